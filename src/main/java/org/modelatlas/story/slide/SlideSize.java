package org.modelatlas.story.slide;

/** The shape of slides; a point is two pixels of a screen 1080 high. */
public enum SlideSize {
  /** 16:9, 1920 × 1080. */
  WIDE("16:9", 960, 540),
  /** 4:3, 1440 × 1080. */
  STANDARD("4:3", 720, 540);

  /** Resolution at which a slide is 1080 pixels high. */
  public static final int DPI = 144;

  private final String ratio;
  private final double widthPt;
  private final double heightPt;

  SlideSize(String ratio, double widthPt, double heightPt) {
    this.ratio = ratio;
    this.widthPt = widthPt;
    this.heightPt = heightPt;
  }

  /** Width to height, for example {@code 16:9}. */
  public String ratio() {
    return ratio;
  }

  public double widthPt() {
    return widthPt;
  }

  public double heightPt() {
    return heightPt;
  }
}
