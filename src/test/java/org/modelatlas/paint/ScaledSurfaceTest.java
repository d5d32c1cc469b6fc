package org.modelatlas.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.testing.RecordingSurface;
import org.modelatlas.testing.RecordingSurface.Call;
import org.modelatlas.workspace.Camera;

/** Half as large, ten points to the right and twenty down. */
class ScaledSurfaceTest {

  private static final Ink INK = Ink.hex("000000");
  private final RecordingSurface told = new RecordingSurface();
  private final ScaledSurface surface = new ScaledSurface(told, 10, 20, 0.5);

  @Test
  void boxesLettersLinesAndHatchesAreSmaller() {
    surface.rectangle(
        new Box(100, 200, 40, 60),
        Optional.of(new Fill.Hatch(INK, INK, 4, 1)),
        Optional.of(new Stroke(INK, 2, 6)));
    surface.text("a", 40, 80, new TextStyle(12, true, INK), Optional.empty());
    surface.line(new double[] {0, 0, 100, 10}, Stroke.of(INK, 1));
    surface.circle(20, 40, 8, Optional.empty(), Optional.empty());
    assertEquals(
        new Call.Rectangle(
            new Box(60, 120, 20, 30),
            Optional.of(new Fill.Hatch(INK, INK, 2, 0.5)),
            Optional.of(new Stroke(INK, 1, 3))),
        told.calls().getFirst());
    assertEquals(
        List.of(new Call.Text("a", 30, 60, new TextStyle(6, true, INK))),
        told.calls(Call.Text.class));
    Call.Line line = told.calls(Call.Line.class).getFirst();
    assertArrayEquals(new double[] {10, 20, 60, 25}, line.xyPt());
    assertEquals(Stroke.of(INK, 0.5), line.stroke());
    assertEquals(
        new Call.Circle(20, 40, 4, Optional.empty()), told.calls(Call.Circle.class).getFirst());
  }

  /** What a plane position is on the whole surface is what it was on the part, made smaller. */
  @Test
  void planesComeToTheSamePlaces() {
    var transform = new FrameTransform(new Box(100, 200, 40, 60), new Camera(7, 8, 3));
    surface.begin(Role.REGION, "", "", "");
    surface.lines(List.of(new double[] {0, 0, 1, 1}), transform, Stroke.of(INK, 1));
    surface.end();
    FrameTransform small = told.calls(Call.Lines.class).getFirst().transform();
    double[] plane = {31, -5};
    double[] was = transform.toPt(plane);
    assertArrayEquals(new double[] {10 + was[0] / 2, 20 + was[1] / 2}, small.toPt(plane), 1e-9);
  }
}
