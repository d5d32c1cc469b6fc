package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.workspace.SettingsFile;
import org.testfx.util.WaitForAsyncUtils;

/** What was chosen is there at the next start. */
@Tag("ui")
class KeptSettingsUiTest {

  private static final GeoPoint IN_HUNAN = new GeoPoint(111.5, 27.5);

  @TempDir Path folder;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private ProgramWindow open() throws TimeoutException {
    return ProgramWindow.open(Language.ZH, Optional.of(new SettingsFile(file())));
  }

  private Path file() {
    return folder.resolve("settings.json");
  }

  @Test
  void languageThemeViewAndWindowSurviveARestart() throws TimeoutException {
    var window = open();
    window.resize(1100, 760);
    window.robot().clickOn("#indicator").clickOn(window.choice("filings"));
    window.robot().clickOn("#language-en").clickOn("#theme");
    window.robot().clickOn(window.onScreen(IN_HUNAN));
    ProgramWindow.settle();
    ProgramWindow.close();

    var again = open();
    assertEquals("Hunan", again.text("panel-title"));
    assertTrue(((ToggleButton) again.node("theme")).isSelected());
    again.robot().moveTo(again.onScreen(IN_HUNAN));
    assertTrue(again.text("map-card-value").endsWith("services"), again.text("map-card-value"));
    assertEquals(1100, again.picture().getWidth(), 2);
  }

  @Test
  void aFilterSurvivesARestartWithItsChipsItsCountsAndTheMap() throws TimeoutException {
    var window = open();
    window.fire("filter-openness");
    window.robot().type(KeyCode.SPACE, KeyCode.ESCAPE);
    window.robot().interact(() -> window.node("map").requestFocus());
    window.robot().type(KeyCode.DOWN);
    ProgramWindow.settle();
    String chip = window.text("filter-chip-0");
    String count = window.text("filter-count");
    String beijing = window.text("map-card-value");
    assertFalse(count.startsWith("304 /"), count);
    ProgramWindow.close();

    var again = open();
    assertEquals(chip, again.text("filter-chip-0"));
    assertEquals(count, again.text("filter-count"));
    again.robot().type(KeyCode.DOWN);
    assertEquals(beijing, again.text("map-card-value"));
  }

  @Test
  void aDamagedFileIsSetAsideAndTheWindowOpensAsAtFirst() throws TimeoutException, IOException {
    Files.writeString(file(), "{ this is no settings file");
    var window = open();
    assertTrue(window.isShown("notices"));
    assertEquals("中国", window.text("panel-title"));
    try (var kept = Files.list(folder)) {
      var contents = kept.filter(f -> !f.equals(file())).map(KeptSettingsUiTest::read).toList();
      assertEquals(List.of("{ this is no settings file"), contents);
    }
  }

  @Test
  void aStoryThatNobodySavedSurvivesARestart() throws TimeoutException {
    var window = open();
    window.robot().clickOn(window.onScreen(IN_HUNAN));
    window.robot().press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
    window.awaitShown("story-slides");
    int slides = ((ListView<?>) window.node("story-slides")).getItems().size();
    Path kept = folder.resolve("briefing.atlasstory");
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(kept));
    ProgramWindow.close();

    var again = open();
    again.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
    again.awaitShown("story-slides");
    assertEquals(slides, ((ListView<?>) again.node("story-slides")).getItems().size());
  }

  @Test
  void aDamagedStoryIsSetAsideAndTold() throws TimeoutException, IOException {
    Files.writeString(folder.resolve("briefing.atlasstory"), "{\"format\": 1, ");
    var window = open();
    window.robot().press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
    window.awaitShown("story-slides");
    assertTrue(window.isShown("notices"));
    assertEquals(
        "{\"format\": 1, ", Files.readString(folder.resolve("briefing-damaged.atlasstory")));
    assertEquals(10, ((ListView<?>) window.node("story-slides")).getItems().size());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
