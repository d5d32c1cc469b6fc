package org.modelatlas.ui.classes;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.modelatlas.legend.Ink;

/** Colours side by side, in a strip as large as the style sheet makes it. */
final class Swatches extends Region {

  private List<Ink> shown = List.of();

  Swatches() {
    getStyleClass().add("classes-swatches");
    setMouseTransparent(true);
  }

  void show(List<Ink> inks) {
    if (inks.equals(shown)) {
      return;
    }
    shown = inks;
    getChildren().setAll(inks.stream().map(Swatches::patch).toList());
    requestLayout();
  }

  private static Rectangle patch(Ink ink) {
    var patch = new Rectangle();
    patch.setFill(colour(ink));
    patch.getStyleClass().add("classes-patch");
    patch.setManaged(false);
    return patch;
  }

  static Color colour(Ink ink) {
    return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
  }

  @Override
  protected void layoutChildren() {
    int count = getChildren().size();
    for (int i = 0; i < count; i++) {
      var patch = (Rectangle) getChildren().get(i);
      double left = snapPositionX(getWidth() * i / count);
      patch.setX(left);
      patch.setWidth(snapPositionX(getWidth() * (i + 1) / count) - left);
      patch.setHeight(getHeight());
    }
  }
}
