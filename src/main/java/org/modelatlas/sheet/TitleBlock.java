package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;

/** The title at the upper left of the sheet with what stands below it, broken into lines. */
final class TitleBlock {

  /** The room of the window's own buttons and their margin, at the right. */
  static final double BUTTON_ROOM_PT = 60;

  private static final double NAME_SIZE_PT = 18;
  private static final double NAME_LINE_PT = 24;
  private static final double UNDER_SIZE_PT = 12;
  private static final double UNDER_LINE_PT = 16;
  private static final double[] WIDTHS = {1, 0.9, 0.8, 0.7, 0.6, 0.5};

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final SheetRequest request;
  private final MapContent content;
  private final Subtitle subtitle;

  TitleBlock(TypeMetrics metrics, MapStyle style, SheetRequest request, MapContent content) {
    this.metrics = metrics;
    this.style = style;
    this.request = request;
    this.content = content;
    this.subtitle = new Subtitle(request, metrics, content);
  }

  /**
   * The lines of it.
   *
   * @param name what the sheet is called
   * @param under what stands below
   */
  record Lines(List<String> name, List<String> under) {

    double heightPt() {
      return name.size() * NAME_LINE_PT + under.size() * UNDER_LINE_PT;
    }

    private boolean isShort() {
      return name.size() + under.size() <= 2;
    }
  }

  /** As wide as the sheet allows, and less high so. */
  Lines widest() {
    return broken(roomPt());
  }

  private double roomPt() {
    return Math.max(1, request.box().widthPt() - Furniture.MARGIN_PT - BUTTON_ROOM_PT);
  }

  private Lines broken(double widestPt) {
    return new Lines(
        new TextWrap(metrics).lines(content.title(), name(), widestPt),
        subtitle.lines(under(), widestPt));
  }

  /** The widest lines that do not touch the map, if there are any. */
  Optional<Lines> clearOf(LandCover land) {
    for (double width : WIDTHS) {
      Lines lines = broken(roomPt() * width);
      if (lines.isShort() || boxes(lines).stream().noneMatch(land::isTouchedBy)) {
        return Optional.of(lines);
      }
    }
    return Optional.empty();
  }

  private List<Box> boxes(Lines lines) {
    var boxes = new ArrayList<Box>();
    double top = topPt();
    for (String line : lines.name()) {
      boxes.add(new Box(leftPt(), top, metrics.widthPt(line, name()), NAME_SIZE_PT));
      top += NAME_LINE_PT;
    }
    for (String line : lines.under()) {
      boxes.add(new Box(leftPt(), top, metrics.widthPt(line, under()), UNDER_LINE_PT));
      top += UNDER_LINE_PT;
    }
    return boxes;
  }

  private double leftPt() {
    return request.box().xPt() + Furniture.MARGIN_PT;
  }

  private double topPt() {
    return request.box().yPt() + Furniture.MARGIN_PT;
  }

  /** Where lines end. */
  double bottomPt(Lines lines) {
    return topPt() + lines.heightPt();
  }

  private TextStyle name() {
    return new TextStyle(NAME_SIZE_PT, true, style.text());
  }

  private TextStyle under() {
    return new TextStyle(UNDER_SIZE_PT, false, style.faintText());
  }

  /** The lines as marks; on a ground once someone moves the map, which may then lie below. */
  Mark.Group group(Lines lines) {
    var marks = new ArrayList<Mark>();
    if (request.view().camera().isPresent()) {
      double width = boxes(lines).stream().mapToDouble(Box::widthPt).max().orElse(0);
      marks.add(ground(new Box(leftPt(), topPt(), width, lines.heightPt()).inset(-6)));
    }
    double top = topPt();
    for (String line : lines.name()) {
      marks.add(halo(line, top + NAME_SIZE_PT * TypeMetrics.ASCENT_EM, name()));
      top += NAME_LINE_PT;
    }
    for (String line : lines.under()) {
      marks.add(halo(line, top + UNDER_SIZE_PT, under()));
      top += UNDER_LINE_PT;
    }
    return new Mark.Group(Role.TITLE, "title", content.title(), subtitle.whole(), marks);
  }

  private Mark ground(Box box) {
    return new Mark.Rectangle(
        box, Optional.of(new Fill.Solid(style.panel())), Optional.of(style.hairline()));
  }

  private Mark halo(String text, double baselinePt, TextStyle textStyle) {
    return new Mark.Text(text, leftPt(), baselinePt, textStyle, Optional.of(style.halo()));
  }
}
