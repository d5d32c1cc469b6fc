package org.modelatlas.ui.region;

import javafx.scene.layout.Region;

/** The drawn part of a bar: its length is a share of the width there is. */
final class BarTrack extends Region {

  private static final double HEIGHT_PX = 8;

  private final Region fill = new Region();
  private final Region bound = new Region();
  private final double share;
  private final double boundShare;

  BarTrack(double share, boolean comparison) {
    this(share, 0, comparison);
  }

  /**
   * A bar.
   *
   * @param share length, 0 to 1
   * @param boundShare the part of the length, at its end, that is hatched
   * @param comparison whether it only stands there to compare with
   */
  BarTrack(double share, double boundShare, boolean comparison) {
    this.share = share;
    this.boundShare = boundShare;
    getStyleClass().add("bar-track");
    fill.getStyleClass().add(comparison ? "bar-comparison" : "bar-fill");
    bound.getStyleClass().add(comparison ? "bar-comparison-bound" : "bar-bound");
    setMinHeight(HEIGHT_PX);
    setMaxHeight(HEIGHT_PX);
    getChildren().add(fill);
    if (boundShare > 0) {
      getChildren().add(bound);
    }
  }

  @Override
  protected void layoutChildren() {
    double solid = snapSizeX(getWidth() * (share - boundShare));
    double end = snapSizeX(getWidth() * share);
    fill.resizeRelocate(0, 0, solid, getHeight());
    bound.resizeRelocate(solid, 0, end - solid, getHeight());
  }
}
