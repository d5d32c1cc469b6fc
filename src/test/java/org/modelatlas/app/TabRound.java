package org.modelatlas.app;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import org.modelatlas.testing.Pictures;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Goes round a window by Tab and looks at each control that has the keyboard: whether it has a name
 * for a screen reader, looks otherwise than without the keyboard, and lies in sight.
 */
final class TabRound {

  private static final int MOST_STEPS = 600;
  private static final int MOST_PARTS = 2;
  private static final long PATIENCE_MS = 10_000;
  private static final double RIM_PX = 4;

  /** So many pixels differ at the least where the keyboard is, or it is not seen. */
  private static final int LEAST_PIXELS = 24;

  private static final double SLACK_PX = 2;

  private final FxRobot robot = new FxRobot();
  private final Scene scene;
  private final List<String> faults = new ArrayList<>();
  private final Set<Node> met = new HashSet<>();

  private TabRound(Scene scene) {
    this.scene = scene;
  }

  /** What is wrong on the way round from where the keyboard is. */
  static List<String> faults(Scene scene) {
    var round = new TabRound(scene);
    round.go();
    return round.faults;
  }

  private void go() {
    robot.push(KeyCode.TAB);
    ProgramWindow.settle();
    Node first = owner();
    Node node = first;
    do {
      if (met.add(node)) {
        look(node);
      }
      node = next(node);
      if (met.size() > MOST_STEPS) {
        faults.add("no end at " + node);
        return;
      }
    } while (!met.contains(node));
    if (node != first) {
      faults.add("a trap: from " + node + " Tab does not lead back to " + first);
    }
  }

  /** A control with parts, such as a range of two ends, keeps the keyboard for each of them. */
  private Node next(Node node) {
    Node next = node;
    for (int part = 0; part < MOST_PARTS && next == node; part++) {
      robot.push(KeyCode.TAB);
      ProgramWindow.settle();
      next = owner();
    }
    return next;
  }

  private Node owner() {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, scene::getFocusOwner);
  }

  private void look(Node node) {
    if (SceneNodes.name(node).isBlank()) {
      faults.add("no name: " + node);
    }
    onUi(() -> checkInSight(node));
    Rectangle2D part = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MS, () -> part(node));
    BufferedImage with = picture(part);
    robot.interact(() -> scene.getRoot().requestFocus());
    BufferedImage without = picture(part);
    robot.interact(node::requestFocus);
    int differing = differing(with, without);
    if (differing < LEAST_PIXELS) {
      faults.add("the keyboard is not seen (%d pixels) on %s".formatted(differing, node));
    }
  }

  private static void onUi(Runnable check) {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MS,
        () -> {
          check.run();
          return null;
        });
  }

  /** All of it, or as much of it as the part of the window has room for. */
  private void checkInSight(Node node) {
    Bounds whole = node.localToScene(node.getLayoutBounds());
    Bounds seen = whole;
    double width = whole.getWidth();
    double height = whole.getHeight();
    for (Node up : clips(node).toList()) {
      Bounds clip = up.localToScene(up.getClip().getBoundsInParent());
      seen = common(seen, clip);
      width = Math.min(width, clip.getWidth());
      height = Math.min(height, clip.getHeight());
    }
    seen = common(seen, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
    if (seen.getWidth() < width - SLACK_PX || seen.getHeight() < height - SLACK_PX) {
      faults.add("out of sight: %s, of %s only %s".formatted(node, whole, seen));
    }
  }

  private static Stream<Node> clips(Node node) {
    return Stream.<Node>iterate(node.getParent(), Objects::nonNull, Node::getParent)
        .filter(up -> up.getClip() != null);
  }

  private static Bounds common(Bounds a, Bounds b) {
    double left = Math.max(a.getMinX(), b.getMinX());
    double top = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - left),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - top));
  }

  /** The control and a rim around it. */
  private static Rectangle2D part(Node node) {
    Bounds at = node.localToScene(node.getLayoutBounds());
    return new Rectangle2D(
        Math.floor(at.getMinX() - RIM_PX),
        Math.floor(at.getMinY() - RIM_PX),
        Math.ceil(at.getWidth() + 2 * RIM_PX),
        Math.ceil(at.getHeight() + 2 * RIM_PX));
  }

  private BufferedImage picture(Rectangle2D part) {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MS,
        () -> {
          var parameters = new SnapshotParameters();
          parameters.setViewport(part);
          return Pictures.of(scene.getRoot().snapshot(parameters, null));
        });
  }

  private static int differing(BufferedImage a, BufferedImage b) {
    int differing = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        differing += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return differing;
  }
}
