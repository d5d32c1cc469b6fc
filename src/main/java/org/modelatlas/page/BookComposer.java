package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;

/**
 * Binds the pages of many subjects into a book: a cover, contents, the nation, the provinces, every
 * source once; page numbers run through.
 */
public final class BookComposer {

  /** Parts of a book that are no chapters: cover, contents, sources. */
  public static final int FRAMING = 3;

  private final PageComposer pages;

  /**
   * A binder.
   *
   * @param pages makes the pages within
   */
  public BookComposer(PageComposer pages) {
    this.pages = pages;
  }

  /** What the chapters of a book are about: the nation, then provinces in the order of the data. */
  public List<PageSubject> subjects(List<Adcode> provinces) {
    return Stream.concat(
            Stream.<PageSubject>of(new PageSubject.Nation()),
            pages.atlas().regions().keySet().stream()
                .filter(provinces::contains)
                .map(PageSubject.Province::new))
        .toList();
  }

  /**
   * The pages of one chapter, which have no numbers yet. Chapters may be made at the same time.
   *
   * @param book what the book is asked to be; its title and note are the cover's
   */
  public PageSequence chapter(PageRequest book, PageSubject subject) {
    return pages.unnumbered(within(book).about(subject));
  }

  private static PageRequest within(PageRequest book) {
    return new PageRequest(
        book.subject(), book.question(), book.paper(), book.look(), book.additions().dateOnly());
  }

  /**
   * The whole book.
   *
   * @param chapters of {@link #chapter}, at least one, in their order
   * @return cover, contents, chapters, sources, all numbered
   */
  public List<PageSequence> bind(PageRequest book, List<PageSequence> chapters) {
    PageRequest within = within(book);
    var cover = new CoverPage(pages.desk(book, "cover"), pages.maps()).compose(chapters.size() - 1);
    int front = 1 + contents(within, chapters, 1).pages().size();
    var bound = new ArrayList<PageSequence>();
    bound.add(cover);
    bound.add(contents(within, chapters, front + 1));
    chapters.forEach(chapter -> bound.add(grouped(chapter)));
    var sources = new SourcePages(pages.desk(within, "sources"), pages.maps().nation());
    bound.add(sources.compose(chapters, front + 1));
    return numbered(bound, pages.desk(within, "book"));
  }

  /** A province under its group, as in the contents. */
  private PageSequence grouped(PageSequence chapter) {
    return Adcode.find(chapter.id())
        .flatMap(pages.atlas()::region)
        .map(region -> chapter.under(region.group().in(chapter.language())))
        .orElse(chapter);
  }

  private PageSequence contents(PageRequest within, List<PageSequence> chapters, int first) {
    var desk = pages.desk(within, "contents");
    return new ContentsPages(desk, pages.maps().nation()).compose(chapters, first);
  }

  private static List<PageSequence> numbered(List<PageSequence> bound, Desk desk) {
    int of = bound.stream().mapToInt(sequence -> sequence.pages().size()).sum();
    var numbers = new PageNumbers(desk, of);
    var numbered = new ArrayList<PageSequence>();
    numbered.add(bound.getFirst());
    int next = 1 + bound.getFirst().pages().size();
    for (PageSequence sequence : bound.subList(1, bound.size())) {
      numbered.add(numbers.on(sequence, next));
      next += sequence.pages().size();
    }
    return numbered;
  }
}
