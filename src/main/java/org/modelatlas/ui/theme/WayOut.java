package org.modelatlas.ui.theme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys that lead out of a control, which some controls would keep for themselves. */
public final class WayOut {

  private WayOut() {}

  /** Has Tab leave a field of several lines; nobody would come out of it by keys. */
  public static void byTab(TextArea area) {
    area.addEventFilter(KeyEvent.KEY_PRESSED, WayOut::leave);
  }

  private static void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      ((Node) event.getSource())
          .requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  /**
   * Whether what has the keyboard would take Escape and do nothing with it, as closed menus and
   * lists that nobody edits do.
   */
  public static boolean isKept(Scene scene, KeyEvent event) {
    return event.getCode() == KeyCode.ESCAPE
        && switch (scene.getFocusOwner()) {
          case MenuButton menu -> !menu.isShowing();
          case ListView<?> list -> list.getEditingIndex() < 0;
          case null, default -> false;
        };
  }
}
