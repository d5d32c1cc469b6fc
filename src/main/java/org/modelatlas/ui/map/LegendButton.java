package org.modelatlas.ui.map;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.modelatlas.sheet.LegendFold;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.ui.state.ExplorerState;

/** Folds and unfolds a legend for which the map is too small; not there while it has room. */
final class LegendButton extends Button {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final ExplorerState state;
  private boolean open;

  /**
   * A button.
   *
   * @param repaint paints the map anew
   */
  LegendButton(ExplorerState state, Runnable repaint) {
    this.state = state;
    setId("legend-fold");
    getStyleClass().add("legend-fold");
    setManaged(false);
    setVisible(false);
    var arrow = new Region();
    arrow.getStyleClass().add("legend-arrow");
    setGraphic(arrow);
    setOnAction(
        event -> {
          open = !open;
          repaint.run();
        });
  }

  /** What becomes of a legend without room. */
  LegendFold fold() {
    return open ? LegendFold.UNFOLDED : LegendFold.FOLDED;
  }

  /** Folds an unfolded legend; whether there was one. */
  boolean foldAgain() {
    boolean unfolded = isVisible() && open;
    if (unfolded) {
      fire();
    }
    return unfolded;
  }

  /** Shows itself if the legend of a sheet has no room. */
  void follow(MapSheet sheet) {
    var folding =
        sheet.furniture().stream()
            .filter(group -> group.role() == Role.LEGEND && group.id().equals(LegendFold.ID))
            .findFirst();
    setVisible(folding.isPresent());
    folding.ifPresent(this::write);
  }

  private void write(Mark.Group legend) {
    setText(legend.name());
    pseudoClassStateChanged(OPEN, open);
    String key = open ? "map.legend.fold" : "map.legend.unfold";
    setAccessibleText(state.messages().get(key, legend.name(), legend.alternative()));
  }

  /** Puts itself where the sheet leaves room for it. */
  void place(double leftPx, double footPx) {
    if (isVisible()) {
      autosize();
      relocate(Math.round(leftPx), Math.round(footPx - getHeight()));
    }
  }
}
