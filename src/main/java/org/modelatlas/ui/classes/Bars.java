package org.modelatlas.ui.classes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/** The bars of a histogram; a bar that a limit cuts has the colours of both classes. */
final class Bars extends Group {

  private static final double LEAST_PX = 2;
  private static final double GAP_PX = 1;

  private final List<Rectangle> pieces = new ArrayList<>();
  private int used;

  /**
   * Where bars stand.
   *
   * @param leftPx where the axis begins
   * @param widthPx how long it is
   * @param heightPx the height of the tallest bar, from the top to the axis
   */
  record Place(double leftPx, double widthPx, double heightPx) {}

  Bars() {
    setManaged(false);
    setMouseTransparent(true);
  }

  void draw(ClassEditorModel model, Bins bins, Place place) {
    used = 0;
    List<Double> limits = model.limits().limits();
    for (int bin = 0; bin < bins.counts().size(); bin++) {
      int count = bins.counts().get(bin);
      if (count > 0) {
        double high = Math.max(LEAST_PX, place.heightPx() * count / bins.tallest());
        draw(model, bins, bins.cuts(bin, limits), place, high);
      }
    }
    List<? extends Node> left = pieces.subList(used, pieces.size());
    getChildren().removeAll(left);
    left.clear();
  }

  private void draw(
      ClassEditorModel model, Bins bins, List<Double> cuts, Place place, double high) {
    for (int i = 0; i + 1 < cuts.size(); i++) {
      double from = x(bins, cuts.get(i), place) + (i == 0 ? GAP_PX / 2 : 0);
      double to = x(bins, cuts.get(i + 1), place) - (i + 2 == cuts.size() ? GAP_PX / 2 : 0);
      Rectangle piece = piece();
      piece.setX(from);
      piece.setWidth(Math.max(0, to - from));
      piece.setY(place.heightPx() - high);
      piece.setHeight(high);
      piece.setFill(Swatches.colour(model.colour((cuts.get(i) + cuts.get(i + 1)) / 2)));
    }
  }

  private static double x(Bins bins, double value, Place place) {
    return place.leftPx() + bins.share(value) * place.widthPx();
  }

  private Rectangle piece() {
    if (used == pieces.size()) {
      var piece = new Rectangle();
      piece.getStyleClass().add("classes-bar");
      pieces.add(piece);
      getChildren().add(piece);
    }
    return pieces.get(used++);
  }
}
