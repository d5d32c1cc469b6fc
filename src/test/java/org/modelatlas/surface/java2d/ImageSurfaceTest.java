package org.modelatlas.surface.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.workspace.Camera;

class ImageSurfaceTest {

  private static final int RED = 0xFFFF0000;
  private static final int NOTHING = 0;
  private static final Fill FILL = new Fill.Solid(Ink.hex("FF0000"));

  private final BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
  private final ImageSurface surface = new ImageSurface(image, 2, new BundledFonts());

  @Test
  void positionsArePointsAtAnyScale() {
    surface.rectangle(new Box(5, 5, 10, 10), Optional.of(FILL), Optional.empty());
    assertEquals(RED, image.getRGB(10, 10));
    assertEquals(RED, image.getRGB(29, 29));
    assertEquals(NOTHING, image.getRGB(9, 9));
    assertEquals(NOTHING, image.getRGB(30, 30));
  }

  @Test
  void clipsNestAndAreLiftedInTurn() {
    surface.clip(new Box(0, 0, 10, 20));
    surface.clip(new Box(0, 0, 20, 10));
    surface.rectangle(new Box(0, 0, 20, 20), Optional.of(FILL), Optional.empty());
    assertEquals(RED, image.getRGB(5, 5));
    assertEquals(NOTHING, image.getRGB(5, 25));
    assertEquals(NOTHING, image.getRGB(25, 5));
    surface.unclip();
    surface.rectangle(new Box(0, 0, 20, 20), Optional.of(FILL), Optional.empty());
    assertEquals(RED, image.getRGB(5, 25));
    assertEquals(NOTHING, image.getRGB(25, 5));
    surface.unclip();
    surface.rectangle(new Box(0, 0, 20, 20), Optional.of(FILL), Optional.empty());
    assertEquals(RED, image.getRGB(25, 5));
  }

  @Test
  void holeOfAnAreaStaysOpen() {
    var outer = new Ring(new double[] {0, 0, 20, 0, 20, 20, 0, 20, 0, 0});
    var hole = new Ring(new double[] {5, 5, 5, 15, 15, 15, 15, 5, 5, 5});
    var transform = new FrameTransform(new Box(0, 0, 20, 20), new Camera(10, 10, 1));
    surface.area(new Polygon(outer, List.of(hole)), transform, FILL);
    assertEquals(RED, image.getRGB(4, 4));
    assertEquals(NOTHING, image.getRGB(20, 20));
  }

  /** A tile made for one pixel a point would be enlarged into blocks of two by two. */
  @Test
  void hatchIsAsFineAsThePicture() {
    Fill hatch = new Fill.Hatch(Ink.hex("FFFFFF"), Ink.hex("000000"), 4, 0.7);
    surface.rectangle(new Box(0, 0, 20, 20), Optional.of(hatch), Optional.empty());
    boolean finer = false;
    for (int i = 0; i < 40; i += 2) {
      finer |= image.getRGB(i, 0) != image.getRGB(i + 1, 0);
    }
    assertTrue(finer);
  }

  @Test
  void chineseLettersAreDrawn() {
    var style = new TextStyle(16, true, Ink.hex("FF0000"));
    surface.text("粤", 2, 16, style, Optional.empty());
    int inked = 0;
    for (int i = 0; i < 40 * 40; i++) {
      inked += image.getRGB(i % 40, i / 40) != NOTHING ? 1 : 0;
    }
    assertTrue(inked > 200 && inked < 1_000, "inked " + inked);
  }
}
