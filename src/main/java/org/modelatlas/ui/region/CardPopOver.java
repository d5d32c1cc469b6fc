package org.modelatlas.ui.region;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.modelatlas.ui.theme.StyleClasses;

/**
 * One card at a time beside the control that asked for it; Escape or a click elsewhere closes it.
 */
final class CardPopOver {

  private PopOver popOver;

  /** Shows a card beside a control, in place of the one shown before. */
  void show(Region card, Node owner) {
    hide();
    popOver = new PopOver(card);
    popOver.getStyleClass().add(StyleClasses.CARD);
    // The control's own sheet stands nearer to it than ours and is made for light windows only.
    popOver.getRoot().getStylesheets().clear();
    popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setAutoHide(true);
    popOver.setHideOnEscape(true);
    popOver.setOnHidden(event -> owner.requestFocus());
    popOver.show(owner);
    card.requestFocus();
  }

  boolean isShowing() {
    return popOver != null && popOver.isShowing();
  }

  void hide() {
    if (isShowing()) {
      popOver.hide();
    }
  }
}
