package org.modelatlas.app;

import javafx.application.ColorScheme;
import javafx.beans.value.ChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.SystemLooks;
import org.modelatlas.ui.theme.Themes;

/**
 * The looks and the title of a window: theme, size of text with the least size of the window,
 * contrast, language. The state that it follows keeps it alive.
 */
final class WindowDress {

  private final Stage stage;
  private final Scene scene;
  private final ExplorerState state;
  private final Preferences preferences;
  private final MapChangeListener<String, Object> contrast = this::systemChanged;
  private final ChangeListener<ColorScheme> scheme = (light, before, now) -> systemTurned();

  private WindowDress(Stage stage, Scene scene, ExplorerState state, Preferences preferences) {
    this.stage = stage;
    this.scene = scene;
    this.state = state;
    this.preferences = preferences;
  }

  /** Dresses a window now and whenever something it depends on changes. */
  static void put(Stage stage, Scene scene, ExplorerState state, Preferences preferences) {
    var dress = new WindowDress(stage, scene, state, preferences);
    dress.dress();
    dress.title();
    preferences
        .settingsProperty()
        .addListener(
            (settings, before, now) -> {
              if (before.textPercent() != now.textPercent()) {
                dress.dress();
              }
            });
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (before.theme() != now.theme()) {
                dress.dress();
              }
              dress.title();
            });
    SystemLooks.followContrast(dress.contrast);
    SystemLooks.followTheme(dress.scheme);
  }

  private void dress() {
    Themes.apply(scene, state.view().theme(), preferences.settings().textPercent());
    LeastSize.at(preferences.settings().textPercent()).hold(stage);
  }

  private void title() {
    stage.setTitle(state.messages().get("app.title"));
  }

  private void systemTurned() {
    preferences.systemIs(SystemLooks.theme());
  }

  private void systemChanged(MapChangeListener.Change<? extends String, ?> change) {
    if (SystemLooks.isOfContrast(change)) {
      dress();
    }
  }
}
