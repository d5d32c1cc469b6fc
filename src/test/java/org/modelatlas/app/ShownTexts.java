package org.modelatlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;

/**
 * Reads what is written in a window as someone does who looks at it: a text cut short, one that
 * reaches beyond its control, its clip or the window, and one that lies on another are faults.
 *
 * <p>Cut short may be the names in the rows of a list, which show themselves whole under the
 * pointer. What is scrolled out of sight is not read.
 */
final class ShownTexts {

  private static final double SLACK_PX = 1.5;

  private final List<String> faults = new ArrayList<>();
  private final List<Text> read = new ArrayList<>();
  private final Parent root;

  private ShownTexts(Parent root) {
    this.root = root;
  }

  /** The faults below a root; on the UI thread. */
  static List<String> faults(Parent root) {
    var texts = new ShownTexts(root);
    SceneNodes.below(root)
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .forEach(texts::read);
    texts.checkOverlaps();
    return texts.faults;
  }

  /** Labels in rows whose text is cut short; on the UI thread. */
  static List<Labeled> cutInRows(Parent root) {
    return SceneNodes.below(root)
        .filter(
            node ->
                node instanceof Labeled label
                    && label.isTextTruncated()
                    && SceneNodes.isInRow(label))
        .map(Labeled.class::cast)
        .filter(label -> isSeen(label, middle(label.localToScene(label.getLayoutBounds()))))
        .toList();
  }

  private static Bounds middle(Bounds bounds) {
    return new BoundingBox(bounds.getCenterX(), bounds.getCenterY(), 0, 0);
  }

  /** The control's own word is not enough: it holds some texts for cut that are shown whole. */
  private static boolean isCut(Labeled label, Text shown) {
    return label.isTextTruncated() && !shown.getText().equals(label.getText());
  }

  private static Stream<Node> upwards(Node node) {
    return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent);
  }

  private void read(Text text) {
    Bounds bounds = letters(text);
    if (text.getText().isBlank() || !isSeen(text, bounds)) {
      return;
    }
    read.add(text);
    boolean inRow = SceneNodes.isInRow(text);
    if (text.getParent() instanceof Labeled label) {
      if (isCut(label, text) && !inRow) {
        faults.add("cut short: " + label.getText() + " " + label.getStyleClass());
      }
      checkInside(text, bounds, label.localToScene(label.getLayoutBounds()), "its control");
    }
    clips(text).forEach(node -> checkClip(text, bounds, node));
    var scene = new BoundingBox(0, 0, root.getScene().getWidth(), root.getScene().getHeight());
    if (upwards(text).noneMatch(ShownTexts::isViewport)) {
      checkInside(text, bounds, scene, "the window");
    }
  }

  /** Up to the first that scrolls: what lies further up cuts that one and not the text. */
  private static List<Node> clips(Text text) {
    var clips = new ArrayList<Node>();
    for (Node up : upwards(text).filter(node -> node.getClip() != null).toList()) {
      clips.add(up);
      if (isViewport(up)) {
        break;
      }
    }
    return clips;
  }

  private void checkInside(Text text, Bounds inner, Bounds outer, String what) {
    boolean inside =
        inner.getMinX() >= outer.getMinX() - SLACK_PX
            && inner.getMaxX() <= outer.getMaxX() + SLACK_PX
            && inner.getMinY() >= outer.getMinY() - SLACK_PX
            && inner.getMaxY() <= outer.getMaxY() + SLACK_PX;
    if (!inside) {
      faults.add(
          "beyond %s: %s, x %.0f–%.0f in %.0f–%.0f, y %.0f–%.0f in %.0f–%.0f"
              .formatted(
                  what,
                  text.getText(),
                  inner.getMinX(),
                  inner.getMaxX(),
                  outer.getMinX(),
                  outer.getMaxX(),
                  inner.getMinY(),
                  inner.getMaxY(),
                  outer.getMinY(),
                  outer.getMaxY()));
    }
  }

  /** What can be scrolled may be cut where it can. */
  private void checkClip(Text text, Bounds bounds, Node clipped) {
    Bounds clip = clipped.localToScene(clipped.getClip().getBoundsInParent());
    if (isViewport(clipped)) {
      boolean across = scrollsAcross(clipped);
      clip =
          new BoundingBox(
              across ? bounds.getMinX() : clip.getMinX(),
              bounds.getMinY(),
              across ? bounds.getWidth() : clip.getWidth(),
              bounds.getHeight());
    }
    checkInside(text, bounds, clip, "the clip of " + clipped.getStyleClass());
  }

  private static boolean isViewport(Node node) {
    return node.getStyleClass().contains("viewport")
        || node.getStyleClass().contains("clipped-container")
        || node.getStyleClass().contains("column-header-background");
  }

  private static boolean scrollsAcross(Node viewport) {
    return node(viewport, ".scroll-bar:horizontal")
        || viewport.getStyleClass().contains("column-header-background");
  }

  private static boolean node(Node viewport, String selector) {
    return upwards(viewport)
        .skip(1)
        .limit(2)
        .flatMap(up -> up.lookupAll(selector).stream())
        .anyMatch(bar -> bar instanceof ScrollBar && bar.isVisible());
  }

  /** Whether a part of it is in every clip and in the window. */
  private static boolean isSeen(Node node, Bounds bounds) {
    return upwards(node)
        .filter(up -> up.getClip() != null)
        .map(up -> up.localToScene(up.getClip().getBoundsInParent()))
        .allMatch(clip -> clip.intersects(bounds));
  }

  private void checkOverlaps() {
    for (int i = 0; i < read.size(); i++) {
      for (Text other : read.subList(i + 1, read.size())) {
        if (shown(read.get(i)).intersects(shown(other)) && !isOver(read.get(i), other)) {
          faults.add("on each other: " + read.get(i).getText() + " and " + other.getText());
        }
      }
    }
  }

  /** Less what letters leave empty above and below their lines. */
  private static Bounds letters(Text text) {
    Bounds b = text.localToScene(text.getLayoutBounds());
    double empty = text.getFont().getSize() / 4;
    return new BoundingBox(
        b.getMinX(), b.getMinY() + empty, b.getWidth(), b.getHeight() - 2 * empty);
  }

  /** Less what is scrolled away. */
  private static Bounds shown(Text text) {
    Bounds b = letters(text);
    double top = b.getMinY();
    double bottom = b.getMaxY();
    double left = b.getMinX() + 1;
    double right = b.getMaxX() - 1;
    for (Node up : upwards(text).filter(n -> n.getClip() != null).toList()) {
      Bounds clip = up.localToScene(up.getClip().getBoundsInParent());
      top = Math.max(top, clip.getMinY());
      bottom = Math.min(bottom, clip.getMaxY());
      left = Math.max(left, clip.getMinX());
      right = Math.min(right, clip.getMaxX());
    }
    return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  }

  /** Cards lie over what is below them on purpose. */
  private static boolean isOver(Text one, Text other) {
    return isOnCard(one) != isOnCard(other);
  }

  private static boolean isOnCard(Text text) {
    return upwards(text)
        .anyMatch(
            up ->
                up.getStyleClass().contains("map-card")
                    || up.getStyleClass().contains("nothing-left-card"));
  }
}
