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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {

  private final StringWriter text = new StringWriter();
  @TempDir private Path folder;

  private int run(String... arguments) {
    return DataCommand.commandLine(new PrintWriter(text)).execute(arguments);
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
    assertEquals(1 + 34 * 22, lines.size());
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
    assertTrue(text.toString().contains("plums"));
  }

  @Test
  void brokenPackageIsToldWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), "{\n\"name\": oops");
    assertEquals(1, run("list", "--lang", "en", "--package", folder.toString()));
    assertTrue(text.toString().contains("datapackage.json:2"), text::toString);
  }
}
