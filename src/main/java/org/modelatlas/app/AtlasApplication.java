package org.modelatlas.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Theme;

/** The windowed program: wires the first window and shows it. */
final class AtlasApplication {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

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
    readStyles();
    LoadedAtlas loaded = loading.join();
    var state = new ExplorerState(loaded.view());
    var model =
        new MapModel(
            loaded.index().atlas(),
            loaded.figures(),
            loaded.geometry(),
            loaded.composer(),
            loaded.interiors());
    var panel = new RegionPanel(state, loaded.panels(), loaded.panel());
    var window = new ExplorerWindow(state, model, panel);
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

  /** Has JavaFX read the style sheets while the data is still being read. */
  private static void readStyles() {
    var scene = new Scene(new StackPane(new ComboBox<>(), new Button(), new ToggleButton()));
    Themes.apply(scene, Theme.LIGHT);
    scene.getRoot().applyCss();
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
