package org.modelatlas.datapackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.datapackage.SmallPackage.told;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.ProblemList;

class DataPackageReaderTest {

  private final SmallPackage small = new SmallPackage();
  @TempDir private Path folder;

  @Test
  void soundPackageBecomesAnAtlas() throws IOException, DataProblemException {
    Atlas atlas = DataPackageReader.read(small.in(folder));
    assertEquals("1", atlas.version());
    assertEquals(2, atlas.regions().size());
    assertEquals(
        List.of(
            new Observation(
                "apples",
                new Adcode("110000"),
                Period.parse("2025-03"),
                new Reading.Measured(7),
                LocalText.EMPTY,
                "",
                "s1")),
        atlas.observations());
    assertEquals(List.of(), told(folder));
  }

  @Test
  void fourKindsOfObservationsAreRead() throws IOException, DataProblemException {
    small.observations(
        "apples,110000,2025,measured,0,apples,,,,,,,,,s1",
        "apples,440000,2025,tier,,,2,第二,Second,,,,,,s1",
        "people,110000,2025,not_reported,,,,,,无,None given,,,,s1",
        "people,440000,2025,not_applicable,,,,,,不适用,Does not apply,,,,s1");
    List<Reading> readings =
        DataPackageReader.read(small.in(folder)).observations().stream()
            .map(Observation::reading)
            .toList();
    assertEquals(new Reading.Measured(0), readings.get(0));
    assertEquals(2, ((Reading.Tier) readings.get(1)).rank().getAsInt());
    assertEquals(new Reading.NotReported(new LocalText("无", "None given")), readings.get(2));
    assertEquals(
        new Reading.NotApplicable(new LocalText("不适用", "Does not apply")), readings.get(3));
  }

  @Test
  void figureWithoutASourceStopsTheReading() throws IOException {
    small.observations("apples,110000,2025-03,measured,7,apples,,,,,,,,,");
    var thrown =
        assertThrows(DataProblemException.class, () -> DataPackageReader.read(small.in(folder)));
    assertEquals("datapackage.sourceMissing", thrown.problems().getFirst().key());
    assertEquals(2, thrown.problems().getFirst().place().line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "apples,110000,2025,measured,7,apples,,,,,,,,,s9; source_id datapackage.notFound",
        "apples,999999,2025,measured,7,apples,,,,,,,,,s1; adcode datapackage.notFound",
        "apples,1100,2025,measured,7,apples,,,,,,,,,s1; adcode datapackage.notAdcode",
        "plums,110000,2025,measured,7,apples,,,,,,,,,s1; indicator_id datapackage.notFound",
        "apples,110000,2025-13,measured,7,apples,,,,,,,,,s1; period datapackage.notPeriod",
        "apples,110000,2025-H3,measured,7,apples,,,,,,,,,s1; period datapackage.notPeriod",
        "apples,110000,2025-02-30,measured,7,apples,,,,,,,,,s1; period datapackage.notPeriod",
        "apples,110000,,measured,7,apples,,,,,,,,,s1; period datapackage.cellMissing",
        "apples,110000,2025,guessed,7,apples,,,,,,,,,s1; status datapackage.wordUnknown",
        "apples,110000,2025,measured,seven,apples,,,,,,,,,s1; value datapackage.notNumber",
        "apples,110000,2025,measured,NaN,apples,,,,,,,,,s1; value datapackage.notNumber",
        "apples,110000,2025,measured,0x7,apples,,,,,,,,,s1; value datapackage.notNumber",
        "apples,110000,2025,measured,1e999,apples,,,,,,,,,s1; value datapackage.notNumber",
        "apples,110000,2025,measured,7.5,apples,,,,,,,,,s1; value datapackage.notCount",
        "apples,110000,2025,measured,-7,apples,,,,,,,,,s1; value datapackage.notCount",
        "apples,110000,2025,measured,7,tons,,,,,,,,,s1; unit datapackage.unit",
        "apples,110000,2025,measured,,apples,,,,,,,,,s1; value datapackage.cellMissing",
        "apples,110000,2025,measured,7,apples,,,,无,None,,,,s1; "
            + "reason_zh datapackage.cellNotWanted",
        "apples,110000,2025,not_reported,,,,,,,,,,,s1; reason_zh datapackage.cellMissing",
        "apples,110000,2025,not_reported,,,,,,无,,,,,s1; reason datapackage.oneLanguage",
        "apples,110000,2025,measured,7,apples,1,,,,,,,,s1; rank datapackage.cellNotWanted",
        "apples,110000,2025,measured,7,apples,,,,,,,,FP8,s1; precision datapackage.wordUnknown"
      })
  void wrongCellIsReportedWithItsLineAndColumn(String row, String problem) throws IOException {
    small.observations("people,110000,2025,measured,3,persons,,,,,,,,,s1", row).in(folder);
    assertEquals(List.of("observations.csv:3 " + problem), told(folder));
  }

