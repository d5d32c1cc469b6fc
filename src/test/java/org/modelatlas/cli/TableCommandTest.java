package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;

class TableCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"regions,34", "models,304", "services,1112", "centres,79"})
  void everyTableIsPrintedAsCsv(String table, int rows) {
    assertEquals(0, run("table", table, "--lang", "en"));
    assertEquals(1 + rows, out.toString().split("\r\n").length);
    assertEquals("", err.toString());
  }

  @Test
  void indicatorsRegionsDateAndTotalCanBeChosen() throws IOException {
    assertEquals(
        0,
        run(
            "table",
            "regions",
            "--indicator=filings,models",
            "--region=广东,beijing,310000",
            "--as-of=2024-01-01",
            "--total",
            "--format=json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals("2024-01-01", json.get("as_of").asText());
    assertEquals(List.of("110000", "310000", "440000"), json.get("rows").findValuesAsText("id"));
    assertEquals("total-1", json.get("totals").get(0).get("id").asText());
    assertTrue(json.get("filter").asText().contains("上海市"), json.get("filter")::asText);
    assertEquals("filings", json.get("definitions").get(0).get("id").asText());
  }

  @Test
  void theEndingOfTheFileDecidesTheFormat() throws IOException {
    Path file = folder.resolve("智算 中心.xlsx");
    assertEquals(0, run("table", "centres", "--lang=zh", "-o", file.toString()));
    assertEquals("", out.toString() + err);
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("来源", workbook.getSheetName(1));
    }
  }

  @Test
  void anExistingFileIsReplacedOnlyByForce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tsv"), "old");
    assertEquals(1, run("table", "centres", "-o", file.toString()));
    assertTrue(err.toString().startsWith(file + ": The file exists already"), err.toString());
    assertTrue(err.toString().contains("--force"), err.toString());
    assertEquals("old", Files.readString(file));
    assertEquals(0, run("table", "centres", "--lang=en", "--force", "-o", file.toString()));
    assertTrue(Files.readString(file).startsWith("ID\tName\t"));
  }

  @Test
  void theByteOrderMarkIsWrittenWhenAskedFor() throws IOException {
    Path file = folder.resolve("a.csv");
    assertEquals(0, run("table", "centres", "--bom", "-o", file.toString()));
    assertEquals('\uFEFF', Files.readString(file).charAt(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table regions --indicator=plums | There is no indicator \"plums\"",
        "table regions --region=Atlantis | There is no region \"Atlantis\"",
        "table regions --format=xlsx | name a file with -o",
        "table plums | plums is no value for TABLE",
        "table | TABLE is missing",
        "table regions --as-of=soon | soon is no value for --as-of, which takes YYYY-MM-DD"
      })
  void wrongUseIsSaid(String line, String sentence) {
    assertEquals(2, run(line.split(" ")));
    assertTrue(err.toString().contains(sentence), err.toString());
    assertEquals("", out.toString());
  }

  @Test
  void unwritableFoldersAreSaidInTheLanguageAskedFor() {
    Path file = folder.resolve("none").resolve("a.csv");
    assertEquals(1, run("table", "centres", "--lang=zh", "-o", file.toString()));
    assertTrue(err.toString().contains("没有文件夹"), err.toString());
    assertFalse(Files.exists(file));
  }

  private int run(String... arguments) {
    return AtlasCommand.run(
        List.of(arguments), new Output(new PrintWriter(out), new PrintWriter(err)), Language.EN);
  }
}
