package org.modelatlas.surface.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.modelatlas.geometry.Ring;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.paint.Surface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** A JavaFX canvas as a surface: one point is one pixel of the scene. */
public final class CanvasSurface implements Surface {

  private static final String FAMILY = "Noto Sans SC";

  private final GraphicsContext canvas;
  private final HatchPatterns hatches;

  /** Draws through a canvas's context; for the UI thread only. */
  public CanvasSurface(GraphicsContext canvas, HatchPatterns hatches) {
    this.canvas = canvas;
    this.hatches = hatches;
    canvas.setFillRule(FillRule.EVEN_ODD);
    canvas.setLineCap(StrokeLineCap.ROUND);
    canvas.setLineJoin(StrokeLineJoin.ROUND);
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    // A canvas keeps no structure.
  }

  @Override
  public void end() {
    // A canvas keeps no structure.
  }

  @Override
  public void clip(Box box) {
    canvas.save();
    canvas.beginPath();
    canvas.rect(box.xPt(), box.yPt(), box.widthPt(), box.heightPt());
    canvas.clip();
  }

  @Override
  public void unclip() {
    canvas.restore();
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    canvas.beginPath();
    shapeM.rings().forEach(ring -> trace(ring, transform));
    canvas.setFill(paint(fill));
    canvas.fill();
  }

  private void trace(Ring ring, FrameTransform transform) {
    trace(transform.toPt(ring.xy()));
    canvas.closePath();
  }

  private void trace(double[] xyPt) {
    canvas.moveTo(xyPt[0], xyPt[1]);
    for (int i = 2; i < xyPt.length; i += 2) {
      canvas.lineTo(xyPt[i], xyPt[i + 1]);
    }
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    canvas.beginPath();
    pathsM.forEach(path -> trace(transform.toPt(path)));
    use(stroke);
    canvas.stroke();
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    canvas.beginPath();
    trace(xyPt);
    use(stroke);
    canvas.stroke();
  }

  private void use(Stroke stroke) {
    canvas.setStroke(colour(stroke.ink()));
    canvas.setLineWidth(stroke.widthPt());
    if (stroke.dashPt() > 0) {
      canvas.setLineDashes(stroke.dashPt());
    } else {
      canvas.setLineDashes((double[]) null);
    }
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    fill.ifPresent(
        f -> {
          canvas.setFill(paint(f));
          canvas.fillRect(box.xPt(), box.yPt(), box.widthPt(), box.heightPt());
        });
    stroke.ifPresent(
        s -> {
          use(s);
          canvas.strokeRect(box.xPt(), box.yPt(), box.widthPt(), box.heightPt());
        });
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    double size = 2 * radiusPt;
    fill.ifPresent(
        f -> {
          canvas.setFill(paint(f));
          canvas.fillOval(xPt - radiusPt, yPt - radiusPt, size, size);
        });
    stroke.ifPresent(
        s -> {
          use(s);
          canvas.strokeOval(xPt - radiusPt, yPt - radiusPt, size, size);
        });
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    var weight = style.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
    canvas.setFont(Font.font(FAMILY, weight, style.sizePt()));
    halo.ifPresent(
        ink -> {
          use(Stroke.of(ink, style.haloPt()));
          canvas.strokeText(text, xPt, baselinePt);
        });
    canvas.setFill(colour(style.ink()));
    canvas.fillText(text, xPt, baselinePt);
  }

  private Paint paint(Fill fill) {
    return switch (fill) {
      case Fill.Solid(Ink ink) -> colour(ink);
      case Fill.Hatch hatch -> hatches.of(hatch);
    };
  }

  /** A JavaFX colour of an ink. */
  public static Color colour(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
  }
}
