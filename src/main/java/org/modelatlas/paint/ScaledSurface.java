package org.modelatlas.paint;

import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.workspace.Camera;

/** A part of a surface as a surface of its own: everything smaller or larger, and shifted. */
public final class ScaledSurface implements Surface {

  private final Surface surface;
  private final double leftPt;
  private final double topPt;
  private final double scale;

  /**
   * A part of a surface.
   *
   * @param leftPt where its left edge stands on the surface
   * @param topPt where its upper edge stands
   * @param scale how long a point of it is on the surface, positive
   */
  public ScaledSurface(Surface surface, double leftPt, double topPt, double scale) {
    this.surface = surface;
    this.leftPt = leftPt;
    this.topPt = topPt;
    this.scale = scale;
  }

  private double x(double xPt) {
    return leftPt + xPt * scale;
  }

  private double y(double yPt) {
    return topPt + yPt * scale;
  }

  private Box scaled(Box box) {
    return new Box(x(box.xPt()), y(box.yPt()), box.widthPt() * scale, box.heightPt() * scale);
  }

  private FrameTransform scaled(FrameTransform transform) {
    Camera camera = transform.camera();
    var smaller = new Camera(camera.centreXM(), camera.centreYM(), camera.metresPerPt() / scale);
    return new FrameTransform(scaled(transform.box()), smaller);
  }

  private Stroke scaled(Stroke stroke) {
    return new Stroke(stroke.ink(), stroke.widthPt() * scale, stroke.dashPt() * scale);
  }

  private Fill scaled(Fill fill) {
    return switch (fill) {
      case Fill.Solid solid -> solid;
      case Fill.Hatch(var paper, var line, var spacingPt, var widthPt) ->
          new Fill.Hatch(paper, line, spacingPt * scale, widthPt * scale);
    };
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    surface.begin(role, id, name, alternative);
  }

  @Override
  public void end() {
    surface.end();
  }

  @Override
  public void clip(Box box) {
    surface.clip(scaled(box));
  }

  @Override
  public void unclip() {
    surface.unclip();
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    surface.area(shapeM, scaled(transform), scaled(fill));
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    surface.lines(pathsM, scaled(transform), scaled(stroke));
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    var moved = new double[xyPt.length];
    for (int i = 0; i < xyPt.length; i += 2) {
      moved[i] = x(xyPt[i]);
      moved[i + 1] = y(xyPt[i + 1]);
    }
    surface.line(moved, scaled(stroke));
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    surface.rectangle(scaled(box), fill.map(this::scaled), stroke.map(this::scaled));
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    surface.circle(
        x(xPt), y(yPt), radiusPt * scale, fill.map(this::scaled), stroke.map(this::scaled));
  }

  @Override
  public void picture(Picture picture, Box box) {
    surface.picture(picture, scaled(box));
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    var smaller = new TextStyle(style.sizePt() * scale, style.bold(), style.ink());
    surface.text(text, x(xPt), y(baselinePt), smaller, halo);
  }
}
