package org.modelatlas.ui.theme;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls what has the keyboard into sight. What the pointer chose stays where it is: it would slip
 * away between press and release.
 */
public final class FocusInSight {

  private static final double RIM_PX = 8;

  private FocusInSight() {}

  /** Has a window do so. */
  public static void follow(Scene scene) {
    scene
        .focusOwnerProperty()
        .addListener(
            (owner, before, now) -> {
              if (now != null) {
                Platform.runLater(() -> show(now));
              }
            });
  }

  private static void show(Node node) {
    if (node.isFocused() && node.isFocusVisible()) {
      Stream.<Node>iterate(node, Objects::nonNull, Node::getParent)
          .filter(up -> up instanceof ScrollPane && up != node)
          .map(ScrollPane.class::cast)
          .forEach(pane -> bring(node, pane));
    }
  }

  private static void bring(Node node, ScrollPane pane) {
    Node content = pane.getContent();
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    Bounds all = content.getLayoutBounds();
    Bounds seen = pane.getViewportBounds();
    pane.setVvalue(
        value(pane.getVvalue(), all.getHeight(), seen.getHeight(), at.getMinY(), at.getMaxY()));
    pane.setHvalue(
        value(pane.getHvalue(), all.getWidth(), seen.getWidth(), at.getMinX(), at.getMaxX()));
  }

  /** The least change that shows a part whole or, if it is longer than what is seen, its begin. */
  private static double value(double now, double all, double seen, double from, double to) {
    double hidden = all - seen;
    if (hidden <= 0) {
      return now;
    }
    double begin = now * hidden;
    double shown = to + RIM_PX > begin + seen ? to + RIM_PX - seen : begin;
    return Math.clamp(Math.min(shown, from - RIM_PX) / hidden, 0, 1);
  }
}
