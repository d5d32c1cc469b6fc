package org.modelatlas.export;

import org.modelatlas.page.Page;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.paint.ScaledSurface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.Handout;
import org.modelatlas.surface.pdf.PdfDocument;
import org.modelatlas.surface.pdf.PdfSurface;

/** A briefing on paper: slides above the notes of their speaker. */
final class DeckHandout {

  private DeckHandout() {}

  /** Adds its pages, and a bookmark for each slide. */
  static void add(Deck deck, PdfDocument pdf) {
    for (Handout.Sheet sheet : Handout.of(deck, new Typesetter(TypeMetrics.bundled()))) {
      PageSequence slide = deck.slides().get(sheet.slide());
      Page page = sheet.page();
      PdfSurface surface = pdf.addPage(page.widthPt(), page.heightPt(), "");
      surface.begin(Role.SECTION, slide.id(), slide.title(), "");
      sheet
          .picture()
          .ifPresent(
              box -> {
                pdf.bookmark(1, slide.title());
                paint(slide.pages().getFirst(), box, surface);
              });
      for (PageItem item : page.items()) {
        PagePainter.paint(item, surface);
      }
      surface.end();
    }
  }

  private static void paint(Page slide, Box box, PdfSurface surface) {
    double scale = box.widthPt() / slide.widthPt();
    var small = new ScaledSurface(surface, box.xPt(), box.yPt(), scale);
    small.clip(new Box(0, 0, slide.widthPt(), slide.heightPt()));
    slide.items().forEach(item -> PagePainter.paint(item, small));
    small.unclip();
  }
}
