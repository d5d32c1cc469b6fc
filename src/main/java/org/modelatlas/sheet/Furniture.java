package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Presentation;

/**
 * Title, legend, scale bar, inset and credit: what stands over the map and does not move with it.
 */
final class Furniture {

  static final double MARGIN_PT = 16;
  static final double TITLE_ROOM_PT = 56;
  static final double FOOT_ROOM_PT = 36;

  private static final double TITLE_SIZE_PT = 18;
  private static final double SUBTITLE_SIZE_PT = 12;
  private static final double SUBTITLE_LINE_PT = SUBTITLE_SIZE_PT + 4;
  private static final double INSET_NAME_SIZE_PT = 10.5;
  private static final double BUTTON_ROOM_PT = 60;
  private static final double INSET_HEIGHT_PT = 170;
  private static final double LEAST_INSET_HEIGHT_PT = 90;
  private static final double INSET_STEP_PT = 5;
  private static final double LEGEND_GAP_PT = 8;
  private static final double SCALE_ROOM_PT = 20;

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final SheetRequest request;
  private final MapContent content;
  private final CreditLine credit;

  Furniture(TypeMetrics metrics, MapStyle style, SheetRequest request, MapContent content) {
    this.metrics = metrics;
    this.style = style;
    this.request = request;
    this.content = content;
    this.credit = new CreditLine(metrics, style, request, content);
  }

  /** The camera that shows the whole map, clear of title, foot and the window's own buttons. */
  static Camera fitted(SheetRequest request) {
    Box box = request.box();
    var room =
        new Box(
            box.xPt() + MARGIN_PT,
            box.yPt() + TITLE_ROOM_PT,
            Math.max(40, box.widthPt() - MARGIN_PT - BUTTON_ROOM_PT),
            Math.max(40, box.heightPt() - TITLE_ROOM_PT - FOOT_ROOM_PT));
    Camera fit = FrameTransform.fit(request.geometry().fitBoundsM(), room);
    double scale = fit.metresPerPt();
    return new Camera(
        fit.centreXM() + (box.centreXPt() - room.centreXPt()) * scale,
        fit.centreYM() - (box.centreYPt() - room.centreYPt()) * scale,
        scale);
  }

  /**
   * The lower right corner, where the customary inset stands: as large as it can be without
   * covering a part of the fitted map.
   */
  Box insetBox(MapGeometry.Inset inset) {
    var fitted = new FrameTransform(request.box(), fitted(request));
    List<Bounds> parts = parts(inset, request, fitted.camera().metresPerPt());
    double height = INSET_HEIGHT_PT;
    Box box = insetBox(inset, height);
    while (height > LEAST_INSET_HEIGHT_PT && covers(box, parts, fitted)) {
      height -= INSET_STEP_PT;
      box = insetBox(inset, height);
    }
    return box;
  }

  private Box insetBox(MapGeometry.Inset inset, double heightPt) {
    Box box = request.box();
    double width = heightPt * inset.boundsM().width() / inset.boundsM().height();
    return new Box(
        box.rightPt() - MARGIN_PT - width,
        box.bottomPt() - credit.roomPt() - heightPt,
        width,
        heightPt);
  }

  /** What the main map shows and the inset does not. */
  private static List<Bounds> parts(
      MapGeometry.Inset inset, SheetRequest request, double metresPerPt) {
    double south = request.geometry().fitBoundsM().minY();
    var parts = new ArrayList<Bounds>();
    for (RegionOutline region : request.geometry().level(metresPerPt).regions()) {
      region.shapeM().polygons().forEach(polygon -> parts.add(polygon.bounds()));
    }
    inset.dashesM().forEach(dash -> parts.add(MapLevel.Path.of(dash, -1, -1).boundsM()));
    parts.removeIf(bounds -> bounds.minY() < south);
    return parts;
  }

  private static boolean covers(Box box, List<Bounds> partsM, FrameTransform transform) {
    return partsM.stream()
        .map(
            m ->
                new Box(
                    transform.xPt(m.minX()),
                    transform.yPt(m.maxY()),
                    m.width() / transform.camera().metresPerPt(),
                    m.height() / transform.camera().metresPerPt()))
        .anyMatch(box::overlaps);
  }

  /** All of it, for a map at a scale. */
  List<Mark.Group> groups(Camera camera) {
    Box box = request.box();
    double left = box.xPt() + MARGIN_PT;
    var groups = new ArrayList<Mark.Group>();
    Mark.Group title = title(box);
    groups.add(title);
    groups.addAll(legends(new MarkExtent(metrics).of(title).orElseThrow().bottomPt()));
    groups.add(scaleBar(camera, left, box.bottomPt() - credit.roomPt()));
    request.geometry().inset().ifPresent(inset -> groups.add(insetName(inset)));
    groups.add(credit.group());
    return groups;
  }

