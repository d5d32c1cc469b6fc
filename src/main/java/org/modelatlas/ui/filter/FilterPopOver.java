package org.modelatlas.ui.filter;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.modelatlas.ui.theme.StyleClasses;

/** One choice at a time below its button; Escape or a click elsewhere closes it. */
final class FilterPopOver {

  private static final double LEAST_HEIGHT_PX = 240;
  private static final double RIM_PX = 32;

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

  /** Shows a choice below its button, in place of the one shown before; of the same one, hides. */
  void show(Supplier<Chooser> chooser, FilterButton owner) {
    boolean same = shown.filter(card -> card.getOwnerNode() == owner).isPresent();
    shown.ifPresent(PopOver::hide);
    if (!same) {
      open(chooser.get(), owner);
    }
  }

  private void open(Chooser chooser, FilterButton owner) {
    chooser.node().setMaxHeight(roomBelow(owner));
    var popOver = new PopOver(chooser.node());
    popOver.getStyleClass().addAll(StyleClasses.CARD, "filter-pop");
    // The control's own sheet stands nearer to it than ours and is made for light windows only.
    popOver.getRoot().getStylesheets().clear();
    popOver.setArrowLocation(side(owner));
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setAutoHide(true);
    popOver.setConsumeAutoHidingEvents(false);
    chooser.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(popOver, event));
    popOver.setOnHidden(
        event -> {
          shown = Optional.empty();
          chooser.end();
          owner.requestFocus();
        });
    shown = Optional.of(popOver);
    popOver.show(owner);
    chooser.begin();
  }

  /** From the button to the lower end of the window, without the rim of the card. */
  private static double roomBelow(FilterButton owner) {
    double bottom = owner.localToScene(0, owner.getHeight()).getY();
    return Math.max(LEAST_HEIGHT_PX, owner.getScene().getHeight() - bottom - RIM_PX);
  }

  /** Before a list takes the key for itself. */
  private static void leave(PopOver popOver, KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      popOver.hide();
    }
  }

  /** So that the card lies inside the window, left or right. */
  private static PopOver.ArrowLocation side(FilterButton owner) {
    double middle = owner.localToScene(owner.getWidth() / 2, 0).getX();
    return middle < owner.getScene().getWidth() / 2
        ? PopOver.ArrowLocation.TOP_LEFT
        : PopOver.ArrowLocation.TOP_RIGHT;
  }
}
