package org.modelatlas.ui.region;

import javafx.scene.layout.Region;

/** The drawn part of a bar: its length is a share of the width there is. */
final class BarTrack extends Region {

  private static final double HEIGHT_PX = 8;

  private final Region fill = new Region();
  private final double share;

  BarTrack(double share, boolean comparison) {
    this.share = share;
    getStyleClass().add("bar-track");
    fill.getStyleClass().add(comparison ? "bar-comparison" : "bar-fill");
    setMinHeight(HEIGHT_PX);
    setMaxHeight(HEIGHT_PX);
    getChildren().add(fill);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
