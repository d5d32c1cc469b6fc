package org.modelatlas.ui.filter;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.modelatlas.ui.theme.StyleClasses;

/** One choice at a time below its button; Escape or a click elsewhere closes it. */
final class FilterPopOver {

  private Optional<PopOver> shown = Optional.empty();

  /** A choice that can be shown. */
  interface Chooser {

    /** The node to show. */
    Region node();

    /** Puts the focus where choosing begins. */
    void begin();

    /** Stops following the state. */
    void end();
  }

  /** Shows a choice below its button, in place of the one shown before. */
  void show(Chooser chooser, FilterButton owner) {
    shown.ifPresent(PopOver::hide);
    var popOver = new PopOver(chooser.node());
    popOver.getStyleClass().add(StyleClasses.CARD);
    // The control's own sheet stands nearer to it than ours and is made for light windows only.
    popOver.getRoot().getStylesheets().clear();
    popOver.setArrowLocation(side(owner));
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setAutoHide(true);
    popOver.setHideOnEscape(true);
    popOver.setOnHidden(
        event -> {
          chooser.end();
          owner.requestFocus();
        });
    shown = Optional.of(popOver);
    popOver.show(owner);
    chooser.begin();
  }

  /** So that the card lies inside the window, left or right. */
  private static PopOver.ArrowLocation side(FilterButton owner) {
    double middle = owner.localToScene(owner.getWidth() / 2, 0).getX();
    return middle < owner.getScene().getWidth() / 2
        ? PopOver.ArrowLocation.TOP_LEFT
        : PopOver.ArrowLocation.TOP_RIGHT;
  }
}
