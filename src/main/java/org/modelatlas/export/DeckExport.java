package org.modelatlas.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryWriter;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.surface.pdf.Description;
import org.modelatlas.surface.pdf.PdfDocument;
import org.modelatlas.surface.type.TypeCase;

/** Writes briefings as files, whole or not at all; the same briefing gives the same bytes. */
public final class DeckExport {

  private static final String CREATOR = "China Model Atlas";

  private final Supplier<TypeCase> types;
  private final Executor background;

  /**
   * A writer.
   *
   * @param types the fonts, asked for by the formats that embed them
   * @param background compresses a page while the next is drawn
   */
  public DeckExport(Supplier<TypeCase> types, Executor background) {
    this.types = types;
    this.background = background;
  }

  /**
   * Writes slides in a form.
   *
   * @param form any but that of stories, which are more than their slides
   * @return what a person should look at: characters that no font has
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public List<DataProblem> write(Deck deck, BriefingFormat form, SnapshotExport.Target target)
      throws DataProblemException {
    return switch (form) {
      case PDF -> document(deck, target, DeckExport::addSlides);
      case HANDOUT -> document(deck, target, DeckHandout::add);
      case PPTX -> {
        pptx(deck, target);
        yield List.of();
      }
      case PNG -> png(deck, target);
      case HTML -> html(deck, target);
      case ATLASSTORY -> throw new IllegalArgumentException("slides are no story");
    };
  }

  private List<DataProblem> document(
      Deck deck, SnapshotExport.Target target, BiConsumer<Deck, PdfDocument> pages)
      throws DataProblemException {
    var warnings = new ArrayList<DataProblem>();
    var description =
        new Description(deck.title(), deck.title(), deck.language(), CREATOR, deck.date());
    SafeFile.write(
        target.file(),
        target.existing(),
        out -> {
          try (var pdf = new PdfDocument(description, types.get(), background)) {
            pages.accept(deck, pdf);
            pdf.write(out, target.file().toString()).ifPresent(warnings::add);
          }
        });
    return warnings;
  }

  /** A page and a bookmark for each slide. */
  private static void addSlides(Deck deck, PdfDocument pdf) {
    for (PageSequence slide : deck.slides()) {
      for (Page page : slide.pages()) {
        var surface = pdf.addPage(page.widthPt(), page.heightPt(), "");
        pdf.bookmark(1, slide.title());
        PagePainter.paint(slide, page, surface);
      }
    }
  }

  /**
   * Writes a presentation (PPTX) whose texts, tables, charts and maps can be edited.
   *
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public static void pptx(Deck deck, SnapshotExport.Target target) throws DataProblemException {
    SafeFile.write(target.file(), target.existing(), out -> DeckPptx.write(deck, out));
  }

  /**
   * Writes one HTML page that any browser shows without a network.
   *
   * @return what a person should look at: characters that no font has
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public List<DataProblem> html(Deck deck, SnapshotExport.Target target)
      throws DataProblemException {
    var warnings = new ArrayList<DataProblem>();
    String name = target.file().toString();
    SafeFile.write(
        target.file(),
        target.existing(),
        out -> DeckHtml.write(deck, types.get(), out, name).ifPresent(warnings::add));
    return warnings;
  }

  /**
   * Writes each slide as a picture 1080 pixels high, numbered where there are several.
   *
   * @throws DataProblemException if one cannot be written, with what to do about it
   */
  public List<DataProblem> png(Deck deck, SnapshotExport.Target target)
      throws DataProblemException {
    return new SnapshotExport(types.get(), background).png(deck.slides(), SlideSize.DPI, target);
  }

  /**
   * Writes the story itself.
   *
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public static void story(Story story, SnapshotExport.Target target) throws DataProblemException {
    byte[] text = StoryWriter.text(story).getBytes(StandardCharsets.UTF_8);
    SafeFile.write(target.file(), target.existing(), out -> out.write(text));
  }
}
