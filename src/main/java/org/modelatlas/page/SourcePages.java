package org.modelatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Source;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/**
 * Every source that a book names, once, by publisher, with the pages on which the chapters begin
 * that name it. Notes are numbered chapter by chapter, so that the list has no numbers of its own.
 */
final class SourcePages {

  private static final double GUTTER_PT = 14;
  private static final int NAMED = 8;
  private static final double GAP_PT = 2.5;
  private static final double LEAST_GAP_PT = 1;

  /** What a page holds of the list below its head. */
  private static final double PAGE_SHARE = 0.93;

  private final Desk desk;
  private final Layout layout;

  SourcePages(Desk desk, MapGeometry nation) {
    this.desk = desk;
    this.layout = new Layout(desk, desk.voice().text(nation.credit()));
  }

  /**
   * The list.
   *
   * @param first the number of the first chapter's first page
   */
  PageSequence compose(List<PageSequence> chapters, int first) {
    Words title = desk.voice().say("book.sources");
    double y = layout.head(title, desk.voice().say("book.sources.remark"), Optional.empty());
    Box room = layout.room();
    int count = layout.isLandscape() ? 3 : 2;
    double gutter = desk.style().pt(GUTTER_PT);
    List<Piece> rest =
        pieces(
            pagesOfSources(chapters, first),
            NoteColumns.in(room.widthPt(), count, gutter, 0).widthPt());
    NoteColumns columns = columns(rest, count, gutter);
    while (true) {
      double most = layout.stack().bottomPt() - y;
      NoteColumns.Filled filled = columns.fill(rest, Math.min(columns.heightPt(rest), most));
      layout.stack().add(filled.piece(), room.xPt(), y);
      rest = filled.rest();
      if (rest.isEmpty()) {
        return layout.finish("sources", title);
      }
      y = layout.stack().turn();
    }
  }

  /** Somewhat closer together where that saves a page with a few lines. */
  private NoteColumns columns(List<Piece> notes, int count, double gutter) {
    double width = layout.room().widthPt();
    var usual = NoteColumns.in(width, count, gutter, desk.style().pt(GAP_PT));
    var close = NoteColumns.in(width, count, gutter, desk.style().pt(LEAST_GAP_PT));
    return fullPages(close, notes) < fullPages(usual, notes) ? close : usual;
  }

  private int fullPages(NoteColumns columns, List<Piece> notes) {
    double height = layout.stack().bottomPt() - layout.room().yPt();
    return (int) Math.ceil(columns.heightPt(notes) / (height * PAGE_SHARE));
  }

  private static Map<String, List<Integer>> pagesOfSources(List<PageSequence> chapters, int first) {
    var pages = new LinkedHashMap<String, List<Integer>>();
    int page = first;
    for (PageSequence chapter : chapters) {
      for (String id : chapter.sourceIds()) {
        pages.computeIfAbsent(id, key -> new ArrayList<>()).add(page);
      }
      page += chapter.pages().size();
    }
    return pages;
  }

  private List<Piece> pieces(Map<String, List<Integer>> pages, double widthPt) {
    return pages.entrySet().stream()
        .map(entry -> piece(desk.atlas().source(entry.getKey()), entry.getValue(), widthPt))
        .toList();
  }

  private Piece piece(Source source, List<Integer> pages, double widthPt) {
    var style = desk.style();
    var text = new TextStyle(style.small().sizePt(), false, style.text());
    var runs = new ArrayList<Run>();
    String words = desk.voice().each(m -> Footnotes.words(source, m)).joined("  ");
    runs.add(
        source
            .url()
            .<Run>map(address -> new Run.Link(words, text, address.toString()))
            .orElseGet(() -> new Run.Words(words, text)));
    source
        .url()
        .filter(address -> address.getHost() != null)
        .ifPresent(address -> runs.add(new Run.Words("  " + address.getHost(), style.small())));
    runs.add(new Run.Words("  " + onPages(pages), style.small()));
    return desk.setter().lines(runs, widthPt).as(Role.PARAGRAPH);
  }

  /** A source that most chapters name has no use for a long list. */
  private String onPages(List<Integer> pages) {
    String named =
        pages.stream()
            .limit(NAMED)
            .map(page -> desk.voice().number(page))
            .collect(Collectors.joining(", "));
    int more = pages.size() - NAMED;
    return more > 0
        ? desk.voice().say("book.source.pagesMore", named, more).first()
        : desk.voice().say("book.source.pages", named).first();
  }
}