  @Test
  void repeatedObservationNamesTheEarlierLine() throws IOException {
    small
        .observations(
            "apples,110000,2025-03,measured,7,apples,,,,,,,,,s1",
            "people,110000,2025-03,measured,7,persons,,,,,,,,,s1",
            "apples,110000,2025-03,measured,8,apples,,,,,,,,,s1")
        .in(folder);
    List<DataProblem> problems = DataPackageReader.validate(folder).kept();
    assertEquals(1, problems.size());
    assertEquals("datapackage.rowTwice", problems.getFirst().key());
    assertEquals(4, problems.getFirst().place().line());
    assertEquals("2", problems.getFirst().arguments().get(1));
  }

  @Test
  void linesAreCountedOverTextsWithLineBreaksAndEmptyLines() throws IOException {
    small
        .observations(
            "apples,110000,2024,measured,7,apples,,,,,,\"两\n行\",\"two\nlines\",,s1",
            "",
            "apples,110000,2025,measured,x,apples,,,,,,,,,s1")
        .in(folder);
    assertEquals(List.of("observations.csv:6 value datapackage.notNumber"), told(folder));
  }

  /** Everything refers to sources and regions: one missing file is one problem, not a hundred. */
  @ParameterizedTest
  @ValueSource(strings = {"sources", "regions", "indicators", "models"})
  void missingTableIsOneProblemWhateverRefersToIt(String table) throws IOException {
    small
        .addTo(
            "models",
            "m,名,Name,official,者,Dev,enterprise,110000,,,nlp,,,yes,,2025,first_listing,s1")
        .without(table + ".csv")
        .in(folder);
    assertEquals(List.of(table + ".csv:0  datapackage.fileMissing"), told(folder));
  }

  @Test
  void tableThatTheDescriptorLacksIsOneProblemWhateverRefersToIt() throws IOException {
    small.in(folder);
    Path descriptor = folder.resolve("datapackage.json");
    Files.writeString(
        descriptor, Files.readString(descriptor).replace("\"sources\"", "\"sauces\""));
    assertEquals(List.of("datapackage.json:0 sources datapackage.tableMissing"), told(folder));
  }

  /** Of a table that breaks off nobody knows what it would have held. */
  @Test
  void tableThatBreaksOffIsOneProblemWhateverRefersToIt() throws IOException {
    small.file("sources.csv", "id,title_zh\ns1,\"题\n").in(folder);
    assertTrue(
        told(folder).stream().noneMatch(problem -> problem.contains("notFound")),
        () -> told(folder).toString());
  }

  /** Where the key column is there, what it lacks is still said of each row that asks for it. */
  @Test
  void referenceToARowThatATableDoesNotHaveIsStillFound() throws IOException {
    small.observations("apples,110000,2025,measured,7,apples,,,,,,,,,s9").in(folder);
    assertEquals(List.of("observations.csv:2 source_id datapackage.notFound"), told(folder));
  }

  @Test
  void rowCutShortIsReportedWithItsLine() throws IOException {
    small.file("services.csv", "list,number,name\nmain,1\n").in(folder);
    assertTrue(told(folder).contains("services.csv:2  datapackage.cellCount"));
  }

  @Test
  void missingColumnIsOneProblemAndAdditionalOneAWarning() throws IOException {
    small.file("cities.csv", CsvText.line(List.of("name_zh", "colour")) + "甲,red\n").in(folder);
    List<String> told = told(folder);
    assertTrue(told.contains("cities.csv:1 source_id datapackage.headingMissing"));
    assertTrue(told.contains("cities.csv:1 colour datapackage.headingUnknown"));
    assertTrue(told.stream().allMatch(t -> t.startsWith("cities.csv:1")));
  }

  @Test
  void observationOfADerivedIndicatorIsRefused() throws IOException {
    small
        .addTo("indicators", "r,比,R,%,%,定,D,rate,ratio,apples,people,100,true,式,F,true,true,1")
        .observations("r,110000,2025,measured,7,%,,,,,,,,,s1")
        .in(folder);
    assertEquals(
        List.of("observations.csv:2 indicator_id datapackage.observationOfDerived"), told(folder));
  }

  @Test
  void ratioNeedsTwoObservedPartsAndAFactor() throws IOException {
    small
        .addTo("indicators", "r,比,R,%,%,定,D,rate,ratio,apples,plums,0,true,式,F,true,true,1")
        .in(folder);
    assertEquals(
        List.of(
            "indicators.csv:4 denominator datapackage.partNotObserved",
            "indicators.csv:4 factor datapackage.factor"),
        told(folder));
  }

  @Test
  void bytesThatAreNotUtf8AreReportedWithTheirLine() throws IOException {
    small.in(folder);
    byte[] text = "list,number\nmain,1\nmain,中\n".getBytes(Charset.forName("GBK"));
    Files.write(folder.resolve("services.csv"), text);
    assertEquals("services.csv:3  datapackage.notUtf8", told(folder).getFirst());
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
    small.in(folder);
    String regions = Files.readString(folder.resolve("regions.csv"));
    Files.writeString(folder.resolve("regions.csv"), "\uFEFF" + regions);
    assertEquals(List.of(), told(folder));
  }

