package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideContent;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.surface.type.TypeCase;
import org.modelatlas.testing.NeedsProgram;
import org.modelatlas.testing.ShippedDeck;
import org.modelatlas.testing.ShippedDecks;
import org.modelatlas.testing.SystemProgram;

/** Handouts, as other programs read them. */
@NeedsProgram({"qpdf", "pdfinfo", "pdftotext"})
class DeckHandoutTest {

  @TempDir private Path folder;

  private String write(Deck deck) throws DataProblemException {
    Path file = folder.resolve("handout.pdf");
    var target = new SnapshotExport.Target(file, SafeFile.Existing.REPLACE);
    assertEquals(
        List.of(),
        new DeckExport(TypeCase::new, Runnable::run).write(deck, BriefingFormat.HANDOUT, target));
    String said = SystemProgram.output("qpdf", "--check", file.toString());
    assertTrue(said.contains("No syntax or stream encoding errors found"), said);
    return file.toString();
  }

  private static String[] pages(String file) {
    return SystemProgram.output("pdftotext", "-layout", file, "-").split("\f");
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @EnumSource
  void everySlideStandsAboveItsNotesOnATaggedPageOfA4(Language language)
      throws DataProblemException {
    Deck deck = ShippedDecks.report(language);
    String file = write(deck);
    String info = SystemProgram.output("pdfinfo", file);
    assertTrue(info.matches("(?s).*Tagged: +yes\n.*"), info);
    assertTrue(info.matches("(?s).*Page size: +595.28 x 841.89 pts \\(A4\\).*"), info);
    String[] pages = pages(file);
    assertEquals(deck.slides().size(), pages.length);
    for (int i = 0; i < pages.length; i++) {
      SlideContent content = deck.contents().get(i);
      String page = squeezed(pages[i]);
      int notes = page.indexOf(squeezed(content.notes()));
      assertTrue(notes > 0, pages[i]);
      String foot = squeezed(deck.title()) + "·";
      assertTrue(page.substring(notes).contains(foot), pages[i]);
      assertTrue(page.endsWith(Integer.toString(i + 1)), pages[i]);
    }
  }

  @ParameterizedTest
  @EnumSource(SlideSize.class)
  void notesLongerThanThePageGoOnOverFurtherPagesAndNothingIsLost(SlideSize size)
      throws DataProblemException {
    Deck deck = ShippedDeck.MOVED.slides(Language.EN, size);
    String words = IntStream.range(0, 2400).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    Deck longer = withNotes(deck, "First.\n" + words + "\n" + "Last but one.\n\nLast.");
    String[] pages = pages(write(longer));
    assertTrue(pages.length >= 3, "pages: " + pages.length);
    var found = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      String heading = "Slide 1 of 1: notes" + (i == 0 ? "" : ", continued");
      int from = pages[i].indexOf(heading + "\n");
      assertTrue(from >= 0, pages[i]);
      int to = pages[i].indexOf(deck.title() + " ·");
      found.append(pages[i], from + heading.length(), to < from ? pages[i].length() : to);
    }
    assertEquals(squeezed("First. " + words + "Last but one. Last."), squeezed(found.toString()));
  }

  @Test
  void aSlideWithoutNotesSaysSo() throws DataProblemException {
    Deck deck = withNotes(ShippedDecks.report(Language.EN), "");
    String[] pages = pages(write(deck));
    assertEquals(1, pages.length);
    assertTrue(pages[0].contains("Slide 1 of 1: no notes"), pages[0]);
  }

  /** The first slide alone. */
  private static Deck withNotes(Deck deck, String notes) {
    SlideContent first = deck.contents().getFirst();
    return new Deck(
        deck.title(),
        deck.language(),
        deck.date(),
        deck.slides().subList(0, 1),
        List.of(new SlideContent(first.id(), first.layout(), first.title(), first.parts(), notes)),
        List.of());
  }
}
