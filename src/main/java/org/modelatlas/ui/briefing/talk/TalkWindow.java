package org.modelatlas.ui.briefing.talk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.modelatlas.i18n.Messages;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.story.talk.Screens;
import org.modelatlas.story.talk.Talk;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Theme;

/**
 * A talk on the screens that there are: the room's window over a whole screen, the speaker's on
 * another one where there is one. A screen that comes or goes changes where they stand and nothing
 * else.
 */
public final class TalkWindow {

  private static final int KEPT = 8;
  private static final int KEPT_SMALL = 6;

  private final TalkModel model;
  private final Stage audience = new Stage(StageStyle.UNDECORATED);
  private final Stage presenter = new Stage();
  private final PresenterView notes;
  private final Supplier<List<Rectangle2D>> screens;
  private final Rectangle2D home;
  private final InvalidationListener screensChanged = s -> arrange();
  private final PauseTransition turning;
  private final Runnable end;
  private Optional<Rectangle2D> stands = Optional.empty();
  private boolean swapped;

  /**
   * How a talk is given.
   *
   * @param perSlide how long each slide is up while slides follow each other by themselves
   * @param looping whether they do from the beginning
   * @param textPercent size of the speaker's text; the room's is large anyway
   * @param theme of the speaker's window
   */
  public record Manner(Duration perSlide, boolean looping, int textPercent, Theme theme) {}

  /**
   * A talk that is not shown yet.
   *
   * @param owner the program's window
   * @param screens their bounds, the main one first
   * @param end what follows the talk
   */
  public TalkWindow(
      TalkModel model,
      TalkTools tools,
      Manner manner,
      Window owner,
      Supplier<List<Rectangle2D>> screens,
      Runnable end) {
    this.model = model;
    this.screens = screens;
    this.end = end;
    home = new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
    Messages messages = Messages.of(model.script().language());
    var view = new TalkView(model, new SlidePictures(tools, KEPT), messages);
    var control = new TalkControl(model, view, this::swap, this::close);
    notes =
        new PresenterView(
            model, new SlidePictures(tools, KEPT_SMALL), messages, InstantSource.system());
    var room = new Scene(view);
    Themes.apply(room, manner.theme());
    answer(audience, room, control);
    var desk = new Scene(notes);
    Themes.apply(desk, manner.theme(), manner.textPercent());
    answer(presenter, desk, control);
    title(messages);
    model.talkProperty().addListener(t -> title(messages));
    presenter.setTitle(messages.get("presenter.title"));
    audience.setFullScreenExitHint("");
    audience.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    audience.setOnHidden(e -> finish());
    presenter.setOnCloseRequest(e -> close());
    turning = new PauseTransition(manner.perSlide());
    turning.setOnFinished(e -> turn());
    model.loopingProperty().addListener(l -> wind());
    model.talkProperty().addListener(t -> wind());
    model.scriptProperty().addListener(s -> wind());
    model.loop(manner.looping());
  }

  private void title(Messages messages) {
    Talk talk = model.talk();
    audience.setTitle(messages.get("talk.title", talk.at() + 1, talk.count()));
  }

  private static void answer(Stage stage, Scene scene, TalkControl control) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, control::answer);
    stage.setScene(scene);
  }

  /** The bounds of the system's screens, the main one first. */
  public static List<Rectangle2D> systemScreens() {
    return Screen.getScreens().stream().map(Screen::getBounds).toList();
  }

  /** The shape of slides that fills the room's screen best. */
  public static SlideSize shapeFor(List<Rectangle2D> screens, Window owner) {
    var home = new Rectangle2D(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
    Rectangle2D room = screens.get(places(screens, home, false).audience());
    return SlideSize.fitting(room.getWidth(), room.getHeight());
  }

  /** Shows the talk. */
  public void show() {
    arrange();
    audience.show();
    arrange();
    audience.toFront();
    audience.requestFocus();
    Screen.getScreens().addListener(screensChanged);
  }

  private static Screens places(List<Rectangle2D> all, Rectangle2D home, boolean swapped) {
    int own = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean there =
          all.get(i)
              .contains(
                  home.getMinX() + home.getWidth() / 2, home.getMinY() + home.getHeight() / 2);
      own = there ? i : own;
    }
    return Screens.of(
        all.stream().map(area -> area.getWidth() * area.getHeight()).toList(), own, swapped);
  }

  private void arrange() {
    List<Rectangle2D> all = screens.get();
    if (all.isEmpty()) {
      return;
    }
    Screens places = places(all, home, swapped);
    put(all.get(places.audience()));
    places.presenter().ifPresentOrElse(index -> showNotes(all.get(index)), presenter::hide);
  }

  private void put(Rectangle2D room) {
    if (!stands.equals(Optional.of(room))) {
      stands = Optional.of(room);
      audience.setFullScreen(false);
      place(audience, room);
      audience.setFullScreen(true);
    }
  }

  private void showNotes(Rectangle2D area) {
    place(presenter, area);
    presenter.show();
  }

  private static void place(Stage stage, Rectangle2D area) {
    stage.setX(area.getMinX());
    stage.setY(area.getMinY());
    stage.setWidth(area.getWidth());
    stage.setHeight(area.getHeight());
  }

  /** With one screen there is nothing to swap, nor once another one comes. */
  private void swap() {
    if (screens.get().size() > 1) {
      swapped = !swapped;
      arrange();
    }
  }

  /** Winds the clock that turns slides, at every slide anew. */
  private void wind() {
    turning.stop();
    if (model.loopingProperty().get()) {
      turning.playFromStart();
    }
  }

  /** What was hidden from the room stays hidden. */
  private void turn() {
    if (model.talk().curtain() == Talk.Curtain.UP) {
      model.go(talk -> talk.around());
    }
    wind();
  }

  /** Ends the talk. */
  void close() {
    audience.hide();
  }

  /** However the room's window came to be closed. */
  private void finish() {
    Screen.getScreens().removeListener(screensChanged);
    turning.stop();
    notes.close();
    presenter.hide();
    end.run();
  }
}
