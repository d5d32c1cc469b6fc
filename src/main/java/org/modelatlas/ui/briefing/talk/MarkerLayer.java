package org.modelatlas.ui.briefing.talk;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** Laser dot, lens and pen strokes over a slide, in points of the slide. */
final class MarkerLayer {

  private static final double DOT_PT = 7;
  private static final double LENS_PT = 95;

  /** How many times as large. */
  static final double LENS_POWER = 2.2;

  private final Circle dot = new Circle(DOT_PT);
  private final ImageView glass = new ImageView();
  private final Circle hole = new Circle(LENS_PT);
  private final Circle rim = new Circle(LENS_PT);
  private final Group lens = new Group(glass, rim);
  private final Group strokes = new Group();
  private Optional<Polyline> stroke = Optional.empty();
  private Optional<SlidePicture> picture = Optional.empty();

  /** Puts itself over a slide. */
  MarkerLayer(Pane over) {
    dot.getStyleClass().add("slide-laser");
    dot.setId("slide-laser");
    rim.getStyleClass().add("slide-lens");
    lens.setId("slide-lens");
    strokes.setId("slide-strokes");
    glass.setClip(hole);
    for (var node : new javafx.scene.Node[] {strokes, lens, dot}) {
      node.setManaged(false);
      node.setMouseTransparent(true);
      over.getChildren().add(node);
    }
    use(Pointer.FIGURES);
  }

  /** Another slide is shown. What was drawn goes only if it is another one, not as it is sized. */
  void show(SlidePicture shown, boolean isOther) {
    lookAt(shown);
    if (isOther) {
      erase();
    }
  }

  /** What the lens enlarges: the slide, perhaps in a finer picture. */
  void lookAt(SlidePicture seen) {
    picture = Optional.of(seen);
    glass.setImage(seen.image());
    if (lens.isVisible()) {
      look(seen, new Point2D(rim.getCenterX(), rim.getCenterY()));
    }
  }

  /** The mouse is something else now. */
  void use(Pointer pointer) {
    dot.setVisible(pointer == Pointer.LASER);
    lens.setVisible(pointer == Pointer.LENS);
    lift();
  }

  /** Takes away what was drawn. */
  void erase() {
    strokes.getChildren().clear();
    lift();
  }

  /** How many strokes are there. */
  int strokes() {
    return strokes.getChildren().size();
  }

  /** The mouse is at a place of the slide. */
  void move(Point2D pt) {
    dot.setCenterX(pt.getX());
    dot.setCenterY(pt.getY());
    picture.filter(p -> lens.isVisible()).ifPresent(p -> look(p, pt));
  }

  private void look(SlidePicture shown, Point2D pt) {
    double reach = LENS_PT / LENS_POWER;
    double scale = shown.pixelsPerPt();
    glass.setViewport(
        new Rectangle2D(
            (pt.getX() - reach) * scale,
            (pt.getY() - reach) * scale,
            2 * reach * scale,
            2 * reach * scale));
    glass.setFitWidth(2 * LENS_PT);
    glass.setFitHeight(2 * LENS_PT);
    glass.relocate(pt.getX() - LENS_PT, pt.getY() - LENS_PT);
    hole.setCenterX(LENS_PT);
    hole.setCenterY(LENS_PT);
    rim.setCenterX(pt.getX());
    rim.setCenterY(pt.getY());
  }

  /** Draws on to a place. */
  void draw(Point2D pt) {
    Polyline line = stroke.orElseGet(this::begin);
    line.getPoints().addAll(pt.getX(), pt.getY());
  }

  private Polyline begin() {
    var line = new Polyline();
    line.getStyleClass().add("slide-pen");
    strokes.getChildren().add(line);
    stroke = Optional.of(line);
    return line;
  }

  /** Ends a stroke. */
  void lift() {
    stroke = Optional.empty();
  }
}
