package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.legend.LegendKey;
import org.modelatlas.legend.Swatch;

/** Lays a legend out as a panel of marks. */
final class LegendLayout {

  private static final double PADDING_PT = 10;
  private static final double CLOSE_PADDING_PT = 7;
  private static final double ROW_PT = 17;
  private static final double CLOSE_ROW_PT = 14.5;
  private static final double SWATCH_WIDTH_PT = 22;
  private static final double SWATCH_HEIGHT_PT = 12;
  private static final double GAP_PT = 8;
  private static final double TITLE_SIZE_PT = 12.5;
  private static final double TEXT_SIZE_PT = 12;
  private static final double WIDEST_TITLE_PT = 230;
  private static final double KEY_SIZE_PT = 11;
  private static final double KEY_GAP_PT = 5;

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final Messages messages;
  private final double paddingPt;
  private final double rowPt;

  LegendLayout(TypeMetrics metrics, MapStyle style, Messages messages) {
    this(metrics, style, messages, PADDING_PT, ROW_PT);
  }

  private LegendLayout(
      TypeMetrics metrics, MapStyle style, Messages messages, double paddingPt, double rowPt) {
    this.metrics = metrics;
    this.style = style;
    this.messages = messages;
    this.paddingPt = paddingPt;
    this.rowPt = rowPt;
  }

  /** The same with rows closer together. */
  LegendLayout close() {
    return new LegendLayout(metrics, style, messages, CLOSE_PADDING_PT, CLOSE_ROW_PT);
  }

  /** How wide the panel must be. */
  double widthPt(Legend legend) {
    return width(legend, titleLines(legend), swatchWidth(legend));
  }

  private List<String> titleLines(Legend legend) {
    return new TextWrap(metrics).lines(legend.title(), titleStyle(), WIDEST_TITLE_PT);
  }

  private TextStyle titleStyle() {
    return new TextStyle(TITLE_SIZE_PT, true, style.text());
  }

  /** How high the panel is. */
  double heightPt(Legend legend) {
    return 2 * paddingPt
        + titleLines(legend).size() * rowPt
        + key(legend).map(key -> key.heightPt() + 2 * KEY_GAP_PT).orElse(0.0)
        + legend.entries().stream().mapToDouble(this::rowHeight).sum()
        + noteLines(legend).size() * rowPt;
  }

  private Optional<KeyDrawing> key(Legend legend) {
    var keys = new LegendKeys(metrics, keyStyle(), style.hairline(), 1);
    return legend.key().map(keys::draw);
  }

  private List<String> noteLines(Legend legend) {
    return legend.note().isEmpty()
        ? List.of()
        : new TextWrap(metrics).lines(legend.note(), countStyle(), WIDEST_TITLE_PT);
  }

  private TextStyle keyStyle() {
    return new TextStyle(KEY_SIZE_PT, false, style.text());
  }

  /** The panel under an id, in a box that is wide and high enough. */
  Mark.Group in(String id, Legend legend, Box box) {
    var title = titleStyle();
    List<String> titleLines = titleLines(legend);
    double swatchWidth = swatchWidth(legend);
    var marks = new ArrayList<Mark>();
    marks.add(panel(box));
    double y = box.yPt() + paddingPt;
    for (String line : titleLines) {
      marks.add(text(line, box.xPt() + paddingPt, y + rowPt / 2, title));
      y += rowPt;
    }
    y += addKey(marks, legend, box.xPt() + paddingPt, y);
    for (Legend.Entry entry : legend.entries()) {
      addRow(marks, entry, box, y, swatchWidth);
      y += rowHeight(entry);
    }
    for (String line : noteLines(legend)) {
      marks.add(text(line, box.xPt() + paddingPt, y + rowPt / 2, countStyle()));
      y += rowPt;
    }
    return new Mark.Group(Role.LEGEND, id, legend.title(), alternative(legend), marks);
  }

