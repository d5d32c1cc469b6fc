package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.TableSetting;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** The rows of a slide as bars or as a table. */
final class SlideRows {

  private static final double LABEL_SHARE = 0.5;
  private static final double MOST_LABEL = 0.6;

  /** Letters from here on may be parted anywhere; a word of others is not broken. */
  private static final int CHINESE = 0x2E80;

  private static final double BAR_EM = 0.9;
  private static final double GAP_EM = 0.5;
  private static final double PADDING_EM = 0.28;
  private static final double COLUMN_GAP_EM = 2.4;
  private static final double LEAST_COLUMN_EM = 11;
  private static final int FEW_ROWS = 10;

  private final Typesetter setter;
  private final SlideSources sources;
  private final Messages messages;

  SlideRows(Typesetter setter, SlideSources sources, Messages messages) {
    this.setter = setter;
    this.sources = sources;
    this.messages = messages;
  }

  /** Bars of one scale that begins at zero; a value that is no number is written without a bar. */
  SetPanel chart(List<BoundSlide.Row> rows, double widthPt, double sizePt) {
    double label = labelWidth(rows, widthPt, sizePt);
    double value = valueWidth(rows, sizePt);
    double room = widthPt - label - value - 2 * GAP_EM * sizePt;
    double most = rows.stream().mapToDouble(row -> row.value().value().orElse(0)).max().orElse(0);
    var pieces = new ArrayList<Piece>();
    for (BoundSlide.Row row : rows) {
      double length = most > 0 ? row.value().value().orElse(0) / most * room : 0;
      pieces.add(bar(row, label, length, sizePt));
    }
    Piece all = Piece.stack(GAP_EM * sizePt, pieces);
    String said = said(rows);
    var box = new Box(0, 0, widthPt, all.heightPt());
    return new SetPanel(
        new Piece(widthPt, all.heightPt(), all.marks()).as(Role.FIGURE, "chart", "", said),
        List.of(new SlidePart.Chart(box, parts(rows, SlideLook.plain(sizePt), sizePt), said)));
  }

  private Piece bar(BoundSlide.Row row, double labelPt, double lengthPt, double sizePt) {
    Piece label =
        new BalancedLines(setter)
            .lines(sources.runs(row.label(), SlideLook.plain(sizePt)), labelPt);
    double gap = GAP_EM * sizePt;
    var box = new Box(0, 0, Math.max(0, lengthPt), BAR_EM * sizePt);
    Piece bar =
        new Piece(box.widthPt(), box.heightPt(), List.of(SlideLook.filled(box, SlideLook.ACCENT)));
    Piece value = setter.line(value(row, sizePt));
    Piece right = bar.centredBeside(lengthPt + gap, value);
    return label.centredBeside(labelPt + gap, right);
  }

  private Run[] value(BoundSlide.Row row, double sizePt) {
    return sources.runs(row.value(), SlideLook.strong(sizePt)).toArray(Run[]::new);
  }

  private double labelWidth(List<BoundSlide.Row> rows, double widthPt, double sizePt) {
    double widest =
        rows.stream()
            .mapToDouble(row -> setter.widthPt(row.label().text(), SlideLook.plain(sizePt)))
            .max()
            .orElse(0);
    double word =
        rows.stream()
            .flatMap(row -> Stream.of(row.label().text().split(" ")))
            .filter(text -> text.chars().allMatch(c -> c < CHINESE))
            .mapToDouble(text -> setter.widthPt(text, SlideLook.plain(sizePt)))
            .max()
            .orElse(0);
    double share = Math.max(LABEL_SHARE * widthPt, Math.min(word + 1, MOST_LABEL * widthPt));
    return Math.min(widest + 1, share);
  }

  private double valueWidth(List<BoundSlide.Row> rows, double sizePt) {
    return rows.stream()
        .mapToDouble(row -> setter.line(value(row, sizePt)).widthPt())
        .max()
        .orElse(0);
  }

  /** A long table side by side in columns of one length, as many as have room. */
  SetPanel columns(List<BoundSlide.Row> rows, double widthPt, double sizePt) {
    double gap = COLUMN_GAP_EM * sizePt;
    int most = (int) Math.max(1, (widthPt + gap) / (LEAST_COLUMN_EM * sizePt + gap));
    int count = Math.clamp((rows.size() + FEW_ROWS - 1) / FEW_ROWS, 1, Math.min(most, 3));
    int length = (rows.size() + count - 1) / count;
    double width = (widthPt - (count - 1) * gap) / count;
    SetPanel all = SetPanel.NONE;
    for (int i = 0; i < count; i++) {
      int from = Math.min(i * length, rows.size());
      SetPanel column =
          table(rows.subList(from, Math.min(from + length, rows.size())), width, sizePt);
      all = i == 0 ? column : all.beside(i * (width + gap), column);
    }
    return all;
  }

  /** A table of two columns with a line between rows. */
  SetPanel table(List<BoundSlide.Row> rows, double widthPt, double sizePt) {
    double gap = GAP_EM * sizePt;
    double words = widthPt - labelWidth(rows, widthPt, sizePt) - gap;
    double widest = valueWidth(rows, sizePt);
    boolean numbers =
        widest <= words && rows.stream().allMatch(row -> row.value().value().isPresent());
    double value = numbers ? widest : words;
    var align = numbers ? Typesetter.Align.RIGHT : Typesetter.Align.LEFT;
    var setting =
        new TableSetting(
            setter,
            List.of(
                new TableSetting.Column(
                    widthPt - value - gap, Typesetter.Align.LEFT, Integer.MAX_VALUE),
                new TableSetting.Column(value, align, Integer.MAX_VALUE)),
            gap,
            PADDING_EM * sizePt);
    var pieces = new ArrayList<Piece>();
    var heights = new ArrayList<Double>();
    for (BoundSlide.Row row : rows) {
      if (!pieces.isEmpty()) {
        pieces.add(rule(widthPt));
      }
      Piece set =
          setting.row(
              List.of(
                  sources.runs(row.label(), SlideLook.faint(sizePt)),
                  sources.runs(row.value(), SlideLook.strong(sizePt))));
      pieces.add(set);
      heights.add(set.heightPt());
    }
    Piece all = Piece.stack(0, pieces);
    var box = new Box(0, 0, widthPt, all.heightPt());
    List<SlidePart.Row> parts = parts(rows, SlideLook.faint(sizePt), sizePt);
    return new SetPanel(
        new Piece(widthPt, all.heightPt(), all.marks()).as(Role.TABLE),
        List.of(new SlidePart.Table(box, parts, widthPt - value, heights)));
  }

  private List<SlidePart.Row> parts(List<BoundSlide.Row> rows, TextStyle labels, double sizePt) {
    return rows.stream()
        .map(
            row ->
                new SlidePart.Row(
                    sources.paragraph(row.label(), labels, false),
                    sources.paragraph(row.value(), SlideLook.strong(sizePt), false),
                    row.value().value()))
        .toList();
  }

  private static Piece rule(double widthPt) {
    var line = new Mark.Line(new double[] {0, 0.5, widthPt, 0.5}, SlideLook.hairline());
    return new Piece(widthPt, 1, List.of(line)).seenOnly();
  }

  private String said(List<BoundSlide.Row> rows) {
    return rows.stream()
        .map(row -> messages.get("story.bar", row.label().text(), row.value().text()))
        .collect(Collectors.joining(messages.get("list.separator")));
  }
}
