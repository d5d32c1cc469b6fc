package org.modelatlas.ui.briefing.talk;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Messages;
import org.modelatlas.story.talk.Talk;
import org.modelatlas.ui.theme.SystemLooks;

/** What the room sees: the slide, what is drawn and pointed at on it, the curtain. */
final class TalkView extends StackPane {

  private static final Duration STILL = Duration.seconds(3);

  private final TalkModel model;
  private final SlidePictures pictures;
  private final SlideScreen screen = new SlideScreen();
  private final LiveLayer live = new LiveLayer(screen.over());
  private final MarkerLayer markers = new MarkerLayer(screen.over());
  private final Region curtain = new Region();
  private final Label typed = new Label();
  private final Label away = new Label();
  private final KeysCard keys;
  private final PauseTransition still = new PauseTransition(STILL);
  private Optional<SlidePictures.Wanted> wanted = Optional.empty();
  private int shownIndex = -1;

  TalkView(TalkModel model, SlidePictures pictures, Messages messages) {
    this.model = model;
    this.pictures = pictures;
    keys = new KeysCard(messages);
    setId("talk-view");
    getStyleClass().add("talk");
    curtain.setId("talk-curtain");
    typed.setId("talk-typed");
    typed.getStyleClass().add("talk-badge");
    away.setId("talk-away");
    away.getStyleClass().add("talk-badge");
    away.setText(messages.get("talk.away"));
    setAlignment(typed, Pos.BOTTOM_RIGHT);
    setAlignment(away, Pos.TOP_RIGHT);
    getChildren().addAll(screen, away, typed, keys, curtain);
    setFocusTraversable(true);
    listen();
    write();
  }

  private void listen() {
    model
        .talkProperty()
        .addListener(
            (talk, before, now) -> {
              write();
              request();
            });
    model
        .scriptProperty()
        .addListener(
            (script, before, now) -> {
              write();
              request();
            });
    model.pointerProperty().addListener((p, before, now) -> take(now));
    screen.widthProperty().addListener(w -> request());
    screen.heightProperty().addListener(h -> request());
    setOnMouseMoved(this::move);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(e -> markers.lift());
    setOnMouseClicked(this::click);
    setOnMouseExited(e -> live.leave());
    still.setOnFinished(e -> setCursor(Cursor.NONE));
  }

  /** The region that is pointed at, and the walk from one to the next. */
  LiveLayer live() {
    return live;
  }

  MarkerLayer markers() {
    return markers;
  }

  SlideScreen screen() {
    return screen;
  }

  KeysCard keys() {
    return keys;
  }

  private void write() {
    Talk talk = model.talk();
    curtain.setVisible(talk.curtain() != Talk.Curtain.UP);
    curtain
        .getStyleClass()
        .setAll(talk.curtain() == Talk.Curtain.WHITE ? "talk-white" : "talk-black");
    typed.setText(talk.typed());
    typed.setVisible(!talk.typed().isEmpty());
    away.setVisible(model.isAway());
  }

  /** Asks for the picture of the slide that is up, and then for those that may come next. */
  private void request() {
    var size = model.script().size();
    int width = screen.widthPx(size.widthPt(), size.heightPt());
    if (width <= 0) {
      return;
    }
    var now = new SlidePictures.Wanted(model.script(), model.talk().at(), width);
    if (wanted.equals(Optional.of(now))) {
      return;
    }
    wanted = Optional.of(now);
    pictures
        .of(now)
        .thenAcceptAsync(picture -> show(now, picture), pictures.ui())
        .exceptionally(pictures::rethrow);
  }

  private void show(SlidePictures.Wanted asked, SlidePicture picture) {
    if (!wanted.equals(Optional.of(asked))) {
      return;
    }
    boolean isOther = shownIndex != asked.index();
    boolean isSame =
        screen.shown().filter(before -> before.slide().equals(picture.slide())).isPresent();
    shownIndex = asked.index();
    screen.show(picture, !isSame && !SystemLooks.isReducedMotion());
    live.show(picture);
    markers.show(picture, isOther);
    sharpen();
    setAccessibleText(picture.slide().page().title());
    Talk talk = model.talk();
    prepare(talk.to(talk.at() + 1), asked.widthPx());
    prepare(talk.to(talk.at() - 1), asked.widthPx());
  }

  private void prepare(Talk near, int widthPx) {
    if (near.at() != model.talk().at() && !model.isAway()) {
      pictures.of(new SlidePictures.Wanted(model.script(), near.at(), widthPx));
    }
  }

  private Point2D place(MouseEvent event) {
    return screen.onSlide(event.getX(), event.getY());
  }

  private void take(Pointer pointer) {
    markers.use(pointer);
    live.leave();
    wake();
    sharpen();
  }

  /** Fetches a picture that is fine enough for the lens. */
  private void sharpen() {
    if (model.pointer() == Pointer.LENS && wanted.isPresent()) {
      SlidePictures.Wanted coarse = wanted.get();
      int width = (int) Math.round(coarse.widthPx() * MarkerLayer.LENS_POWER);
      pictures
          .of(new SlidePictures.Wanted(coarse.script(), coarse.index(), width))
          .thenAcceptAsync(
              fine -> {
                if (wanted.equals(Optional.of(coarse))) {
                  markers.lookAt(fine);
                }
              },
              pictures.ui())
          .exceptionally(pictures::rethrow);
    }
  }

  private void wake() {
    setCursor(model.pointer() == Pointer.FIGURES ? Cursor.DEFAULT : Cursor.NONE);
    still.playFromStart();
  }

  private void move(MouseEvent event) {
    wake();
    markers.move(place(event));
    if (model.pointer() == Pointer.FIGURES) {
      live.point(place(event));
    }
  }

  private void drag(MouseEvent event) {
    markers.move(place(event));
    if (model.pointer() == Pointer.PEN) {
      markers.draw(place(event));
    }
  }

  /** A click on the map asks about a region; elsewhere it is what a clicker would do. */
  private void click(MouseEvent event) {
    if (model.pointer() != Pointer.FIGURES || !event.isStillSincePress()) {
      return;
    }
    boolean isLeft = event.getButton() == MouseButton.PRIMARY;
    var region = isLeft ? live.at(place(event)) : Optional.<Adcode>empty();
    if (region.isPresent()) {
      model.ask(region.get());
    } else {
      model.go(isLeft ? Talk::next : Talk::back);
    }
  }
}
