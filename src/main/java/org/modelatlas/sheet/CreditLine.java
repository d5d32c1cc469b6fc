package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;

/**
 * Where figures and outlines come from, at the foot of the sheet; never cut short, so that a narrow
 * sheet has more lines of it.
 */
final class CreditLine {

  private static final double SIZE_PT = 10.5;
  private static final double LINE_PT = SIZE_PT + 2;
  private static final double FOOT_PT = 8;
  private static final double BAND_TOP_PT = 6;

  /** What it takes while it is not longer than two lines. */
  static final double ROOM_PT = 36;

  private static final int LINES_IN_ROOM = 2;

  private final MapStyle style;
  private final SheetRequest request;
  private final MapContent content;
  private final TextStyle text;
  private final List<String> lines;

  CreditLine(TypeMetrics metrics, MapStyle style, SheetRequest request, MapContent content) {
    this.content = content;
    this.style = style;
    this.request = request;
    text = new TextStyle(SIZE_PT, false, style.faintText());
    double widest = request.box().widthPt() - 2 * Furniture.MARGIN_PT;
    lines = new TextWrap(metrics).lines(data() + "  " + boundaries(), text, widest);
  }

  /** How much of the foot of the sheet it takes. */
  double roomPt() {
    return ROOM_PT + Math.max(0, lines.size() - LINES_IN_ROOM) * LINE_PT;
  }

  /** The line, on a band of paper over the map. */
  Mark.Group group() {
    Box box = request.box();
    double bandTop = box.bottomPt() - roomPt() + BAND_TOP_PT;
    var band = new Box(box.xPt(), bandTop, box.widthPt(), box.bottomPt() - bandTop);
    var marks = new ArrayList<Mark>();
    marks.add(
        new Mark.Rectangle(band, Optional.of(new Fill.Solid(style.paper())), Optional.empty()));
    double baseline = box.bottomPt() - FOOT_PT - (lines.size() - 1) * LINE_PT;
    for (String line : lines) {
      marks.add(
          new Mark.Text(
              line, box.xPt() + Furniture.MARGIN_PT, baseline, text, Optional.of(style.halo())));
      baseline += LINE_PT;
    }
    return new Mark.Group(Role.CREDIT, "credit", data() + " " + boundaries(), "", marks);
  }

  private String boundaries() {
    return request.geometry().credit().in(request.view().language());
  }

  private String data() {
    List<String> ids = content.sourceIds();
    if (ids.size() != 1) {
      return request.messages().get("map.credit.many", ids.size(), request.atlas().version());
    }
    var language = request.view().language();
    var source = request.atlas().source(ids.getFirst());
    return request
        .messages()
        .get("map.credit.one", source.publisher().in(language), source.title().in(language));
  }
}
