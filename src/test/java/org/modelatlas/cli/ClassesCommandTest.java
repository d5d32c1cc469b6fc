package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;

class ClassesCommandTest {

  private static final String CALIFORNIA =
      "src/test/resources/classification/california-employment.csv";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  /** Limits and counts are those of mapclassify's documentation; fit by fractions in Python. */
  @Test
  void classesOfAFileArePrintedAsJson() throws IOException {
    JsonNode json = json("--values=" + CALIFORNIA);
    assertEquals("natural-breaks", json.get("method").asText());
    assertEquals(5, json.get("classes").asInt());
    assertEquals("[75.29,192.05,370.5,722.85,4111.45]", json.get("breaks").toString());
    assertEquals("[49,3,4,1,1]", json.get("counts").toString());
    assertEquals(0.9984350906411752, json.get("gvf").asDouble(), 1e-12);
    assertEquals(0.13, json.get("lowest").asDouble());
    assertEquals("upper", json.get("closed").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "equal-interval | [57,0,0,0,1] | 0.9489373871578917",
        "quantile | [12,11,12,11,12] | 0.17292280029821863",
        "std-dev | [0,0,56,1,1] |",
        "head-tail | [50,7,1] |",
        "pretty | [57,0,0,0,1] | 0.9489373871578917"
      })
  void everyMethodCanBeChosen(String method, String counts, Double fit) throws IOException {
    JsonNode json = json("--values=" + CALIFORNIA, "--method=" + method, "--classes=5");
    assertEquals(counts, json.get("counts").toString());
    assertEquals(fit == null ? json.get("gvf").asDouble() : fit, json.get("gvf").asDouble(), 1e-12);
  }

  @Test
  void limitsOfOnesOwnMakeTheClasses() throws IOException {
    JsonNode json = json("--values=" + CALIFORNIA, "--method=manual", "--limits=20,30");
    assertEquals("[20.0,30.0,4111.45]", json.get("breaks").toString());
    assertEquals("[37,4,17]", json.get("counts").toString());
  }

  /**
   * Two blanks, the lower ends to the right, the upper ends to the right, two blanks, the count.
   */
  @Test
  void textIsAnAlignedTable() {
    Path file = file("1\n2\n2\n1000\n");
    assertEquals(0, run("classes", "--values=" + file, "--classes=2"));
    assertEquals(
        List.of("    1 –     2        3", "  > 2 – 1,000        1"),
        out.toString().lines().skip(1).limit(2).toList());
    assertTrue(out.toString().contains("natural breaks"), out.toString());
  }

  @Test
  void indicatorsAreClassedWithoutTheirZeros() throws IOException {
    JsonNode json = json("--indicator=models", "--as-of=2024-01-31");
    int classed =
        IntStream.range(0, json.get("counts").size())
            .map(i -> json.get("counts").get(i).asInt())
            .sum();
    int others =
        json.get("zero").asInt()
            + json.get("notReported").asInt()
            + json.get("notApplicable").asInt();
    assertEquals(34, classed + others);
    assertEquals("models", json.get("indicator").asText());
    assertEquals("2024-01-31", json.get("as_of").asText());
    assertEquals(json.get("breaks").size(), json.get("legendBreaks").size());
    assertTrue(json.get("sources").size() > 0);
  }

  @Test
  void theTableOfAnIndicatorSaysWhatIsNotClassed() {
    assertEquals(0, run("classes", "--indicator=models", "--method=quantile", "--lang=zh"));
    assertTrue(out.toString().contains("未公布"), out.toString());
    assertEquals("", err.toString());
  }

  @Test
  void headingBlankLinesAndByteOrderMarkArePassedOver() throws IOException {
    Path file = file("\uFEFFemployees\n\n 1.5 \r\n+2e1\n\n.5\n");
    assertEquals("[1,1,1]", json("--values=" + file).get("counts").toString());
  }

  @Test
  void standardInputIsRead() throws IOException {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream("3\n4\n".getBytes(StandardCharsets.UTF_8)));
    try {
      assertEquals("[3.0,4.0]", json("--values=-").get("breaks").toString());
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void everyBadLineIsNamed() {
    Path file = file("value\n1\n1,5\ninf\n2\nNaN\n1e999\ntwo\n");
    assertEquals(1, run("classes", "--values=" + file));
    for (int line : new int[] {3, 4, 6, 7, 8}) {
      assertTrue(err.toString().contains(file + ":" + line + ": "), err.toString());
    }
    assertEquals("", out.toString());
  }

  @Test
  void filesThatCannotBeReadAreSaid() throws IOException {
    assertEquals(1, run("classes", "--values=" + folder.resolve("none")));
    Path chinese = Files.write(folder.resolve("gb"), new byte[] {(byte) 0xd6, (byte) 0xd0, '\n'});
    assertEquals(1, run("classes", "--values=" + chinese));
    assertTrue(err.toString().contains("UTF-8"), err.toString());
    Path large = Files.write(folder.resolve("large"), new byte[NumbersFile.MOST_BYTES + 1]);
    assertEquals(1, run("classes", "--values=" + large));
    assertTrue(err.toString().contains("16 MB"), err.toString());
  }

  @Test
  void valuesThatCannotBeClassedAreSaid() {
    assertEquals(1, run("classes", "--values=" + file("-1\n0\n3\n"), "--method=geometric"));
    assertTrue(err.toString().contains("above zero"), err.toString());
    assertEquals(1, run("classes", "--values=" + file("heading only\n")));
    assertTrue(err.toString().contains("There are no values"), err.toString());
    assertEquals(1, run("classes", "--values=" + file("1e200\n"), "--lang=zh"));
    assertTrue(err.toString().contains("过大"), err.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "classes | Name either an indicator",
        "classes --indicator=models --values=a | Name either an indicator",
        "classes --values=a --as-of=2024-01-01 | no dates",
        "classes --indicator=plums | There is no indicator \"plums\"",
        "classes --indicator=models --classes=10 | from 2 to 9",
        "classes --indicator=models --classes=1 | from 2 to 9",
        "classes --indicator=models --classes=many | many is no value for --classes",
        "classes --indicator=models --method=unclassed | There is no method \"unclassed\"; choose"
            + " one of natural-breaks, ",
        "classes --indicator=models --method=manual | Limits are",
        "classes --indicator=models --method=manual --limits=5,1 | Limits are",
        "classes --indicator=models --method=manual --limits=1,x | x",
        "classes --indicator=models --method=manual --limits=1,5 --classes=5 | Limits are",
        "classes --indicator=models --limits=1,5 | natural-breaks finds its limits"
      })
  void wrongUseIsSaid(String line, String sentence) {
    assertEquals(2, run(line.split(" ")));
    String said = err.toString().replaceAll("[“”]", "\"");
    assertTrue(said.contains(sentence), said);
    assertEquals("", out.toString());
  }

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("values.txt"), text);
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private JsonNode json(String... arguments) throws IOException {
    var all = new ArrayList<>(List.of("classes", "--format=json"));
    all.addAll(List.of(arguments));
    assertEquals(0, run(all.toArray(String[]::new)), err::toString);
    return new ObjectMapper().readTree(out.toString());
  }

  private int run(String... arguments) {
    return AtlasCommand.run(
        List.of(arguments), new Output(new PrintWriter(out), new PrintWriter(err)), Language.EN);
  }
}
