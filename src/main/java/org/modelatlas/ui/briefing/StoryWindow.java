package org.modelatlas.ui.briefing;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.FocusInSight;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.ui.theme.WayOut;

/** The story editor in a window of its own. */
final class StoryWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 760;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 600;
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final ExplorerState state;
  private final Preferences preferences;
  private final Stage stage = new Stage();
  private final StoryView view;
  private final StoryModel model;
  private final Briefing briefing;

  StoryWindow(
      Window owner,
      StoryModel model,
      ExplorerState state,
      Preferences preferences,
      StoryTools tools,
      Briefing briefing) {
    this.state = state;
    this.model = model;
    this.preferences = preferences;
    this.briefing = briefing;
    view = new StoryView(model, state, tools, briefing);
    stage.initOwner(owner);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setScene(
        new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight())));
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    follow();
    dress();
    title();
  }

  /** Answers the keys, and changes with what it depends on. */
  private void follow() {
    stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::answerForThoseWhoKeepIt);
    stage.getScene().addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    FocusInSight.follow(stage.getScene());
    preferences
        .settingsProperty()
        .addListener(
            (s, before, now) -> {
              if (before.textPercent() != now.textPercent()) {
                dress();
              }
            });
    state
        .viewProperty()
        .addListener(
            (v, before, now) -> {
              if (before.theme() != now.theme()) {
                dress();
              }
              if (before.language() != now.language()) {
                view.write(state.messages());
                title();
              }
            });
    model.historyProperty().addListener(h -> title());
  }

  /**
   * A field takes back what was typed in it; once nothing is left of that, the keys are the
   * story's. What keeps Escape for nothing does not keep it here.
   */
  private void answerForThoseWhoKeepIt(KeyEvent event) {
    boolean isSpent =
        stage.getScene().getFocusOwner() instanceof TextInputControl field
            && (UNDO.match(event) && !field.isUndoable()
                || REDO.match(event) && !field.isRedoable());
    if (isSpent || WayOut.isKept(stage.getScene(), event)) {
      answer(event);
    }
  }

  private void answer(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave();
    } else if (event.getCode() == KeyCode.F5) {
      if (event.isShiftDown()) {
        briefing.presentFromHere(stage);
      } else {
        briefing.present(stage);
      }
    } else if (UNDO.match(event)) {
      model.undo();
    } else if (REDO.match(event)) {
      model.redo();
    } else {
      return;
    }
    event.consume();
  }

  /** Out of a field first, so that nobody who stops a word leaves the window; then out of it. */
  private void leave() {
    if (stage.getScene().getFocusOwner() instanceof TextInputControl) {
      view.focusSlides();
    } else {
      stage.hide();
    }
  }

  private void dress() {
    Themes.apply(stage.getScene(), state.view().theme(), preferences.settings().textPercent());
  }

  private void title() {
    String name =
        model
            .file()
            .map(file -> file.getFileName().toString())
            .orElseGet(() -> model.story().title().in(state.view().language()));
    String mark = model.isChanged() ? "*" : "";
    stage.setTitle(state.messages().get("story.title", name, mark));
  }

  /** Works on the story of a file. */
  void open(Path file) {
    view.open(file);
  }

  /** Shows it, or brings it to the front. */
  void open() {
    title();
    stage.show();
    stage.toFront();
  }
}