  /** The key under the title; returns how much room it takes. */
  private double addKey(List<Mark> marks, Legend legend, double leftPt, double topPt) {
    Optional<KeyDrawing> key = key(legend);
    var place = Placement.at(leftPt, topPt + KEY_GAP_PT);
    key.ifPresent(drawing -> marks.addAll(place.marks(drawing.marks())));
    return key.map(drawing -> drawing.heightPt() + 2 * KEY_GAP_PT).orElse(0.0);
  }

  private Mark panel(Box box) {
    return new Mark.Rectangle(
        box, Optional.of(new Fill.Solid(style.panel())), Optional.of(style.hairline()));
  }

  private double rowHeight(Legend.Entry entry) {
    return entry.swatch() instanceof Swatch.Disc disc
        ? Math.max(rowPt, 2 * disc.radiusPt() + 4)
        : rowPt;
  }

  private static double swatchWidth(Legend legend) {
    return legend.entries().stream()
        .map(Legend.Entry::swatch)
        .mapToDouble(s -> s instanceof Swatch.Disc disc ? 2 * disc.radiusPt() : 0)
        .reduce(SWATCH_WIDTH_PT, Math::max);
  }

  private double width(Legend legend, List<String> titleLines, double swatchWidth) {
    var title = titleStyle();
    double widest = titleLines.stream().mapToDouble(l -> metrics.widthPt(l, title)).max().orElse(0);
    widest = Math.max(widest, key(legend).map(KeyDrawing::widthPt).orElse(0.0));
    for (String line : noteLines(legend)) {
      widest = Math.max(widest, metrics.widthPt(line, countStyle()));
    }
    for (Legend.Entry entry : legend.entries()) {
      double row =
          swatchWidth
              + 3 * GAP_PT
              + metrics.widthPt(entry.text(), rowStyle())
              + metrics.widthPt(countText(entry), countStyle());
      widest = Math.max(widest, row);
    }
    return widest + 2 * paddingPt;
  }

  private TextStyle rowStyle() {
    return new TextStyle(TEXT_SIZE_PT, false, style.text());
  }

  private TextStyle countStyle() {
    return new TextStyle(TEXT_SIZE_PT - 1, false, style.faintText());
  }

  private String countText(Legend.Entry entry) {
    return entry.count().isPresent() ? messages.get("legend.count", entry.count().getAsInt()) : "";
  }

  private void addRow(
      List<Mark> marks, Legend.Entry entry, Box box, double topPt, double swatchWidth) {
    double middle = topPt + rowHeight(entry) / 2;
    double left = box.xPt() + paddingPt;
    marks.add(swatch(entry.swatch(), left, swatchWidth, middle));
    marks.add(text(entry.text(), left + swatchWidth + GAP_PT, middle, rowStyle()));
    String count = countText(entry);
    double countLeft = box.rightPt() - paddingPt - metrics.widthPt(count, countStyle());
    marks.add(text(count, countLeft, middle, countStyle()));
  }

  private Mark swatch(Swatch swatch, double leftPt, double widthPt, double middlePt) {
    return switch (swatch) {
      case Swatch.Patch(Fill fill) -> {
        double top = middlePt - SWATCH_HEIGHT_PT / 2;
        var box = new Box(leftPt, top, SWATCH_WIDTH_PT, SWATCH_HEIGHT_PT);
        yield new Mark.Rectangle(box, Optional.of(fill), Optional.of(style.hairline()));
      }
      case Swatch.Disc disc ->
          new Mark.Circle(
              leftPt + widthPt / 2,
              middlePt,
              disc.radiusPt(),
              disc.fill(),
              Optional.of(disc.stroke()));
    };
  }

  private static Mark text(String text, double leftPt, double middlePt, TextStyle style) {
    return new Mark.Text(text, leftPt, middlePt + 0.36 * style.sizePt(), style, Optional.empty());
  }

  /** What it says to someone who does not see it. */
  String alternative(Legend legend) {
    var lines = new ArrayList<>(legend.key().map(LegendKey::alternative).orElse(List.of()));
    for (Legend.Entry entry : legend.entries()) {
      lines.add(
          entry.count().isPresent()
              ? messages.get("legend.alternative", entry.text(), entry.count().getAsInt())
              : entry.text());
    }
    return String.join(messages.get("list.separator"), lines);
  }
}
