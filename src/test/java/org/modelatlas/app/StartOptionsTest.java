package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;

class StartOptionsTest {

  @Test
  void noArgumentsOpenTheWindowInTheSystemsLanguage() {
    var expected =
        new StartOptions(List.of(), Optional.empty(), false, Language.ZH, Optional.empty());
    assertEquals(Optional.of(expected), StartOptions.read(List.of(), Language.ZH));
  }

  @Test
  void windowOptionsAreReadInBothSpellings() {
    var expected =
        new StartOptions(
            List.of(Path.of("地图=1.geojson")),
            Optional.of("GS(0)0"),
            true,
            Language.EN,
            Optional.of(Language.ZH));
    var apart =
        List.of(
            "--lang",
            "zh",
            "--open",
            "地图=1.geojson",
            "--measure-start",
            "--review-number",
            "GS(0)0");
    var joined =
        List.of("--measure-start", "--review-number=GS(0)0", "--open=地图=1.geojson", "--lang=ZH");
    assertEquals(Optional.of(expected), StartOptions.read(apart, Language.EN));
    assertEquals(Optional.of(expected), StartOptions.read(joined, Language.EN));
  }

  /** As a double click on it does. */
  @Test
  void aStoryAloneIsOpenedInTheWindow() {
    var options =
        StartOptions.read(List.of("我的 简报.atlasstory", "--open", "a.geojson"), Language.ZH);
    assertEquals(List.of(Path.of("我的 简报.atlasstory")), options.orElseThrow().stories());
    assertEquals(List.of(Path.of("a.geojson")), options.orElseThrow().boundaries());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "--help",
        "--open",
        "--lang=fr",
        "--lang",
        "--opne x",
        "--open a data",
        "--review-number GS(0)0"
      })
  void anythingElseIsForTheCommandLine(String line) {
    assertEquals(Optional.empty(), StartOptions.read(List.of(line.split(" ")), Language.EN));
  }
}
