package org.modelatlas.story.slide;

import java.util.Arrays;
import java.util.Comparator;

/** The shape of slides; a point is two pixels of a screen 1080 high. */
public enum SlideSize {
  /** 16:9, 1920 × 1080. */
  WIDE(960, 540);

  /** Resolution at which a slide is 1080 pixels high. */
  public static final int DPI = 144;

  private final double widthPt;
  private final double heightPt;

  SlideSize(double widthPt, double heightPt) {
    this.widthPt = widthPt;
    this.heightPt = heightPt;
  }

  /** The shape that leaves least of a screen empty. */
  public static SlideSize fitting(double width, double height) {
    return Arrays.stream(values())
        .min(Comparator.comparingDouble(size -> size.difference(width / height)))
        .orElseThrow();
  }

  private double difference(double shape) {
    return Math.abs(Math.log(widthPt / heightPt / shape));
  }

  public double widthPt() {
    return widthPt;
  }

  public double heightPt() {
    return heightPt;
  }
}
