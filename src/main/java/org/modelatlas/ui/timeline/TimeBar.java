package org.modelatlas.ui.timeline;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The line under the map: controls, head and track, and what begins a comparison. Where that leaves
 * the track too little room, all of it but playing goes into a menu.
 */
final class TimeBar extends HBox {

  private final TimeControls controls;
  private final ChangeControls change;
  private final TimeMore more;
  private final VBox middle;
  private boolean crowded;

  TimeBar(TimeControls controls, VBox middle, ChangeControls change, TimeMore more) {
    this.controls = controls;
    this.middle = middle;
    this.change = change;
    this.more = more;
    setId("timeline");
    getStyleClass().add("timeline");
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    change.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(controls, middle, change, more);
    tighten(false);
  }

  /** Whether what stands above needs the menu too. */
  void crowd(boolean now) {
    if (crowded != now) {
      crowded = now;
      more.offerMoves(now);
      requestLayout();
    }
  }

  /** It may be as narrow as the map wants it to be. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double sides = snappedLeftInset() + snappedRightInset() + 2 * getSpacing();
    double needed = sides + controls.wholeWidth() + middle.prefWidth(-1) + change.prefWidth(-1);
    tighten(crowded || needed > getWidth());
    super.layoutChildren();
  }

  private void tighten(boolean tight) {
    if (tight != more.isManaged() || more.isVisible() != tight) {
      controls.tighten(tight);
      show(change, !tight);
      show(more, tight);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setManaged(shown);
    node.setVisible(shown);
  }
}
