package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.classification.Classing;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.testing.ShippedSheets;

class SettingsFileTest {

  private static final ViewState FALLBACK = ShippedSheets.view("models", Language.ZH);
  private static final Adcode GUANGDONG = new Adcode("440000");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("设置").resolve("settings.json");
  }

  private SettingsFile.Read read() {
    return new SettingsFile(file()).read(ShippedSheets.ATLAS, FALLBACK);
  }

  private void put(String text) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), text);
  }

  private static ViewState everything() {
    return FALLBACK
        .withLanguage(Language.EN)
        .withTheme(Theme.DARK)
        .withIndicator("filings")
        .withAsOf(LocalDate.of(2025, 3, 31))
        .withChange(Optional.of(new ChangeSpan(LocalDate.of(2024, 1, 1), ChangeMeasure.PERCENT)))
        .withDesign(
            MapDesign.USUAL
                .withForm(new MapForm.Overlay("talent_density"))
                .withClassing(Classing.manual(List.of(2.5, 40.0)))
                .withColouring(new Colouring(Optional.of("rdbu"), Optional.of(-1.5)))
                .toggled(MapExtra.NORTH_ARROW))
        .withLimits(ClassLimits.OF_SHOWN)
        .withFilter(
            ModelFilter.NONE
                .with(Facet.DEVELOPER, FacetChoice.only("清华大学", "百度"))
                .with(Facet.PROVINCE, FacetChoice.without("110000"))
                .listed(Optional.of(LocalDate.of(2021, 1, 1)), Optional.empty()))
        .withInside(Optional.of(GUANGDONG))
        .withSelection(Optional.of(GUANGDONG))
        .withPrefecture(Optional.of(new Adcode("440300")))
        .withCompared(List.of(GUANGDONG, new Adcode("330000")))
        .withCamera(Optional.of(new Camera(1.5e5, 3.25e6, 4096)));
  }

  @Test
  void whatWasWrittenIsReadUnchanged() {
    var settings =
        new Settings(
            Optional.of(Language.EN),
            Optional.of(Theme.DARK),
            150,
            Optional.of(new WindowPlace(10, 20, 1280, 800, true)),
            Optional.of(everything()),
            List.of(new RegionGroup(LocalText.same("我的组"), List.of(GUANGDONG))));
    assertEquals(Optional.empty(), new SettingsFile(file()).write(settings));
    assertEquals(new SettingsFile.Read(settings, List.of()), read());
  }

  @Test
  void theFirstStartHasNoFileAndNoProblem() {
    assertEquals(new SettingsFile.Read(Settings.FIRST, List.of()), read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"format\":1} and more",
        "{\"language\":\"zh\"}",
        "{\"format\":\"one\"}",
        "\u0000\u0001\u0002"
      })
  void aDamagedFileIsSetAsideWhole(String text) throws IOException {
    put(text);
    SettingsFile.Read read = read();
    assertEquals(Settings.FIRST, read.settings());
    assertEquals("settings.damaged", read.problems().getFirst().key());
    assertFalse(Files.exists(file()));
    assertEquals(text, Files.readString(file().resolveSibling("settings.json.damaged")));
  }

  @Test
  void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
    put("first");
    read();
    put("second");
    read();
    assertEquals("first", Files.readString(file().resolveSibling("settings.json.damaged")));
    assertEquals("second", Files.readString(file().resolveSibling("settings.json.damaged-2")));
  }

  @Test
  void aFileOfANewerVersionIsSetAsideAndSaysSo() throws IOException {
    put("{\"format\":2,\"language\":\"en\"}");
    SettingsFile.Read read = read();
    assertEquals("settings.newer", read.problems().getFirst().key());
    assertTrue(Files.exists(file().resolveSibling("settings.json.newer")));
  }

  @Test
  void partsThatMakeNoSenseFallBackAlone() throws IOException {
    put(
        """
        {"format":1,"language":"klingon","text_percent":5000,"window":{"box":[1,2]},
         "view":{"indicator":"no_such","as_of":"yesterday","selection":"999999",
                 "camera":[0,0,-1],"theme":"dark","compared":["440000","x",7]}}
        """);
    Settings settings = read().settings();
    assertEquals(Optional.empty(), settings.language());
    assertEquals(Settings.MOST_TEXT, settings.textPercent());
    assertEquals(Optional.empty(), settings.window());
    ViewState expected =
        FALLBACK
            .withTheme(Theme.DARK)
            .withCompared(List.of(GUANGDONG))
            .withCamera(Optional.empty());
    assertEquals(expected, settings.view().orElseThrow());
  }

  @Test
  void deepNestingIsDamageAndNoCrash() throws IOException {
    put("{\"format\":1,\"a\":" + "[".repeat(100_000));
    assertEquals("settings.damaged", read().problems().getFirst().key());
  }

  @Test
  void aFolderThatCannotBeMadeIsToldAndTheOldFileStays() throws IOException {
    Files.writeString(folder.resolve("设置"), "a file where a folder should be");
    var problem = new SettingsFile(file()).write(Settings.FIRST);
    assertEquals("settings.unwritable", problem.orElseThrow().key());
    assertTrue(Files.isRegularFile(folder.resolve("设置")));
  }
}