  @Test
  void quoteLeftOpenIsReported() throws IOException {
    small.observations("apples,110000,2025,measured,\"7,apples,,,,,,,,,s1").in(folder);
    assertTrue(told(folder).getFirst().endsWith("datapackage.csvBroken"), told(folder)::toString);
  }

  @Test
  void endlessCellIsReported() throws IOException {
    String cell = "x".repeat(CsvReader.LONGEST_CELL + 1);
    small.observations("apples,110000,2025,measured,7,apples,,,,,,,," + cell + ",s1").in(folder);
    assertTrue(told(folder).getFirst().endsWith("datapackage.cellTooLong"), told(folder)::toString);
  }

  @Test
  void emptyTableIsReported() throws IOException {
    small.file("national.csv", "").in(folder);
    assertEquals(List.of("national.csv:0  datapackage.emptyFile"), told(folder));
  }

  @Test
  void hugeFileIsReportedAndNotRead() throws IOException {
    small.in(folder);
    try (var file = new RandomAccessFile(folder.resolve("models.csv").toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertEquals(List.of("models.csv:0  datapackage.tooLarge"), told(folder));
  }

  @Test
  void missingFilesAreReportedEach() throws IOException {
    small.without("national.csv").without("models.csv").in(folder);
    assertEquals(
        List.of("models.csv:0  datapackage.fileMissing", "national.csv:0  datapackage.fileMissing"),
        told(folder));
  }

  @Test
  void folderWithoutAPackageIsReported() {
    assertEquals(List.of("datapackage.json:0  datapackage.fileMissing"), told(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"name\": ; notJson",
        "[]; notDescriptor",
        "7; notDescriptor",
        "{\"name\": \"a\"} {}; afterDescriptor"
      })
  void brokenDescriptorIsReportedAlone(String json, String problem) throws IOException {
    small.file("datapackage.json", json).in(folder);
    List<String> told = told(folder);
    assertEquals(1, told.size());
    assertTrue(told.getFirst().endsWith("datapackage." + problem), told::toString);
  }

  @Test
  void deeplyNestedDescriptorIsReportedAndNotFollowed() throws IOException {
    small.file("datapackage.json", "{\"x\": " + "[".repeat(100_000)).in(folder);
    assertTrue(told(folder).getFirst().endsWith("datapackage.notJson"), told(folder)::toString);
  }

  @Test
  void pathOutOfThePackageIsRefused() throws IOException {
    small
        .file(
            "datapackage.json",
            "{\"name\":\"a\",\"title\":\"b\",\"version\":\"1\",\"resources\":[\n"
                + "{\"name\":\"regions\",\"path\":\"../regions.csv\"},\n"
                + "{\"name\":\"sources\",\"path\":\"/etc/sources.csv\"}]}")
        .in(folder);
    assertEquals(
        List.of(
            "datapackage.json:2 regions datapackage.badPath",
            "datapackage.json:3 sources datapackage.badPath"),
        told(folder).stream().filter(t -> t.contains("badPath")).toList());
  }

  @Test
  void descriptorWithoutVersionIsReported() throws IOException {
    small.file("datapackage.json", "{\"name\":\"a\",\"title\":\"b\",\"resources\":[]}").in(folder);
    assertEquals("datapackage.json:0 version datapackage.memberMissing", told(folder).getFirst());
  }

  @Test
  void onlyTheFirstHundredProblemsAreKeptAndAllAreCounted() throws IOException {
    String[] rows = new String[150];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "apples,110000," + (1800 + i) + ",measured,x,apples,,,,,,,,,s1";
    }
    small.observations(rows).in(folder);
    ProblemList problems = DataPackageReader.validate(folder);
    assertEquals(100, problems.kept().size());
    assertEquals(150, problems.errors());
    assertEquals(50, problems.dropped());
  }

  @Test
  void everyProblemHasASentenceAndAHintInBothLanguages() throws IOException {
    Path keys = Path.of("src/main/java/org/modelatlas/datapackage");
    var found = new TreeSet<String>();
    try (var files = Files.list(keys)) {
      for (Path file : files.toList()) {
        var matcher =
            Pattern.compile("\"(datapackage\\.[a-z]\\w+)\"|\"(not[A-Z]\\w+)\"\\)")
                .matcher(Files.readString(file, StandardCharsets.UTF_8));
        while (matcher.find()) {
          found.add(
              matcher.group(1) != null ? matcher.group(1) : "datapackage." + matcher.group(2));
        }
      }
    }
    found.remove(Descriptor.FILE);
    assertTrue(found.size() > 30, found::toString);
    for (Language language : Language.values()) {
      Messages messages = Messages.of(language);
      for (String key : found) {
        assertTrue(messages.has("problem." + key), language + " " + key);
        assertTrue(messages.has("problem." + key + ".hint"), language + " " + key);
      }
    }
  }
}
