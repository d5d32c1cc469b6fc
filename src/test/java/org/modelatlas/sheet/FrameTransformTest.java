package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.workspace.Camera;

class FrameTransformTest {

  private static final FrameTransform TRANSFORM =
      new FrameTransform(new Box(10, 20, 400, 200), new Camera(1_000, 2_000, 5));

  @Test
  void northIsUpAndTheCameraInTheMiddle() {
    assertEquals(210, TRANSFORM.xPt(1_000));
    assertEquals(120, TRANSFORM.yPt(2_000));
    assertEquals(119, TRANSFORM.yPt(2_005));
    assertEquals(new Bounds(0, 1_500, 2_000, 2_500), TRANSFORM.visibleM());
  }

  @Test
  void pointsComeBackToThePlaneAndPackedOnesGoTheSameWay() {
    var random = new Random(7);
    for (int i = 0; i < 100; i++) {
      double x = random.nextDouble(-1e6, 1e6);
      double y = random.nextDouble(-1e6, 1e6);
      PlanePoint back = TRANSFORM.plane(TRANSFORM.xPt(x), TRANSFORM.yPt(y));
      assertEquals(x, back.xM(), 1e-6);
      assertEquals(y, back.yM(), 1e-6);
      double[] expected = {TRANSFORM.xPt(x), TRANSFORM.yPt(y)};
      assertArrayEquals(expected, TRANSFORM.toPt(new double[] {x, y}), 1e-6);
    }
  }

  @Test
  void fittedBoundsStayInsideTheBoxAndTouchTwoOfItsSides() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      double x = random.nextDouble(-5e6, 5e6);
      double y = random.nextDouble(-5e6, 5e6);
      var bounds = new Bounds(x, y, x + random.nextDouble(1, 5e6), y + random.nextDouble(1, 5e6));
      var box = new Box(0, 0, random.nextDouble(40, 2000), random.nextDouble(40, 2000));
      Bounds seen = new FrameTransform(box, FrameTransform.fit(bounds, box)).visibleM();
      double spareX = seen.width() - bounds.width();
      double spareY = seen.height() - bounds.height();
      assertTrue(Math.min(spareX, spareY) > -1e-6, "seed " + seed);
      assertEquals(0, Math.min(spareX, spareY), 1e-6, "seed " + seed);
    }
  }
}
