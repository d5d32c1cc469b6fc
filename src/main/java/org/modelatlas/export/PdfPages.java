package org.modelatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.surface.pdf.Description;
import org.modelatlas.surface.pdf.PdfDocument;
import org.modelatlas.surface.type.TypeCase;

/** Writes pages as one PDF document with a bookmark for each subject. */
public final class PdfPages {

  private final TypeCase types;
  private final Executor background;

  /**
   * A writer for one thread at a time.
   *
   * @param types the fonts
   * @param background compresses pages while the next is drawn
   */
  public PdfPages(TypeCase types, Executor background) {
    this.types = types;
    this.background = background;
  }

  /**
   * Writes a document; the same pages give the same bytes.
   *
   * @param file its name, for what is said of it
   * @return what a person should look at: characters that no font has
   * @throws IOException if the stream fails
   */
  public Optional<DataProblem> write(List<PageSequence> sequences, OutputStream out, String file)
      throws IOException {
    try (var pdf = new PdfDocument(description(sequences), types, background)) {
      for (PageSequence sequence : sequences) {
        add(sequence, pdf);
      }
      return pdf.write(out, file);
    }
  }

  private static void add(PageSequence sequence, PdfDocument pdf) {
    boolean first = true;
    for (Page page : sequence.pages()) {
      var surface = pdf.addPage(page.widthPt(), page.heightPt(), "");
      if (first) {
        pdf.bookmark(1, sequence.title());
        first = false;
      }
      PagePainter.paint(sequence, page, surface);
    }
  }

  private static Description description(List<PageSequence> sequences) {
    PageSequence first = sequences.getFirst();
    return new Description(
        first.title(), first.description(), first.language(), "China Model Atlas", first.date());
  }
}
