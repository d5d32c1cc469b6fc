package org.modelatlas.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.SettingsFile;
import org.modelatlas.workspace.WindowPlace;

/** Writes the settings a second after they last changed, and when the window closes. */
final class KeptSettings {

  private static final Duration REST = Duration.seconds(1);

  private final SettingsFile file;
  private final Preferences preferences;
  private final ExplorerState state;
  private final Stage stage;
  private final PauseTransition rest = new PauseTransition(REST);

  private KeptSettings(
      SettingsFile file, Preferences preferences, ExplorerState state, Stage stage) {
    this.file = file;
    this.preferences = preferences;
    this.state = state;
    this.stage = stage;
  }

  /**
   * Begins to keep them.
   *
   * @param background writes while the window is open
   * @param tell is told on that executor what kept the settings from being written
   */
  static void keep(
      SettingsFile file,
      Preferences preferences,
      ExplorerState state,
      Stage stage,
      Executor background,
      Consumer<DataProblem> tell) {
    var kept = new KeptSettings(file, preferences, state, stage);
    kept.rest.setOnFinished(
        e -> {
          Settings now = kept.now();
          background.execute(() -> file.write(now).ifPresent(tell));
        });
    preferences.settingsProperty().subscribe(kept.rest::playFromStart);
    state.viewProperty().subscribe(kept.rest::playFromStart);
    stage.xProperty().subscribe(kept.rest::playFromStart);
    stage.yProperty().subscribe(kept.rest::playFromStart);
    stage.widthProperty().subscribe(kept.rest::playFromStart);
    stage.heightProperty().subscribe(kept.rest::playFromStart);
    stage.maximizedProperty().subscribe(kept.rest::playFromStart);
    stage.setOnHidden(e -> kept.close());
  }

  private void close() {
    rest.stop();
    file.write(now());
  }

  /** A maximized window keeps the place that it goes back to. */
  private Settings now() {
    Settings settings = preferences.settings().withView(state.view());
    if (stage.isIconified() || Double.isNaN(stage.getX())) {
      return settings;
    }
    Optional<WindowPlace> before = settings.window().filter(w -> stage.isMaximized());
    return settings.withWindow(
        before
            .map(w -> new WindowPlace(w.x(), w.y(), w.width(), w.height(), true))
            .orElseGet(this::place));
  }

  private WindowPlace place() {
    return new WindowPlace(
        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
  }
}
