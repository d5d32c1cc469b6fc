package org.modelatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.ui.briefing.Briefing;
import org.modelatlas.ui.briefing.StoryModel;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.explorer.NoticeBar;
import org.modelatlas.ui.explorer.WindowKeys;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.FocusInSight;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.SystemLooks;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.SettingsFile;
import org.modelatlas.workspace.Theme;

/** The windowed program: wires the first window and shows it. */
final class AtlasApplication {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final StartOptions options;
  private final Optional<SettingsFile> kept;
  private final CompletableFuture<LoadedAtlas> loading;

  /**
   * A program that has not opened its window yet.
   *
   * @param kept where settings are kept; empty to keep none
   * @param loading the data, perhaps still being read
   */
  AtlasApplication(
      StartOptions options, Optional<SettingsFile> kept, CompletableFuture<LoadedAtlas> loading) {
    this.options = options;
    this.kept = kept;
    this.loading = loading;
  }

  /** Shows the window; on the UI thread. */
  void start(Stage stage) {
    Fonts.load();
    Themes.useBase(Theme.LIGHT);
    readStyles();
    LoadedAtlas loaded = loading.join();
    Settings settings = loaded.settings();
    Theme system = SystemLooks.theme();
    var state = new ExplorerState(loaded.view().withTheme(settings.theme().orElse(system)));
    var preferences = new Preferences(settings, state, options.system(), system);
    ExplorerWindow window = window(stage, loaded, state, preferences);
    loaded.whenFiner().set(() -> Platform.runLater(window::repaint));
    window.notices().tell(loaded.problems());
    var scene = new Scene(window.root(), WIDTH, HEIGHT);
    WindowDress.put(stage, scene, state, preferences);
    WindowKeys.install(scene, state, preferences, window);
    FocusInSight.follow(scene);
    settings.window().ifPresent(place -> WindowPlaces.put(stage, place));
    stage.setScene(scene);
    stage.show();
    window.map().requestFocus();
    keep(stage, state, preferences, window.notices());
    options.stories().forEach(file -> window.briefing().openFile(stage, file));
    if (options.measureStart()) {
      StartMeasure.begin();
    }
  }

  private ExplorerWindow window(
      Stage stage, LoadedAtlas loaded, ExplorerState state, Preferences preferences) {
    var model =
        new MapModel(
            loaded.index().atlas(),
            loaded.figures(),
            loaded.geometry(),
            loaded.composer(),
            loaded.interiors());
    var panel = new RegionPanel(state, loaded.panels(), loaded.panel());
    var told = new AtomicReference<Consumer<DataProblem>>(problem -> {});
    var briefing =
        new Briefing(
            state,
            preferences,
            loaded.index().atlas(),
            () -> story(stage, problem -> told.get().accept(problem)),
            () -> BriefingWiring.tools(loaded, state));
    var made =
        new ExplorerWindow(
            state, preferences, model, panel, () -> SnapshotWiring.tools(loaded, state), briefing);
    told.set(problem -> made.notices().tell(List.of(problem)));
    return made;
  }

  private StoryModel story(Stage stage, Consumer<DataProblem> tell) {
    Optional<KeptStory> keeper =
        kept.map(file -> new KeptStory(file.file(), ForkJoinPool.commonPool(), tell));
    keeper.ifPresent(k -> k.endWith(stage));
    return keeper.map(KeptStory::open).orElseGet(Briefing::firstStory);
  }

  private void keep(Stage stage, ExplorerState state, Preferences preferences, NoticeBar notices) {
    kept.ifPresent(
        file ->
            KeptSettings.keep(
                file,
                preferences,
                state,
                stage,
                ForkJoinPool.commonPool(),
                problem -> Platform.runLater(() -> notices.tell(List.of(problem)))));
  }

  /** Has JavaFX read the style sheets while the data is still being read. */
  private static void readStyles() {
    var scene = new Scene(new StackPane(new ComboBox<>(), new Button(), new ToggleButton()));
    Themes.apply(scene, Theme.LIGHT);
    scene.getRoot().applyCss();
  }
}
