package org.modelatlas.ui.figure;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard begins in a part of a window. */
public final class FirstControl {

  private FirstControl() {}

  /** Gives the keyboard to the first control in a part, if it has one. */
  public static void focus(Node part) {
    in(part).ifPresent(Node::requestFocus);
  }

  private static Optional<Node> in(Node node) {
    if (!node.isVisible() || node.isFocusTraversable()) {
      return Optional.of(node).filter(Node::isVisible);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(child -> in(child).stream()).findFirst()
        : Optional.empty();
  }
}
