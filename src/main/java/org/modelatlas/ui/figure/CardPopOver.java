package org.modelatlas.ui.figure;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.modelatlas.ui.theme.StyleClasses;

/**
 * One card at a time beside the control that asked for it; Escape or a click elsewhere closes it.
 */
public final class CardPopOver {

  private PopOver popOver;

  /** Shows a card beside a control, in place of the one shown before. */
  public void show(Region card, Node owner) {
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

  public boolean isShowing() {
    return popOver != null && popOver.isShowing();
  }

  public void hide() {
    if (isShowing()) {
      popOver.hide();
    }
  }
}
