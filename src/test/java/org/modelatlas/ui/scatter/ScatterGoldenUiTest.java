package org.modelatlas.ui.scatter;

import static org.modelatlas.testing.ShippedSheets.AS_OF;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.Golden;
import org.modelatlas.testing.Pictures;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The plot as someone has looked at it: both languages and themes, narrow, in large text. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ScatterGoldenUiTest {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 780;

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", AS_OF));
  private Scene scene;

  @Start
  void open(Stage stage) {
    Fonts.load();
    var composer = new SheetComposer(TypeMetrics.bundled());
    var pane = new ScatterPane(state, new MapModel(ATLAS, FIGURES, GEOMETRY, composer));
    state.toggle(Tool.SCATTER);
    scene = new Scene(pane, WIDTH, HEIGHT);
    stage.setScene(scene);
    stage.show();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "usual, ZH, LIGHT, 100, models, false",
    "usual, EN, DARK, 100, filings_per_million, true",
    "large, ZH, DARK, 150, filings_per_million, true",
    "large, EN, LIGHT, 150, models, true"
  })
  void isAsLookedAt(
      String size, Language language, Theme theme, int percent, String indicator, boolean log) {
    var robot = new FxRobot();
    robot.interact(
        () -> {
          state.speak(language);
          state.useTheme(theme);
          state.showIndicator(indicator);
          Themes.apply(scene, theme, percent);
          if (log) {
            ((CheckBox) scene.lookup("#scatter-log-y")).fire();
            ((CheckBox) scene.lookup("#scatter-log-x")).fire();
            state.brush(Set.of(new Adcode("310000"), new Adcode("150000"), new Adcode("420000")));
          }
          state.hover(Optional.of(new Adcode("310000")));
        });
    robot.interact(() -> scene.getRoot().layout());
    WaitForAsyncUtils.waitForFxEvents();
    var picture = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Pictures.of(scene.snapshot(null)));
    String name = "scatter-" + size + "-" + language.name().toLowerCase(Locale.ROOT);
    Golden.assertMatches(name, "canvas", picture);
  }
}