  private List<Mark.Group> legends(double titleBottomPt) {
    Box box = request.box();
    double top = titleBottomPt + LEGEND_GAP_PT;
    double bottom = box.bottomPt() - credit.roomPt() - SCALE_ROOM_PT;
    var room = new Box(box.xPt() + MARGIN_PT, top, box.widthPt() - 2 * MARGIN_PT, bottom - top);
    var column = new LegendColumn(new LegendLayout(metrics, style, request.messages()), metrics);
    List<Legend> legends = content.legends();
    return request.geometry().province().isEmpty()
        ? column.at(legends, LegendColumn.Corner.LOWER_LEFT, room)
        : column.clear(
            legends,
            room,
            new FrameTransform(box, fitted(request)),
            request.geometry().level(fitted(request).metresPerPt()).regions(),
            isLowerRightTaken());
  }

  /** By the inset, or on the basemap by what is said of the tiles. */
  private boolean isLowerRightTaken() {
    return request.geometry().inset().isPresent()
        || request.view().presentation() == Presentation.BASEMAP;
  }

  /**
   * True along the standard parallels, in a province nearly everywhere, or on a Mercator map along
   * the middle of the frame.
   */
  private Mark.Group scaleBar(Camera camera, double leftPt, double bottomPt) {
    var messages = request.messages();
    var bar = new ScaleBar(metrics, style, messages);
    var middle = new PlanePoint(camera.centreXM(), camera.centreYM());
    if (request.geometry().projection() instanceof WebMercator mercator) {
      GeoPoint place = mercator.inverse(middle);
      String latitude = Numbers.upTo(messages.language(), 0).text(Math.abs(place.latDeg()));
      return bar.above(
          camera.metresPerPt() / mercator.stretch(place),
          messages.get("map.scaleMiddle", latitude, place.latDeg() < 0 ? 1 : 0),
          leftPt,
          bottomPt);
    }
    boolean isEven = request.geometry().province().isPresent();
    String remark = isEven ? "" : messages.get("map.scaleParallels");
    return bar.above(camera.metresPerPt(), remark, leftPt, bottomPt);
  }

  private Mark.Group insetName(MapGeometry.Inset inset) {
    Box frame = insetBox(inset);
    String name = inset.name().in(request.view().language());
    var text = new TextStyle(INSET_NAME_SIZE_PT, false, style.text());
    double left = frame.rightPt() - 6 - metrics.widthPt(name, text);
    return new Mark.Group(
        Role.LABELS,
        "inset-name",
        name,
        "",
        List.of(new Mark.Text(name, left, frame.bottomPt() - 6, text, Optional.of(style.halo()))));
  }

  private Mark.Group title(Box box) {
    String name = content.title();
    var large = new TextStyle(TITLE_SIZE_PT, true, style.text());
    var small = new TextStyle(SUBTITLE_SIZE_PT, false, style.faintText());
    double left = box.xPt() + MARGIN_PT;
    double top = box.yPt() + MARGIN_PT;
    var subtitle = new Subtitle(request, metrics, content);
    List<String> under = subtitle.lines(small, box.widthPt() - MARGIN_PT - BUTTON_ROOM_PT);
    var marks = new ArrayList<Mark>();
    if (request.view().camera().isPresent()) {
      double width = Math.max(metrics.widthPt(name, large), widest(under, small));
      double height = TITLE_ROOM_PT - MARGIN_PT + (under.size() - 1) * SUBTITLE_LINE_PT;
      marks.add(ground(new Box(left, top, width, height).inset(-6)));
    }
    marks.add(halo(name, left, top + TITLE_SIZE_PT * TypeMetrics.ASCENT_EM, large));
    double baseline = top + TITLE_SIZE_PT + 6 + SUBTITLE_SIZE_PT;
    for (String line : under) {
      marks.add(halo(line, left, baseline, small));
      baseline += SUBTITLE_LINE_PT;
    }
    return new Mark.Group(Role.TITLE, "title", name, subtitle.whole(), marks);
  }

  private double widest(List<String> lines, TextStyle text) {
    return lines.stream().mapToDouble(line -> metrics.widthPt(line, text)).max().orElse(0);
  }

  /** Parts the title from the map that may lie under it once someone moves the map. */
  private Mark ground(Box box) {
    return new Mark.Rectangle(
        box, Optional.of(new Fill.Solid(style.panel())), Optional.of(style.hairline()));
  }

  private Mark halo(String text, double leftPt, double baselinePt, TextStyle textStyle) {
    return new Mark.Text(text, leftPt, baselinePt, textStyle, Optional.of(style.halo()));
  }
}
