package org.modelatlas.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;

import java.time.LocalDate;
import java.util.Optional;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxToolkit;

/** Playing, and what it becomes where the system asks for reduced motion. */
@Tag("ui")
class TimePlayerTest {

  private static final LocalDate AT_THE_END = LocalDate.of(2026, 8, 31);

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.EN, Theme.LIGHT, "models", AT_THE_END));
  private final TimelineModel model =
      new TimelineModel(
          state, new MapModel(ATLAS, FIGURES, GEOMETRY, new SheetComposer(TypeMetrics.bundled())));

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private TimePlayer player(boolean reducedMotion) {
    return new TimePlayer(model, () -> reducedMotion);
  }

  @Test
  void aStepIsShorterTheFasterOnePlays() {
    var player = player(false);
    player.setSpeed(1);
    Duration usual = player.beatLength();
    player.setSpeed(4);
    assertEquals(usual.divide(4), player.beatLength());
  }

  @Test
  void underReducedMotionNoStepIsShorterThanTwoSecondsHoweverFast() {
    var player = player(true);
    player.setSpeed(4);
    assertTrue(player.beatLength().greaterThanOrEqualTo(Duration.seconds(2)));
  }

  @Test
  void aLoopBeginsAgainAtTheEndButNotUnderReducedMotion() {
    for (boolean reduced : new boolean[] {false, true}) {
      var player = player(reduced);
      assertEquals(Optional.empty(), player.upcoming());
      player.setLoop(true);
      assertEquals(!reduced, player.upcoming().isPresent());
    }
  }

  @Test
  void theButtonSaysWhatReducedMotionDoesToPlaying() {
    assertEquals("Play", playName(false));
    assertTrue(playName(true).contains("reduced motion"), playName(true));
  }

  private String playName(boolean reducedMotion) {
    var controls = new TimeControls(model, player(reducedMotion));
    return controls.lookup("#time-play").getAccessibleText();
  }
}
