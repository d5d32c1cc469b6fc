package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.SystemProgram;

/** {@code atlas briefing}. */
class BriefingCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"zh,2023年报告", "en,The 2023 report in ten slides"})
  void theListNamesTheReportFirstInTheLanguageOfTheRun(String language, String title) {
    assertEquals(0, run("briefing", "--list", "--lang=" + language));
    String first = out.toString().lines().findFirst().orElseThrow();
    assertTrue(first.startsWith("report-2023\t" + title), first);
    assertTrue(out.toString().lines().allMatch(line -> line.matches("\\S+\t.+")));
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "pptx", "html"})
  void theSameStoryGivesTheSameBytes(String ending) throws IOException {
    Path one = folder.resolve("简报 一." + ending);
    Path other = folder.resolve("b." + ending);
    assertEquals(0, briefing("report-2023", one), err::toString);
    assertEquals(0, briefing("report-2023", other), err::toString);
    assertEquals("", out.toString() + err);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    assertTrue(Files.size(one) < 3_000_000);
  }

  private int briefing(String story, Path file, String... more) {
    var arguments = new ArrayList<>(List.of("briefing", "--story", story));
    arguments.addAll(List.of("-o", file.toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void picturesAreASeries() throws IOException {
    assertEquals(0, briefing("report-2023", folder.resolve("s.png"), "--lang=zh"), err::toString);
    try (var files = Files.list(folder)) {
      assertEquals(10, files.count());
    }
    assertTrue(Files.exists(folder.resolve("s-10.png")));
  }

  @Test
  void aStoryThatWasWrittenOutGivesTheSameSlides() throws IOException {
    Path story = folder.resolve("mine.atlasstory");
    assertEquals(0, briefing("report-2023", story), err::toString);
    assertEquals(0, briefing("report-2023", folder.resolve("a.pdf")));
    assertEquals(0, briefing(story.toString(), folder.resolve("b.pdf")), err::toString);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.pdf")), Files.readAllBytes(folder.resolve("b.pdf")));
  }

  @Test
  void whatTheDataDoesNotHaveIsAWarningAndTheRestIsWritten() throws IOException {
    Path story = folder.resolve("mine.atlasstory");
    assertEquals(0, briefing("report-2023", story));
    Files.writeString(story, Files.readString(story).replace("tier_talent", "tier_nothing"));
    Path file = folder.resolve("a.pdf");
    assertEquals(0, briefing(story.toString(), file));
    assertTrue(err.toString().contains("tier_nothing"), err.toString());
    assertTrue(Files.exists(file));
  }

  @Test
  void theListNamesEveryStoryOnce() {
    assertEquals(0, run("briefing", "--list"));
    assertEquals(
        List.of("report-2023", "moved-2023-2026", "province"),
        out.toString().lines().map(line -> line.split("\t")[0]).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"广东", "guangdong", "440000"})
  void aStoryOfARegionTakesItsNameAsPagesDo(String region) throws IOException {
    Path file = folder.resolve("p.atlasstory");
    assertEquals(0, briefing("province", file, "--region", region), err::toString);
    assertTrue(Files.readString(file).contains("广东省"));
  }

  @Test
  void aStoryOfARegionSaysThatItNeedsOneAndWhatItDoesNotKnow() {
    Path file = folder.resolve("p.pdf");
    assertEquals(2, briefing("province", file));
    assertTrue(err.toString().contains("--region"), err.toString());
    assertEquals(2, briefing("province", file, "--region", "Atlantis"));
    assertTrue(err.toString().contains("Atlantis"), err.toString());
    assertEquals(2, briefing("report-2023", file, "--region", "广东"));
    assertFalse(Files.exists(file));
  }

  @Test
  void aTemplateIsWrittenOutToBeEdited() throws IOException {
    Path file = folder.resolve("p.atlasstory");
    assertEquals(0, briefing("province", file), err::toString);
    assertTrue(Files.readString(file).contains("{name:REGION}"));
    Path slides = folder.resolve("p.png");
    assertEquals(0, briefing(file.toString(), slides, "--region", "西藏"), err::toString);
    assertEquals("", err.toString());
  }

  @ParameterizedTest
  @CsvSource({"16:9,1920", "4:3,1440"})
  void slidesHaveTheShapeThatIsAskedFor(String shape, int width) throws IOException {
    Path file = folder.resolve("s.png");
    assertEquals(0, briefing("report-2023", file, "--shape", shape), err::toString);
    var picture = ImageIO.read(folder.resolve("s-1.png").toFile());
    assertEquals(width, picture.getWidth());
    assertEquals(1080, picture.getHeight());
    assertEquals(2, briefing("report-2023", file, "--shape", "5:4", "--force"));
    assertTrue(err.toString().contains("5:4"), err.toString());
  }

  @Test
  @NeedsProgram("qpdf")
  void theDocumentIsSound() {
    Path file = folder.resolve("s.pdf");
    assertEquals(0, briefing("province", file, "--lang=zh", "--region", "澳门"), err::toString);
    String said = SystemProgram.output("qpdf", "--check", file.toString());
    assertTrue(said.contains("No syntax or stream encoding errors found"), said);
  }

  @Test
  @NeedsProgram("pdfinfo")
  void theDocumentIsTaggedTitledAndOfItsShape() {
    Path file = folder.resolve("s.pdf");
    assertEquals(0, briefing("moved-2023-2026", file, "--lang=zh", "--shape", "4:3"));
    String info = SystemProgram.output("pdfinfo", file.toString());
    assertTrue(info.matches("(?s).*Title: +从2023到2026：地图如何移动\n.*"), info);
    assertTrue(info.matches("(?s).*Tagged: +yes\n.*"), info);
    assertTrue(info.matches("(?s).*Pages: +9\n.*"), info);
    assertTrue(info.matches("(?s).*Page size: +720 x 540 pts.*"), info);
  }

  @Test
  @NeedsProgram("pdfinfo")
  void aHandoutHasToBeAskedForAndIsADocument() {
    Path slides = folder.resolve("handout.pdf");
    assertEquals(0, briefing("province", slides, "--region", "西藏"), err::toString);
    assertTrue(info(slides).matches("(?s).*Page size: +960 x 540 pts.*"), info(slides));
    Path paper = folder.resolve("paper.pdf");
    assertEquals(0, briefing("province", paper, "--region", "西藏", "--handout"), err::toString);
    assertTrue(info(paper).matches("(?s).*\\(A4\\).*"), info(paper));
    Path show = folder.resolve("show.pptx");
    assertEquals(2, briefing("province", show, "--region", "西藏", "--handout"));
    assertTrue(err.toString().contains("--handout"), err.toString());
    assertFalse(Files.exists(show));
  }

  private static String info(Path file) {
    return SystemProgram.output("pdfinfo", file.toString());
  }

  @Test
  void wrongUseIsSaid() {
    assertEquals(2, run("briefing"));
    assertEquals(2, run("briefing", "--story", "report-2023"));
    assertEquals(2, briefing("nothing", folder.resolve("a.pdf")));
    assertTrue(err.toString().contains("report-2023"), err.toString());
    assertFalse(err.toString().contains("defect"), err.toString());
  }

  @Test
  void aDamagedOrMissingStoryIsSaidAndNothingIsWritten() throws IOException {
    Path story = folder.resolve("cut.atlasstory");
    Files.writeString(story, "{\n \"format\": 1,\n \"id\": \"a");
    Path file = folder.resolve("a.pdf");
    assertEquals(1, briefing(story.toString(), file));
    assertTrue(err.toString().contains("cut.atlasstory:3:"), err.toString());
    assertEquals(1, briefing(folder.resolve("none.atlasstory").toString(), file));
    assertFalse(err.toString().contains("defect"), err.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void aFileThatIsThereIsKeptUnlessToldOtherwise() throws IOException {
    Path file = folder.resolve("a.atlasstory");
    Files.writeString(file, "mine");
    assertEquals(1, briefing("report-2023", file));
    assertEquals("mine", Files.readString(file));
    assertEquals(0, briefing("report-2023", file, "--force"));
  }

  private int run(String... arguments) {
    return AtlasCommand.run(
        List.of(arguments), new Output(new PrintWriter(out), new PrintWriter(err)), Language.EN);
  }
}
