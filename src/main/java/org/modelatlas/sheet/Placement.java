package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Stroke;
import org.modelatlas.workspace.Camera;

/**
 * Brings what was composed around an origin to its place: everything is scaled, then shifted.
 *
 * @param scale positive; letters and lines are scaled too
 * @param xPt where the origin comes to lie
 * @param yPt where the origin comes to lie
 */
public record Placement(double scale, double xPt, double yPt) {

  /** A shift without a change of size. */
  public static Placement at(double xPt, double yPt) {
    return new Placement(1, xPt, yPt);
  }

  /** A mark at its place. */
  public Mark mark(Mark mark) {
    return switch (mark) {
      case Mark.Group g -> group(g);
      case Mark.Text t ->
          new Mark.Text(t.text(), x(t.xPt()), y(t.baselinePt()), text(t.style()), t.halo());
      case Mark.Rectangle r -> new Mark.Rectangle(box(r.box()), fill(r.fill()), stroke(r.stroke()));
      case Mark.Line l -> new Mark.Line(line(l.xyPt()), stroke(l.stroke()));
      case Mark.Polygon p -> new Mark.Polygon(line(p.xyPt()), fill(p.fill()), stroke(p.stroke()));
      case Mark.Image i -> new Mark.Image(i.picture(), box(i.box()));
      case Mark.Circle c ->
          new Mark.Circle(
              x(c.xPt()), y(c.yPt()), c.radiusPt() * scale, fill(c.fill()), stroke(c.stroke()));
    };
  }

  /** A group at its place. */
  public Mark.Group group(Mark.Group group) {
    return new Mark.Group(
        group.role(), group.id(), group.name(), group.alternative(), marks(group.marks()));
  }

  /** Marks at their places. */
  public List<Mark> marks(List<? extends Mark> marks) {
    return marks.stream().map(this::mark).toList();
  }

  /** A map window at its place; it shows the same part of the plane. */
  public MapFrame frame(MapFrame frame) {
    Camera camera = frame.camera();
    return new MapFrame(
        frame.role(),
        frame.name(),
        frame.alternative(),
        box(frame.box()),
        new Camera(camera.centreXM(), camera.centreYM(), camera.metresPerPt() / scale),
        frame.paper(),
        frame.areas().stream()
            .map(
                a ->
                    new MapFrame.Area(
                        a.id(), a.name(), a.alternative(), a.shapeM(), fill(a.fill())))
            .toList(),
        frame.lines().stream()
            .map(l -> new MapFrame.Lines(l.id(), l.pathsM(), stroke(l.stroke())))
            .toList(),
        frame.marks().stream().map(this::group).toList());
  }

  private double x(double x) {
    return xPt + scale * x;
  }

  private double y(double y) {
    return yPt + scale * y;
  }

  private double[] line(double[] xyPt) {
    var moved = new double[xyPt.length];
    for (int i = 0; i < xyPt.length; i += 2) {
      moved[i] = x(xyPt[i]);
      moved[i + 1] = y(xyPt[i + 1]);
    }
    return moved;
  }

  /** A box at its place. */
  public Box box(Box box) {
    return new Box(x(box.xPt()), y(box.yPt()), box.widthPt() * scale, box.heightPt() * scale);
  }

  private TextStyle text(TextStyle style) {
    return new TextStyle(style.sizePt() * scale, style.bold(), style.ink());
  }

  /** A stroke in its size. */
  public Stroke stroke(Stroke stroke) {
    return new Stroke(stroke.ink(), stroke.widthPt() * scale, stroke.dashPt() * scale);
  }

  private Optional<Stroke> stroke(Optional<Stroke> stroke) {
    return stroke.map(this::stroke);
  }

  private Fill fill(Fill fill) {
    return switch (fill) {
      case Fill.Solid solid -> solid;
      case Fill.Hatch h ->
          new Fill.Hatch(h.paper(), h.line(), h.spacingPt() * scale, h.widthPt() * scale);
    };
  }

  private Optional<Fill> fill(Optional<Fill> fill) {
    return fill.map(this::fill);
  }
}
