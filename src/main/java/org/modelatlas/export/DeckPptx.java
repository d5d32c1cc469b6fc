package org.modelatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.Page;
import org.modelatlas.sheet.Box;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideContent;
import org.modelatlas.story.slide.SlidePart;
import org.modelatlas.surface.pptx.PptxDocument;
import org.modelatlas.surface.pptx.PptxSlide;

/** A briefing as a presentation. */
final class DeckPptx {

  private DeckPptx() {}

  /** Writes it; the stream stays open. */
  static void write(Deck deck, OutputStream out) throws IOException {
    Page first = deck.slides().getFirst().pages().getFirst();
    var archive = new ByteArrayOutputStream();
    var size = new Box(0, 0, first.widthPt(), first.heightPt());
    try (var document = new PptxDocument(size, Messages.of(deck.language()))) {
      document.describe(deck.title(), deck.date());
      for (SlideContent content : deck.contents()) {
        PptxSlide slide = document.addSlide(content.layout() == SlideLayout.TITLE);
        for (SlidePart part : content.parts()) {
          slide.add(part, deck.date());
        }
        slide.note(content.notes());
      }
      document.write(archive);
    }
    FixedZip.copy(archive.toByteArray(), deck.date(), out);
  }
}
