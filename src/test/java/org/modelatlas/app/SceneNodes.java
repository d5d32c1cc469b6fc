package org.modelatlas.app;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;

/** What the nodes of a window are, for tests that go through all of them. */
final class SceneNodes {

  private SceneNodes() {}

  /** A node and everything that is visible below it. */
  static Stream<Node> below(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var inside =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream()
            : Stream.<Node>empty();
    return Stream.concat(Stream.of(node), inside.flatMap(SceneNodes::below));
  }

  /** Whether a node stands in a row of a list or table. */
  static boolean isInRow(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
        .anyMatch(up -> up instanceof IndexedCell<?>);
  }

  /** What a screen reader says: the text for it, or else what is written on the control. */
  static String name(Node node) {
    return Optional.ofNullable(node.getAccessibleText())
        .filter(text -> !text.isBlank())
        .orElseGet(
            () ->
                node instanceof Labeled labeled
                    ? Optional.ofNullable(labeled.getText()).orElse("")
                    : "");
  }
}
