package org.modelatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.Box;
import org.modelatlas.surface.java2d.BundledFonts;
import org.modelatlas.surface.java2d.PngSize;
import org.modelatlas.surface.java2d.PngWriter;
import org.modelatlas.surface.pdf.Description;
import org.modelatlas.surface.pdf.PdfDocument;
import org.modelatlas.surface.svg.Lettering;
import org.modelatlas.surface.svg.SvgDocument;
import org.modelatlas.surface.type.TypeCase;

/**
 * Writes pages as files, whole or not at all; the same pages give the same bytes. For one thread at
 * a time.
 */
public final class SnapshotExport {

  private static final String CREATOR = "China Model Atlas";

  private final TypeCase types;
  private final Executor background;

  /**
   * A writer.
   *
   * @param types the fonts
   * @param background compresses a page while the next is drawn
   */
  public SnapshotExport(TypeCase types, Executor background) {
    this.types = types;
    this.background = background;
  }

  /**
   * Where files go.
   *
   * @param file the only one, or the one whose name is numbered where there are several
   * @param existing what happens to what is there
   */
  public record Target(Path file, SafeFile.Existing existing) {}

  /** A page, and what it belongs to. */
  private record OnePage(PageSequence sequence, Page page) {}

  /**
   * Writes all pages into one PDF document with a bookmark for each subject.
   *
   * @return what a person should look at: characters that no font has
   * @throws DataProblemException if it cannot be written, with what to do about it
   */
  public List<DataProblem> pdf(List<PageSequence> sequences, Target target)
      throws DataProblemException {
    var warnings = new ArrayList<DataProblem>();
    SafeFile.write(
        target.file(),
        target.existing(),
        out -> pdf(sequences, out, target.file().toString()).ifPresent(warnings::add));
    return warnings;
  }

  /**
   * Writes all pages into one PDF document; the stream stays open.
   *
   * @param name of the file, for what is said of it
   * @throws IOException if the stream fails
   */
  public Optional<DataProblem> pdf(List<PageSequence> sequences, OutputStream out, String name)
      throws IOException {
    try (var pdf = new PdfDocument(description(sequences), types, background)) {
      for (PageSequence sequence : sequences) {
        add(sequence, pdf, Optional.empty());
      }
      return pdf.write(out, name);
    }
  }

  /**
   * Writes a book, whose cover says what it is; the stream stays open. Bookmarks of provinces stand
   * under those of their groups.
   *
   * @param before told of each chapter before its pages are drawn
   */
  Optional<DataProblem> book(
      List<PageSequence> book, OutputStream out, String name, Consumer<PageSequence> before)
      throws IOException {
    try (var pdf = new PdfDocument(description(book.subList(0, 1)), types, background)) {
      Optional<String> group = Optional.empty();
      for (PageSequence sequence : book) {
        before.accept(sequence);
        Optional<String> opened = sequence.group();
        add(sequence, pdf, opened.equals(group) ? Optional.empty() : opened);
        group = opened;
      }
      return pdf.write(out, name);
    }
  }

  /** Adds pages with a bookmark, before it perhaps that of a group, which leads there too. */
  private static void add(PageSequence sequence, PdfDocument pdf, Optional<String> group) {
    for (Page page : sequence.pages()) {
      var surface = pdf.addPage(page.widthPt(), page.heightPt(), "");
      if (page == sequence.pages().getFirst()) {
        group.ifPresent(name -> pdf.bookmark(1, name));
        pdf.bookmark(sequence.group().isPresent() ? 2 : 1, sequence.title());
      }
      PagePainter.paint(sequence, page, surface);
    }
  }

  private static Description description(List<PageSequence> sequences) {
    PageSequence first = sequences.getFirst();
    String title = String.join(" · ", sequences.stream().map(PageSequence::title).toList());
    return new Description(title, first.description(), first.language(), CREATOR, first.date());
  }

  /**
   * Writes each page as an SVG file.
   *
   * @param lettering how the files hold their text
   * @throws DataProblemException if one cannot be written, with what to do about it
   */
  public List<DataProblem> svg(List<PageSequence> sequences, Lettering lettering, Target target)
      throws DataProblemException {
    return each(
        sequences,
        target,
        (one, out, name) -> {
          Page page = one.page();
          var svg =
              new SvgDocument(
                  one.sequence().title(),
                  one.sequence().description(),
                  one.sequence().language(),
                  new Box(0, 0, page.widthPt(), page.heightPt()),
                  types,
                  lettering);
          PagePainter.paint(one.sequence(), page, svg.surface());
          return svg.write(out, name);
        });
  }

  /**
   * Writes each page as a PNG file.
   *
   * @param dpi pixels an inch
   * @throws DataProblemException if one cannot be written, with what to do about it
   */
  public List<DataProblem> png(List<PageSequence> sequences, int dpi, Target target)
      throws DataProblemException {
    var writer = new PngWriter(new BundledFonts());
    return each(
        sequences,
        target,
        (one, out, name) -> {
          Page page = one.page();
          PngSize size = PngSize.of(page.widthPt(), page.heightPt(), dpi, name);
          return writer.write(
              size, surface -> PagePainter.paint(one.sequence(), page, surface), out, name);
        });
  }

  /** Writes one page. */
  private interface PageFile {
    Optional<DataProblem> write(OnePage page, OutputStream out, String name)
        throws IOException, DataProblemException;
  }

  private static List<DataProblem> each(
      List<PageSequence> sequences, Target target, PageFile writer) throws DataProblemException {
    List<OnePage> pages =
        sequences.stream()
            .flatMap(sequence -> sequence.pages().stream().map(page -> new OnePage(sequence, page)))
            .toList();
    var warnings = new ArrayList<DataProblem>();
    for (int i = 0; i < pages.size(); i++) {
      OnePage page = pages.get(i);
      Path file = pages.size() == 1 ? target.file() : numbered(target.file(), i + 1);
      SafeFile.write(
          file,
          target.existing(),
          out -> writer.write(page, out, file.toString()).ifPresent(warnings::add));
    }
    return warnings;
  }

  /** {@code page.svg} as {@code page-2.svg}. */
  static Path numbered(Path file, int number) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    return file.resolveSibling(stem + "-" + number + ending);
  }
}
