package org.modelatlas.ui.region;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Where a person is in the panel, so that they are there again once its content is made anew.
 *
 * @param scrolled how far the panel is scrolled, 0 to 1
 * @param focusedId the control that has the focus, by id; empty where none in the panel has
 * @param topPx how far below the top of what is seen that control stands
 */
record PanelPlace(double scrolled, Optional<String> focusedId, double topPx) {

  /** At the top, the focus elsewhere. */
  static final PanelPlace TOP = new PanelPlace(0, Optional.empty(), 0);

  /** Where one is now. */
  static PanelPlace in(ScrollPane scroll) {
    return focused(scroll)
        .map(
            node ->
                new PanelPlace(scroll.getVvalue(), Optional.of(node.getId()), top(node, scroll)))
        .orElseGet(() -> new PanelPlace(scroll.getVvalue(), Optional.empty(), 0));
  }

  private static Optional<Node> focused(ScrollPane scroll) {
    return Optional.ofNullable(scroll.getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(node -> node.getId() != null && isInside(node, scroll.getContent()));
  }

  private static boolean isInside(Node node, Node ancestor) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  private static double top(Node node, ScrollPane scroll) {
    return node.localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY();
  }

  /** Goes there in new content: the control has the focus again and stands where it stood. */
  void restore(ScrollPane scroll) {
    scroll.setVvalue(scrolled);
    focusedId.flatMap(id -> find(scroll.getContent(), id)).ifPresent(node -> restore(scroll, node));
  }

  /** By comparing: an id may hold what a selector does not allow. */
  private static Optional<Node> find(Node content, String id) {
    return content.lookupAll("*").stream().filter(node -> id.equals(node.getId())).findFirst();
  }

  private void restore(ScrollPane scroll, Node node) {
    node.requestFocus();
    // Texts know how many lines they take once they have been laid out in the width there is.
    scroll.layout();
    scroll.layout();
    double hidden =
        scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      double moved = top(node, scroll) - topPx;
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + moved / hidden, 0, 1));
    }
  }
}
