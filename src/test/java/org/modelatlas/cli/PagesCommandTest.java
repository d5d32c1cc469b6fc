package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.SystemProgram;

/** {@code atlas snapshot} and {@code atlas book}. */
class PagesCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private static final String OWN_FILE =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "440000", "properties": {"adcode": 440000, "name": "广东省"},
         "geometry": {"type": "Polygon", "coordinates":
           [[[110, 21], [117, 21], [117, 25], [110, 25], [110, 21]]]}},
        {"type": "Feature", "id": "110000", "properties": {"adcode": 110000, "name": "北京市"},
         "geometry": {"type": "Polygon", "coordinates":
           [[[115, 39], [118, 39], [118, 41], [115, 41], [115, 39]]]}}]}
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "页 一.pdf,%PDF-",
    "页 一.svg,<?xml",
    "页 一.png,\u0089PNG",
    "页 一.csv,\uFEFF?",
    "页 一.xlsx,PK"
  })
  void theEndingOfTheFileDecidesTheForm(String name, String beginning) throws IOException {
    Path file = folder.resolve(name);
    assertEquals(
        0, run("snapshot", "--region=澳门", "--dpi=36", "-o", file.toString()), err::toString);
    assertEquals("", out.toString() + err);
    String first = new String(Files.readAllBytes(file), 0, 8, StandardCharsets.ISO_8859_1);
    if (!name.endsWith("csv")) {
      assertTrue(first.startsWith(beginning), first);
    } else {
      assertTrue(Files.readString(file).contains("820000"), first);
    }
    assertEquals(List.of(file), files());
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void theFormThatIsAskedForGoesBeforeTheEnding() throws IOException {
    Path file = folder.resolve("a.dat");
    assertEquals(0, run("snapshot", "--nation", "--format=svg", "-o", file.toString()));
    assertTrue(Files.readString(file).contains("<svg"));
  }

  @Test
  @NeedsProgram("pdfinfo")
  void severalSubjectsAreOneDocument() {
    Path file = folder.resolve("several.pdf");
    String[] asked = {
      "--region=广东,beijing,810000,sc", "--compare=gd,sh", "--nation", "--map", "--lang=zh"
    };
    assertEquals(0, run(asked, "snapshot", file), err::toString);
    String info = SystemProgram.output("pdfinfo", file.toString());
    String title = "中国 · 广东省 · 北京市 · 香港特别行政区 · 四川省 · 广东、上海 · 中国";
    assertTrue(info.matches("(?s).*Title: +" + title + "\n.*"), info);
  }

  /** No font has what Unicode leaves to private agreement on its last plane. */
  @ParameterizedTest
  @CsvSource({"snapshot,--region=澳门", "book,--regions=澳门"})
  void charactersThatNoFontHasAreSaid(String command, String option) {
    Path file = folder.resolve("a.pdf");
    assertEquals(0, run(command, option, "--title=\uDBFF\uDFFD", "-o", file.toString()));
    assertTrue(err.toString().contains("U+10FFFD"), err.toString());
  }

  @Test
  void regionsAreFoundByInitialsAsInTheSearch() throws IOException {
    Path one = folder.resolve("one.pdf");
    Path other = folder.resolve("other.pdf");
    assertEquals(0, run("snapshot", "--region=gd", "-o", one.toString()));
    assertEquals(0, run("snapshot", "--region=440000", "-o", other.toString()));
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "snapshot | Say what the pages are about",
        "snapshot --region=Atlantis | There is no region \"Atlantis\"",
        "snapshot --region=hn | \"hn\" stands for several regions: Henan, Hunan, Hainan.",
        "snapshot --compare=gd | at least two regions",
        "snapshot --nation --indicator=plums | There is no indicator \"plums\"",
        "snapshot --nation --margins=-1 | --margins takes one, two or four numbers",
        "snapshot --nation --margins=60 | --margins takes one, two or four numbers",
        "snapshot --nation --margins=1,2,3 | --margins takes one, two or four numbers",
        "snapshot --nation --review-number=GS(0)0 | A review number belongs to the boundaries",
        "snapshot --nation --format=gif | gif is no value for --format",
        "snapshot --nation --lang=fr | fr is no value for --lang",
        "snapshot --nation --as-of=soon | soon is no value for --as-of",
        "book --regions=Atlantis | There is no region \"Atlantis\"",
        "book --regions=sx | \"sx\" stands for several regions: Shanxi, Shaanxi.",
        "book --indicator=plums | There is no indicator \"plums\"",
        "book --paper=a9 | a9 is no value for --paper"
      })
  void wrongUseIsSaidAndLeavesNothing(String line, String sentence) throws IOException {
    Path file = folder.resolve("x.pdf");
    assertEquals(2, run((line + " -o " + file).split(" ")));
    assertTrue(err.toString().contains(sentence), err.toString());
    assertEquals("", out.toString());
    assertEquals(List.of(), files());
  }

  /** The number is artificial: it belongs to no map. */
  @Test
  void ownBoundariesAreNamedWithTheirReviewNumberWhereTheyAreDrawn() throws IOException {
    Path own = folder.resolve("边界.geojson");
    Files.writeString(own, OWN_FILE);
    for (String subject : List.of("--nation", "--region=gd")) {
      Path file = folder.resolve("own.svg");
      int code =
          run(
              "snapshot",
              subject,
              "--boundaries=" + own,
              "--review-number=GS(0)0",
              "--lang=zh",
              "--force",
              "-o",
              file.toString());
      assertEquals(0, code, err::toString);
      String svg = Files.readString(file).replaceAll("<[^>]*>", "");
      assertTrue(svg.contains("边界：文件 边界.geojson，审图号：GS(0)0"), svg);
      assertEquals(subject.equals("--nation"), !svg.contains("没有审图号"), svg);
    }
  }

  @Test
  void ownBoundariesThatCannotBeReadLeaveNothing() throws IOException {
    Path own = folder.resolve("own.geojson");
    Files.writeString(own, "no boundaries");
    for (String command : List.of("snapshot", "book")) {
      Path file = folder.resolve("x.pdf");
      String what = command.equals("book") ? "--regions=澳门" : "--nation";
      assertEquals(1, run(command, what, "--boundaries=" + own, "-o", file.toString()));
      assertTrue(err.toString().contains("own.geojson"), err.toString());
      assertFalse(Files.exists(file));
    }
  }

  @Test
  void aFileMustBeNamed() {
    assertEquals(2, run("book"));
    assertTrue(err.toString().contains("--output is missing"), err.toString());
  }

  @ParameterizedTest
  @CsvSource({"snapshot --region=mo,澳门", "book --regions=澳门,mo"})
  void anExistingFileIsReplacedOnlyByForce(String line) throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "old");
    String[] asked = line.replace("mo", "820000").split(" ");
    String[] rest = Arrays.copyOfRange(asked, 1, asked.length);
    assertEquals(1, run(rest, asked[0], file));
    assertTrue(err.toString().startsWith(file + ": The file exists already"), err.toString());
    assertTrue(err.toString().contains("--force"), err.toString());
    assertEquals("old", Files.readString(file));
    assertEquals(
        0,
        run(
            Stream.concat(Stream.of(rest), Stream.of("--force")).toArray(String[]::new),
            asked[0],
            file));
    assertTrue(Files.size(file) > 10_000);
    assertEquals(List.of(file), files());
  }

  @ParameterizedTest
  @CsvSource({"snapshot,--nation", "book,--regions=澳门"})
  void foldersThatAreNotThereAreSaid(String command, String option) throws IOException {
    Path file = folder.resolve("没有").resolve("a.pdf");
    assertEquals(1, run(command, option, "--lang=zh", "-o", file.toString()));
    assertTrue(err.toString().contains("没有文件夹"), err.toString());
    assertEquals(List.of(), files());
    assertEquals(1, run(command, option, "-o", folder.toString()));
    assertFalse(err.toString().contains("defect"), err.toString());
  }

  /** A device that is always full takes no whole file, and is left as it is. */
  @Test
  void whatIsNoFileIsRefused() {
    assertEquals(1, run("book", "--regions=澳门", "--force", "-o", "/dev/full"));
    assertFalse(err.toString().contains("defect"), err.toString());
    assertTrue(Files.exists(Path.of("/dev/full")));
  }

  @Test
  void aBookIsTheSameEachTimeAndItsOwnTitleStandsOnTheCover() throws IOException {
    Path one = folder.resolve("书 一.pdf");
    Path other = folder.resolve("书 二.pdf");
    String[] asked = {"--regions=gd,北京", "--lang=both", "--title=给主任", "--landscape", "--grey"};
    assertEquals(0, run(asked, "book", one), err::toString);
    assertEquals(0, run(asked, "book", other), err::toString);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    assertEquals("", err.toString());
  }

  private int run(String[] options, String command, Path file) {
    return run(
        Stream.of(Stream.of(command), Stream.of(options), Stream.of("-o", file.toString()))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    return AtlasCommand.run(
        List.of(arguments), new Output(new PrintWriter(out), new PrintWriter(err)), Language.EN);
  }
}
