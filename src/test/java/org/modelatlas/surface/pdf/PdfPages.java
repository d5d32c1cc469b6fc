package org.modelatlas.surface.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.paint.Surface;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.surface.type.TypeCase;

/** Documents for tests. */
final class PdfPages {

  static final TypeCase TYPES = new TypeCase();
  static final double A4_WIDTH_PT = 595.28;
  static final double A4_HEIGHT_PT = 841.89;

  /** A document and what was said of it. */
  record Written(byte[] bytes, Optional<DataProblem> warning) {}

  private PdfPages() {}

  static Description description() {
    return new Description(
        "中国大模型地图 <&>", "示例", Language.ZH, "China Model Atlas", LocalDate.of(2026, 11, 1));
  }

  static Written write(Consumer<PdfDocument> drawing) {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PdfDocument(description(), TYPES, Runnable::run)) {
      drawing.accept(pdf);
      var warning = pdf.write(out, "a.pdf");
      return new Written(out.toByteArray(), warning);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] map(MapSheet sheet) {
    return write(
            pdf -> SheetPainter.paint(sheet, pdf.addPage(sheet.widthPt(), sheet.heightPt(), "")))
        .bytes();
  }

  static PdfSurface a4(PdfDocument pdf, String label) {
    return pdf.addPage(A4_WIDTH_PT, A4_HEIGHT_PT, label);
  }

  /** Draws a part that holds one line of text. */
  static void say(Surface page, Role role, String id, String text, double xPt, double yPt) {
    page.begin(role, id, text, "");
    text(page, text, xPt, yPt);
    page.end();
  }

  static void text(Surface page, String text, double xPt, double yPt) {
    page.text(text, xPt, yPt, new TextStyle(12, false, Ink.hex("000000")), Optional.empty());
  }

  /** A book of the kinds of parts there are: contents, a table over two pages, notes, links. */
  static void book(PdfDocument pdf) {
    var cover = a4(pdf, "i");
    pdf.bookmark(1, "目录");
    say(cover, Role.HEADING_1, "", "目录", 72, 72);
    cover.begin(Role.CONTENTS, "", "", "");
    cover.begin(Role.CONTENTS_ENTRY, "", "", "");
    cover.begin(Role.REFERENCE, "", "", "");
    say(cover, Role.LINK, "#guangdong", "广东", 72, 100);
    cover.end();
    cover.end();
    cover.end();
    for (int n = 1; n <= 2; n++) {
      chapter(pdf, n);
    }
  }

  private static void chapter(PdfDocument pdf, int number) {
    var page = a4(pdf, Integer.toString(number));
    page.begin(Role.SECTION, "guangdong", "广东", "");
    if (number == 1) {
      pdf.bookmark(1, "广东");
      pdf.bookmark(2, "模型");
      say(page, Role.HEADING_1, "", "广东", 72, 72);
      say(page, Role.HEADING_2, "", "模型", 72, 90);
    }
    page.begin(Role.TABLE, "models", "", "");
    if (number == 1) {
      row(page, Role.COLUMN_HEADER, Role.COLUMN_HEADER, List.of("名称", "机构"), 110);
    }
    row(page, Role.ROW_HEADER, Role.CELL, List.of("模型" + number, "机构" + number), 130);
    page.end();
    page.begin(Role.PARAGRAPH, "", "", "");
    text(page, "人才密度", 72, 160);
    say(page, Role.REFERENCE, "", "①", 122, 160);
    page.end();
    page.begin(Role.NOTE, "note-1", "", "");
    text(page, "① 来源 ", 72, 700);
    say(page, Role.LINK, "https://example.org/a", "example.org", 122, 700);
    page.end();
    page.end();
    say(page, Role.ARTIFACT, "", "第 " + number + " 页", 500, 800);
  }

  private static void row(Surface page, Role first, Role second, List<String> cells, double yPt) {
    page.begin(Role.ROW, "", "", "");
    say(page, first, "", cells.get(0), 72, yPt);
    say(page, second, "", cells.get(1), 200, yPt);
    page.end();
  }
}
