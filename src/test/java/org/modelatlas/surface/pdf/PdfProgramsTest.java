package org.modelatlas.surface.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.SystemProgram;

/** What programs that others use say of our documents. */
class PdfProgramsTest {

  @TempDir static Path folder;

  private static Path map;
  private static Path book;

  @BeforeAll
  static void write() throws IOException {
    map = folder.resolve("map.pdf");
    book = folder.resolve("book.pdf");
    Files.write(map, PdfPages.map(sheet(view("models", Language.ZH))));
    Files.write(book, PdfPages.write(PdfPages::book).bytes());
  }

  @Test
  @NeedsProgram("pdfinfo")
  void documentIsTaggedTitledAndInTrueSize() {
    String info = SystemProgram.output("pdfinfo", map.toString());
    assertTrue(info.matches("(?s).*Title: +中国大模型地图 <&>\n.*"), info);
    assertTrue(info.matches("(?s).*Tagged: +yes\n.*"), info);
    assertTrue(info.matches("(?s).*Page size: +960 x 700 pts\n.*"), info);
    assertTrue(info.matches("(?s).*PDF version: +1\\.7\n.*"), info);
  }

  @Test
  @NeedsProgram("qpdf")
  void documentIsSound() {
    for (Path file : List.of(map, book)) {
      String said = SystemProgram.output("qpdf", "--check", file.toString());
      assertTrue(said.contains("No syntax or stream encoding errors found"), said);
    }
  }

  @Test
  @NeedsProgram("pdffonts")
  void fontsAreEmbeddedSubsetsWithTheirCharacters() {
    var lines = SystemProgram.output("pdffonts", map.toString()).lines().skip(2).toList();
    assertEquals(2, lines.size(), lines.toString());
    for (String line : lines) {
      assertTrue(
          line.matches("[A-Z]{6}\\+NotoSansSC-\\w+ +CID TrueType +Identity-H +yes yes yes .*"),
          line);
    }
  }

  @Test
  @NeedsProgram("pdftotext")
  void everyRegionIsReadOnce() {
    var words = SystemProgram.output("pdftotext", "-raw", map.toString(), "-").lines().toList();
    var labels = ATLAS.regions().values().stream().map(r -> r.shortName().in(Language.ZH)).toList();
    assertEquals(34, labels.size());
    for (String label : labels) {
      assertEquals(1, words.stream().filter(label::equals).count(), label + " in " + words);
    }
  }

  @Test
  @NeedsProgram("pdftotext")
  void textOfABookIsReadInOrder() {
    String text = SystemProgram.output("pdftotext", book.toString(), "-");
    assertTrue(text.indexOf("目录") < text.indexOf("模型1"), text);
    assertTrue(text.indexOf("模型1") < text.indexOf("模型2"), text);
  }
}
