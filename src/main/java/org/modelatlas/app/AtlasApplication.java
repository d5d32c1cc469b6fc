package org.modelatlas.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** The windowed program: wires the first window and shows it. */
final class AtlasApplication {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final String FIRST_INDICATOR = "models";

  private final StartOptions options;
  private final CompletableFuture<LoadedAtlas> loading;

  /**
   * A program that has not opened its window yet.
   *
   * @param loading the data, perhaps still being read
   */
  AtlasApplication(StartOptions options, CompletableFuture<LoadedAtlas> loading) {
    this.options = options;
    this.loading = loading;
  }

  /** Shows the window; on the UI thread. */
  void start(Stage stage) {
    Fonts.load();
    Themes.useBase(Theme.LIGHT);
    LoadedAtlas loaded = loading.join();
    var state = new ExplorerState(firstView(loaded));
    var model =
        new MapModel(
            loaded.index().atlas(), loaded.figures(), loaded.geometry(), loaded.composer());
    var window = new ExplorerWindow(state, loaded.index(), loaded.figures(), model);
    loaded.whenFiner().set(() -> Platform.runLater(window::repaint));
    window.notices().tell(loaded.problems());
    var scene = new Scene(window.root(), WIDTH, HEIGHT);
    dress(stage, scene, state);
    stage.setScene(scene);
    stage.show();
    window.map().requestFocus();
    if (options.measureStart()) {
      StartMeasure.begin();
    }
  }

  private ViewState firstView(LoadedAtlas loaded) {
    return new ViewState(
        options.language(),
        Theme.LIGHT,
        FIRST_INDICATOR,
        loaded.newestDate(),
        Optional.empty(),
        Optional.empty(),
        Presentation.MAP);
  }

  private static void dress(Stage stage, Scene scene, ExplorerState state) {
    Themes.apply(scene, state.view().theme());
    stage.setTitle(state.messages().get("app.title"));
    state
        .viewProperty()
        .addListener(
            (view, before, now) -> {
              if (before.theme() != now.theme()) {
                Themes.apply(scene, now.theme());
              }
              stage.setTitle(state.messages().get("app.title"));
            });
  }
}
