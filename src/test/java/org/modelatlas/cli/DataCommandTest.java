package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class DataCommandTest {

  private final StringWriter text = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  private int run(String... arguments) {
    return run(Language.EN, arguments);
  }

  private int run(Language system, String... arguments) {
    var all = new ArrayList<>(List.of("data"));
    all.addAll(List.of(arguments));
    return AtlasCommand.run(all, new Output(new PrintWriter(text), new PrintWriter(err)), system);
  }

  /** The language that was handed on, whatever the locale of this process. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void messagesAreInTheLanguageOfTheSystem(Language system) {
    assertEquals(2, run(system, "export", "--indicator", "plums"));
    String said = Messages.of(system).get("cli.data.noIndicator", "plums", "");
    assertTrue(err.toString().startsWith(said.substring(0, said.indexOf("plums"))), err::toString);
    assertEquals(0, run(system, "list"));
    assertTrue(text.toString().contains(system == Language.ZH ? "人才密度" : "Model families"));
  }

  @Test
  void anExistingFileIsReplacedOnlyByForceAndIsWholeOrUntouched() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "old");
    assertEquals(1, run("export", "--indicator", "models", "-o", file.toString()));
    assertTrue(err.toString().startsWith(file + ": The file exists already"), err::toString);
    assertEquals("old", Files.readString(file));
    assertEquals(0, run("export", "--indicator", "models", "--force", "-o", file.toString()));
    assertEquals(35, Files.readAllLines(file).size());
    Path nowhere = folder.resolve("none/a.csv");
    assertEquals(1, run("export", "-o", nowhere.toString()));
    assertTrue(err.toString().contains("There is no folder"), err::toString);
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void listNamesEveryIndicatorInTheLanguageAskedFor() {
    assertEquals(0, run("list", "--lang", "zh"));
    assertTrue(text.toString().contains("talent_density：人才密度（人年/万人）"), text::toString);
    assertEquals(0, run("list", "--lang", "en"));
    assertTrue(text.toString().contains("models: Model families (families)"), text::toString);
  }

  @Test
  void csvHasOneRowForEachRegionAndIndicator() {
    assertEquals(0, run("export", "--format", "csv"));
    List<String> lines = text.toString().lines().toList();
    assertEquals(1 + 34 * 23, lines.size());
    assertTrue(lines.getFirst().contains("indicator_zh,indicator_en,"));
  }

  @Test
  void jsonTellsPublisherTitleDateAndAddressOfEverySource() throws IOException {
    assertEquals(0, run("export", "--format", "json", "--indicator", "filings_per_million"));
    JsonNode all = new ObjectMapper().readTree(text.toString());
    JsonNode guangdong = all.get(0);
    for (JsonNode node : all) {
      guangdong = node.get("adcode").asText().equals("440000") ? node : guangdong;
    }
    assertEquals("measured", guangdong.get("status").asText());
    assertEquals("[\"2024\",\"2026-08-31\"]", guangdong.get("periods").toString());
    assertEquals(2, guangdong.get("sources").size());
    for (JsonNode source : guangdong.get("sources")) {
      for (String member : List.of("title_zh", "title_en", "publisher_zh", "url", "seen_as")) {
        assertTrue(source.hasNonNull(member), source::toString);
      }
    }
  }

  @Test
  void oneLanguageLeavesOutTheOther() {
    assertEquals(0, run("export", "--lang", "en", "--indicator", "models"));
    assertTrue(text.toString().lines().findFirst().orElseThrow().contains("region_en"));
    assertTrue(!text.toString().lines().findFirst().orElseThrow().contains("_zh"));
  }

  @Test
  void missingFigureHasAReasonAndNoValue() {
    assertEquals(0, run("export", "--lang", "en", "--indicator", "filings"));
    String macao =
        text.toString().lines().filter(l -> l.contains(",820000,")).findFirst().orElseThrow();
    assertTrue(macao.contains(",not_applicable,,"), macao);
    assertTrue(macao.contains("does not apply to this region"), macao);
  }

  @Test
  void outputGoesToTheFileAskedFor() throws IOException {
    Path file = folder.resolve("数据.csv");
    assertEquals(0, run("export", "--indicator", "models", "-o", file.toString()));
    assertEquals(35, Files.readAllLines(file).size());
    assertEquals("", text.toString());
  }

  @Test
  void figuresOfAnEarlierDayCanBeAskedFor() {
    assertEquals(
        0, run("export", "--lang", "en", "--indicator", "filings", "--as-of", "2023-08-31"));
    String beijing =
        text.toString().lines().filter(l -> l.contains(",110000,")).findFirst().orElseThrow();
    assertTrue(beijing.contains(",measured,5,services,1,"), beijing);
  }

  @Test
  void unknownIndicatorIsWrongUse() {
    assertEquals(2, run("export", "--indicator", "plums"));
    assertTrue(err.toString().contains("plums"));
    assertEquals("", text.toString());
  }

  @Test
  void brokenPackageIsToldWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), "{\n\"name\": oops");
    assertEquals(1, run("list", "--lang", "en", "--package", folder.toString()));
    assertTrue(err.toString().contains("datapackage.json:2"), err::toString);
    assertEquals("", text.toString());
  }
}
