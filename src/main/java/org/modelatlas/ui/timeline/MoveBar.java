package org.modelatlas.ui.timeline;

import javafx.scene.layout.Region;
import org.modelatlas.dataset.Figure;

/** The drawn part of a rise or fall: its length is its share of the largest. */
final class MoveBar extends Region {

  private static final double THICK_PX = 8;
  private static final double SHORTEST_PX = 2;

  private final Region fill = new Region();
  private final double share;

  MoveBar(Figure figure, double longest) {
    share = longest > 0 ? Moves.magnitude(figure) / longest : 0;
    getStyleClass().add("moves-bar");
    fill.getStyleClass().add(figure.value().orElse(0) > 0 ? "moves-rise" : "moves-fall");
    setMinHeight(THICK_PX);
    setMaxHeight(THICK_PX);
    getChildren().add(fill);
  }

  @Override
  protected void layoutChildren() {
    double wide = Math.max(SHORTEST_PX, snapSizeX(getWidth() * share));
    fill.resizeRelocate(0, 0, wide, getHeight());
  }
}
