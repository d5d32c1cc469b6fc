package org.modelatlas.ui.briefing.talk;

import java.util.Optional;
import javafx.animation.Transition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.story.slide.MapGlide;

/**
 * The map of one slide while it turns into that of the next, in points of the slide: its camera
 * moves, and the new colours come. It is left out, and slides fade only, until a turn has shown
 * that frames come fast, and again once they no longer do.
 */
final class GlideLayer extends Group {

  /**
   * Who draws a fade more slowly has no time to scale pictures too; 60 frames a second are 16.7.
   */
  private static final double SLOWEST_FRAME_MS = 18.5;

  private final ImageView before = new ImageView();
  private final ImageView after = new ImageView();
  private final Rectangle window = new Rectangle();
  private Optional<Glide> running = Optional.empty();
  private boolean isFast;

  GlideLayer() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    setClip(window);
    getChildren().setAll(before, after);
  }

  /** One glide over time. */
  private final class Glide extends Transition {

    private final MapGlide glide;

    Glide(MapGlide glide, Duration duration) {
      this.glide = glide;
      setCycleDuration(duration);
      setOnFinished(e -> cease());
    }

    @Override
    protected void interpolate(double share) {
      MapGlide.Moment moment = glide.at(share);
      put(before, moment.place(glide.from()));
      put(after, moment.place(glide.to()));
      after.setOpacity(share);
      Box box = moment.box();
      window.setX(box.xPt());
      window.setY(box.yPt());
      window.setWidth(box.widthPt());
      window.setHeight(box.heightPt());
    }
  }

  private static void put(ImageView view, Box box) {
    view.setX(box.xPt());
    view.setY(box.yPt());
    view.setFitWidth(box.widthPt());
    view.setFitHeight(box.heightPt());
  }

  /** A turn has taken so long a frame. */
  void judge(double frameMs) {
    isFast = frameMs <= SLOWEST_FRAME_MS;
  }

  /** Glides from the map of one slide to that of the next, if both have maps of one plane. */
  void glide(SlidePicture from, SlidePicture to, Duration duration) {
    cease();
    Optional<MapFrame> first = from.map();
    Optional<MapFrame> second = to.map();
    if (!isFast || first.isEmpty() || second.isEmpty() || !from.plane().equals(to.plane())) {
      return;
    }
    var glide = new MapGlide(first.get(), second.get());
    if (!glide.isStill()) {
      show(before, from, first.get().box());
      show(after, to, second.get().box());
      setVisible(true);
      var begun = new Glide(glide, duration);
      running = Optional.of(begun);
      begun.play();
    }
  }

  private static void show(ImageView view, SlidePicture picture, Box box) {
    double scale = picture.pixelsPerPt();
    view.setImage(picture.image());
    view.setViewport(
        new Rectangle2D(
            box.xPt() * scale, box.yPt() * scale, box.widthPt() * scale, box.heightPt() * scale));
  }

  /** Ends at once what is running. */
  void cease() {
    running.ifPresent(Transition::stop);
    running = Optional.empty();
    setVisible(false);
    before.setImage(null);
    after.setImage(null);
  }
}
