package org.modelatlas.ui.briefing.talk;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.geometry.Point2D;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/**
 * A slide as large as there is room for, in the middle; over it a layer in points of the slide. A
 * slide that follows another fades in, and its map glides there from the one before.
 */
public final class SlideScreen extends Region {

  private static final Duration FADE = Duration.millis(320);

  private final ImageView below = new ImageView();
  private final ImageView above = new ImageView();
  private final Pane over = new Pane();
  private final Scale scale = new Scale();
  private final FadeTransition fade = new FadeTransition(FADE, above);
  private final GlideLayer gliding = new GlideLayer();
  private Optional<SlidePicture> shown = Optional.empty();
  private int frames;

  public SlideScreen() {
    getStyleClass().add("slide-screen");
    over.getTransforms().setAll(scale);
    over.setManaged(false);
    over.setId("slide-over");
    gliding.getTransforms().setAll(scale);
    getChildren().setAll(below, above, gliding, over);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.setOnFinished(
        e -> {
          gliding.judge(FADE.toMillis() / Math.max(1, frames));
          settle();
        });
    above.opacityProperty().addListener(o -> frames++);
  }

  /** The layer over the slide, in points of the slide. */
  Pane over() {
    return over;
  }

  /** What is shown, once there is something. */
  Optional<SlidePicture> shown() {
    return shown;
  }

  /**
   * Shows a slide.
   *
   * @param fading whether it comes softly
   */
  public void show(SlidePicture picture, boolean fading) {
    settle();
    Optional<SlidePicture> before = shown;
    shown = Optional.of(picture);
    above.setImage(picture.image());
    requestLayout();
    if (fading && before.isPresent()) {
      frames = 0;
      fade.playFromStart();
      gliding.glide(before.get(), picture, FADE);
    } else {
      settle();
    }
  }

  /** The end of the turn: what was below is needed no more. */
  private void settle() {
    fade.stop();
    gliding.cease();
    above.setOpacity(1);
    below.setImage(above.getImage());
  }

  /** Pixels of a picture that fills the room there is; 0 while there is none. */
  public int widthPx(double slideWidthPt, double slideHeightPt) {
    double fitted = Math.min(getWidth() / slideWidthPt, getHeight() / slideHeightPt);
    double outputScale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    return (int) Math.floor(slideWidthPt * fitted * outputScale);
  }

  @Override
  protected void layoutChildren() {
    shown.ifPresent(this::place);
  }

  private void place(SlidePicture picture) {
    double fitted = Math.min(getWidth() / picture.widthPt(), getHeight() / picture.heightPt());
    double width = picture.widthPt() * fitted;
    double height = picture.heightPt() * fitted;
    double left = snapPositionX((getWidth() - width) / 2);
    double top = snapPositionY((getHeight() - height) / 2);
    for (ImageView view : new ImageView[] {below, above}) {
      view.setFitWidth(width);
      view.setFitHeight(height);
      view.relocate(left, top);
    }
    scale.setX(fitted);
    scale.setY(fitted);
    gliding.setLayoutX(left);
    gliding.setLayoutY(top);
    over.resizeRelocate(left, top, picture.widthPt(), picture.heightPt());
  }

  /** The place on the slide, in points, of a place of this node. */
  Point2D onSlide(double x, double y) {
    return over.parentToLocal(x, y);
  }
}
