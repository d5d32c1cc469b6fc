package org.modelatlas.paint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.legend.Fill;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.workspace.Camera;

/** Draws a sheet on a surface: in order, without measuring or deciding anything. */
public final class SheetPainter {

  private static final FrameTransform POINTS =
      new FrameTransform(new Box(0, 0, 2, 2), new Camera(1, -1, 1));

  private SheetPainter() {}

  /** Draws the whole sheet. */
  public static void paint(MapSheet sheet, Surface surface) {
    surface.rectangle(
        new Box(0, 0, sheet.widthPt(), sheet.heightPt()),
        Optional.of(new Fill.Solid(sheet.style().paper())),
        Optional.empty());
    paintFrame(sheet.main(), surface);
    paintFurniture(sheet, surface);
  }

  /** Draws one map window. */
  public static void paintFrame(MapFrame frame, Surface surface) {
    surface.begin(frame.role(), frame.role().name(), frame.name(), frame.alternative());
    surface.clip(frame.box());
    surface.rectangle(frame.box(), Optional.of(new Fill.Solid(frame.paper())), Optional.empty());
    paintUnclipped(frame, surface);
    surface.unclip();
    surface.end();
  }

  /** Draws a map window with what lies around it, for a view that is about to be dragged. */
  public static void paintUnclipped(MapFrame frame, Surface surface) {
    paintAreas(frame, surface);
    paintLines(frame, surface);
    paintMarks(frame.marks(), surface);
  }

  private static void paintAreas(MapFrame frame, Surface surface) {
    surface.begin(Role.REGIONS, "", "", "");
    for (MapFrame.Area area : frame.areas()) {
      surface.begin(Role.REGION, area.id(), area.name(), area.alternative());
      surface.area(area.shapeM(), frame.transform(), area.fill());
      surface.end();
    }
    surface.end();
  }

  private static void paintLines(MapFrame frame, Surface surface) {
    for (MapFrame.Lines lines : frame.lines()) {
      surface.begin(Role.BORDERS, lines.id(), "", "");
      surface.lines(lines.pathsM(), frame.transform(), lines.stroke());
      surface.end();
    }
  }

  /** Draws the insets and what stands over all frames. */
  public static void paintFurniture(MapSheet sheet, Surface surface) {
    sheet.insets().forEach(inset -> paintInset(inset, sheet, surface));
    paintMarks(sheet.furniture(), surface);
  }

  private static void paintInset(MapFrame inset, MapSheet sheet, Surface surface) {
    paintFrame(inset, surface);
    surface.rectangle(inset.box(), Optional.empty(), Optional.of(sheet.style().hairline()));
  }

  /** Draws marks of any kind, in order. */
  public static void paintMarks(List<? extends Mark> marks, Surface surface) {
    marks.forEach(mark -> paintMark(mark, surface));
  }

  /** As an area of the plane in which a metre is a point, north down. */
  private static void paintPolygon(Mark.Polygon polygon, Surface surface) {
    double[] xyPt = polygon.xyPt();
    double[] ring = Arrays.copyOf(xyPt, xyPt.length + 2);
    ring[xyPt.length] = xyPt[0];
    ring[xyPt.length + 1] = xyPt[1];
    var northUp = ring.clone();
    for (int i = 1; i < northUp.length; i += 2) {
      northUp[i] = -northUp[i];
    }
    surface.area(new Polygon(new Ring(northUp), List.of()), POINTS, polygon.fill());
    surface.line(ring, polygon.stroke());
  }

  private static void paintMark(Mark mark, Surface surface) {
    switch (mark) {
      case Mark.Text t -> surface.text(t.text(), t.xPt(), t.baselinePt(), t.style(), t.halo());
      case Mark.Rectangle r -> surface.rectangle(r.box(), r.fill(), r.stroke());
      case Mark.Line l -> surface.line(l.xyPt(), l.stroke());
      case Mark.Polygon p -> paintPolygon(p, surface);
      case Mark.Circle c -> surface.circle(c.xPt(), c.yPt(), c.radiusPt(), c.fill(), c.stroke());
      case Mark.Image i -> surface.picture(i.picture(), i.box());
      case Mark.Group g -> {
        surface.begin(g.role(), g.id(), g.name(), g.alternative());
        paintMarks(g.marks(), surface);
        surface.end();
      }
    }
  }
}
