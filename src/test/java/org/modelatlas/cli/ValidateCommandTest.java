package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;
import picocli.CommandLine;

class ValidateCommandTest {

  private static final String FINE =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
          + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}}]}";

  @TempDir Path folder;

  private final StringWriter printed = new StringWriter();
  private final List<Path> packages = new ArrayList<>();
  private Language language = Language.EN;

  @Test
  void fineFileEndsWithZero() throws IOException {
    assertEquals(0, run(file("广东.geojson", FINE)));
    assertTrue(printed.toString().endsWith("广东.geojson: fine.\n"), printed.toString());
  }

  @Test
  void warningsArePrintedAndEndWithZero() throws IOException {
    Path file = file("a.geojson", FINE.replace("[1,0],[1,1]", "[1,1],[1,0]"));
    assertEquals(0, run(file));
    assertEquals(
        file
            + ":1:119: warning: One ring runs the wrong way round; the program turned them.\n"
            + "    → Nothing has to be done here; RFC 7946 wants outlines counter-clockwise and"
            + " holes clockwise.\n"
            + file
            + ": no errors, one warning.\n",
        printed.toString());
  }

  @Test
  void errorsArePrintedInTheLanguageAskedForAndEndWithOne() throws IOException {
    language = Language.ZH;
    Path file = file("a.geojson", FINE.replace("\"properties\":{}", "\"properties\":[]"));
    assertEquals(1, run(file));
    assertEquals(
        file + ":1:72: 错误: #1: “properties”不是对象，已忽略。\n    → 请重新导出文件。\n" + file + "：1 个错误，0 个警告。\n",
        printed.toString());
  }

  @Test
  void missingFileAndMissingArgumentEndWithTwo() {
    assertEquals(2, run(folder.resolve("none.geojson")));
    assertTrue(printed.toString().contains("none.geojson does not exist."));
    assertEquals(2, command().execute());
  }

  @Test
  void folderWithDataPackageGoesToItsOwnCheck() throws IOException {
    Path descriptor = file("datapackage.json", "{}");
    assertEquals(1, run(folder));
    assertEquals(1, run(descriptor));
    assertEquals(List.of(folder, folder), packages);
    assertTrue(printed.toString().contains("This is TopoJSON"), printed.toString());
  }

  @Test
  void folderOfGeoJsonIsCheckedFileByFile() throws IOException {
    file("b.geojson", FINE);
    file("a.geojson", "{\"type\":\"Topology\"}");
    assertEquals(1, run(folder));
    String text = printed.toString();
    assertTrue(text.indexOf("a.geojson:1:1: error: This is TopoJSON") < text.indexOf("b.geojson"));
  }

  @Test
  void folderWithoutAnythingToCheckEndsWithTwo() {
    assertEquals(2, run(folder));
  }

  @Test
  void problemsBeyondTheCapAreCounted() throws IOException {
    // 250 short rings and, behind them, a ring that is a hole now and so runs the wrong way
    Path file = file("a.geojson", FINE.replace("[[[0,0]", "[" + "[],".repeat(250) + "[[0,0]"));
    assertEquals(1, run(file));
    assertTrue(printed.toString().contains("151 more problems"), printed.toString());
    assertFalse(printed.toString().contains("Exception"));
  }

  private int run(Path target) {
    return command().execute(target.toString());
  }

  private CommandLine command() {
    var out = new PrintWriter(printed);
    var command = new ValidateCommand(out, () -> Messages.of(language), this::packageProblems);
    return new CommandLine(command).setOut(out).setErr(out);
  }

  private ProblemList packageProblems(Path target) {
    packages.add(target);
    var problems = new ProblemList();
    problems.add(DataProblem.error("geojson.topojson", Place.of(target.toString())));
    return problems;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
