package org.modelatlas.story.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.Role;
import org.modelatlas.workspace.Camera;

class MapGlideTest {

  private static MapFrame map(Box box, Camera camera) {
    return new MapFrame(
        Role.MAP, "", "", box, camera, Ink.hex("FFFFFF"), List.of(), List.of(), List.of());
  }

  private static MapFrame any(Random random) {
    return map(
        new Box(
            random.nextDouble(400),
            random.nextDouble(200),
            100 + random.nextDouble(500),
            100 + random.nextDouble(300)),
        new Camera(
            random.nextDouble(-2e6, 2e6),
            random.nextDouble(2e6, 5e6),
            Math.exp(random.nextDouble(5, 9))));
  }

  private static void assertSame(Box expected, Box actual) {
    assertEquals(expected.xPt(), actual.xPt(), 1e-6);
    assertEquals(expected.yPt(), actual.yPt(), 1e-6);
    assertEquals(expected.rightPt(), actual.rightPt(), 1e-6);
    assertEquals(expected.bottomPt(), actual.bottomPt(), 1e-6);
  }

  @Test
  void itBeginsWithTheOneMapAndEndsWithTheOther() {
    var random = new Random(3);
    for (int run = 0; run < 200; run++) {
      var glide = new MapGlide(any(random), any(random));
      assertSame(glide.from().box(), glide.at(0).box());
      assertSame(glide.from().box(), glide.at(0).place(glide.from()));
      assertSame(glide.to().box(), glide.at(1).box());
      assertSame(glide.to().box(), glide.at(1).place(glide.to()));
    }
  }

  /** Else a coast would be seen twice while one picture turns into the other. */
  @Test
  void aPlaceLiesAtTheSamePointOfBothPicturesAtEveryMoment() {
    var random = new Random(4);
    for (int run = 0; run < 200; run++) {
      var glide = new MapGlide(any(random), any(random));
      MapGlide.Moment moment = glide.at(random.nextDouble());
      double xM = random.nextDouble(-2e6, 2e6);
      double yM = random.nextDouble(2e6, 5e6);
      var seen = new FrameTransform(moment.box(), moment.camera());
      for (MapFrame map : List.of(glide.from(), glide.to())) {
        Box picture = moment.place(map);
        double shareX = (map.transform().xPt(xM) - map.box().xPt()) / map.box().widthPt();
        double shareY = (map.transform().yPt(yM) - map.box().yPt()) / map.box().heightPt();
        double tolerance = 1e-6 * (1 + Math.abs(seen.xPt(xM)) + Math.abs(seen.yPt(yM)));
        assertEquals(seen.xPt(xM), picture.xPt() + shareX * picture.widthPt(), tolerance);
        assertEquals(seen.yPt(yM), picture.yPt() + shareY * picture.heightPt(), tolerance);
      }
    }
  }

  @Test
  void twoMapsSeenAlikeStandStill() {
    MapFrame map = any(new Random(5));
    assertTrue(new MapGlide(map, map).isStill());
    Box box = map.box();
    var moved = map(new Box(box.xPt() + 3, box.yPt(), box.widthPt(), box.heightPt()), map.camera());
    assertFalse(new MapGlide(map, moved).isStill());
  }
}
