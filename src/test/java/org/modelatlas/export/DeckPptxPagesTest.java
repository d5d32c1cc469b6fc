package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlidePart;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.ShippedDeck;
import org.modelatlas.testing.ShippedDecks;
import org.modelatlas.testing.SystemProgram;

/** A presentation as LibreOffice shows it, beside our own pages. */
class DeckPptxPagesTest {

  /** Fields of a slide whose mean colours are compared: other fonts fall on the same fields. */
  private static final int ACROSS = 48;

  private static final int DOWN = 27;

  /**
   * Mean difference of a colour, of 255, of slides with a map. Texts alone break elsewhere in other
   * fonts, so that their slides need only be more like their own page than like others.
   */
  private static final double MOST = 10;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  @NeedsProgram({"soffice", "pdftotext", "pdftoppm"})
  void libreOfficeShowsTheSameSlides(Language language) throws Exception {
    Deck deck = ShippedDecks.report(language);
    String pdf = office(deck);
    assertTexts(deck, SystemProgram.output("pdftotext", "-raw", pdf, "-"));
    SystemProgram.output("pdftoppm", "-r", "72", "-png", pdf, folder.resolve("p").toString());
    assertPictures(deck);
  }

  /** The shape and language in which names have the least room, once for each story. */
  @ParameterizedTest
  @EnumSource
  @NeedsProgram({"soffice", "pdftotext"})
  void libreOfficeOpensEveryStory(ShippedDeck shipped) throws Exception {
    Deck deck = shipped.slides(Language.EN, SlideSize.STANDARD);
    assertTexts(deck, SystemProgram.output("pdftotext", "-raw", office(deck), "-"));
  }

  /** The presentation as LibreOffice prints it. */
  private String office(Deck deck) throws DataProblemException {
    Path file = folder.resolve("deck.pptx");
    DeckExport.pptx(deck, new SnapshotExport.Target(file, SafeFile.Existing.KEEP));
    SystemProgram.output(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        file.toString());
    return folder.resolve("deck.pdf").toString();
  }

  private static void assertTexts(Deck deck, String text) {
    String[] pages = text.split("\f", -1);
    assertEquals(deck.slides().size(), pages.length - 1);
    for (int i = 0; i < deck.slides().size(); i++) {
      String headline = squeezed(deck.contents().get(i).title());
      assertTrue(squeezed(pages[i]).contains(headline), pages[i]);
      for (SlidePart part : deck.contents().get(i).parts()) {
        if (part instanceof SlidePart.Chart chart) {
          for (SlidePart.Row row : chart.rows()) {
            String name = squeezed(row.label().text());
            assertTrue(squeezed(pages[i]).contains(name), name + " of " + pages[i]);
          }
        }
      }
    }
  }

  /** Without spaces, which programs put between Chinese and Latin, and marks of sources. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u2460-\\u2473]+", "");
  }

  private void assertPictures(Deck deck) throws Exception {
    int count = deck.slides().size();
    new DeckExport(TypeCase::new, Runnable::run)
        .png(deck, new SnapshotExport.Target(folder.resolve("our.png"), SafeFile.Existing.KEEP));
    var ours = new ArrayList<double[]>();
    for (int i = 1; i <= count; i++) {
      ours.add(fields(folder.resolve("our-" + i + ".png")));
    }
    for (int i = 0; i < count; i++) {
      double[] theirs = fields(folder.resolve("p-%02d.png".formatted(i + 1)));
      List<Double> differences = ours.stream().map(fields -> difference(fields, theirs)).toList();
      double own = differences.get(i);
      boolean isCompared = deck.contents().get(i).layout().hasMap();
      assertTrue(!isCompared || own < MOST, "slide " + (i + 1) + " differs by " + own);
      assertEquals(
          own,
          differences.stream().mapToDouble(d -> d).min().orElseThrow(),
          "slide " + (i + 1) + " is more like another: " + differences);
    }
  }

  private static double[] fields(Path file) {
    Image small = Pictures.read(file).getScaledInstance(ACROSS, DOWN, Image.SCALE_AREA_AVERAGING);
    var image = new BufferedImage(ACROSS, DOWN, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    graphics.drawImage(small, 0, 0, null);
    graphics.dispose();
    var fields = new double[ACROSS * DOWN * 3];
    image.getRaster().getPixels(0, 0, ACROSS, DOWN, fields);
    return fields;
  }

  private static double difference(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.abs(a[i] - b[i]);
    }
    return sum / a.length;
  }
}
