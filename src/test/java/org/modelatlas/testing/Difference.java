package org.modelatlas.testing;

import java.awt.image.BufferedImage;

/**
 * How two pictures of one size differ.
 *
 * @param share of pixels whose red, green or blue is further apart than a limit, 0 to 1
 * @param largest greatest distance of one component, 0 to 255
 * @param picture the pixels that differ in red over a pale copy of the first picture
 */
public record Difference(double share, int largest, BufferedImage picture) {

  private static final int MARK = 0xE00000;

  /**
   * Compares two pictures.
   *
   * @param limit distance of a component up to which pixels count as alike
   * @throws AssertionError if the sizes differ
   */
  public static Difference of(BufferedImage expected, BufferedImage actual, int limit) {
    int width = expected.getWidth();
    int height = expected.getHeight();
    if (width != actual.getWidth() || height != actual.getHeight()) {
      throw new AssertionError(
          "%d × %d instead of %d × %d"
              .formatted(actual.getWidth(), actual.getHeight(), width, height));
    }
    var picture = Pictures.blank(width, height);
    int differing = 0;
    int largest = 0;
    for (int i = 0; i < width * height; i++) {
      int rgb = expected.getRGB(i % width, i / width);
      int distance = distance(rgb, actual.getRGB(i % width, i / width));
      largest = Math.max(largest, distance);
      differing += distance > limit ? 1 : 0;
      picture.setRGB(i % width, i / width, distance > limit ? MARK : pale(rgb));
    }
    return new Difference(differing / (double) (width * height), largest, picture);
  }

  private static int distance(int a, int b) {
    int distance = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      distance = Math.max(distance, Math.abs((a >> shift & 255) - (b >> shift & 255)));
    }
    return distance;
  }

  private static int pale(int rgb) {
    return (rgb >> 2 & 0x3F3F3F) + 0xC0C0C0;
  }
}
