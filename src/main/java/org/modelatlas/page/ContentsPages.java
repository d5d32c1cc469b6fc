package org.modelatlas.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** The contents of a book: the provinces by their groups, each leading to its page. */
final class ContentsPages {

  private static final double GUTTER_PT = 28;
  private static final double ROW_PT = 3.2;
  private static final double NUMBER_PT = 26;

  private final Desk desk;
  private final Layout layout;
  private final double widthPt;
  private final int count;

  ContentsPages(Desk desk, MapGeometry nation) {
    this.desk = desk;
    this.layout = new Layout(desk, desk.voice().text(nation.credit()));
    this.count = layout.isLandscape() ? 3 : 2;
    double gutters = (count - 1) * desk.style().pt(GUTTER_PT);
    this.widthPt = (layout.room().widthPt() - gutters) / count;
  }

  /**
   * What stands where.
   *
   * @param chapters what the book has, the nation first
   * @param first the number of the first chapter's first page
   */
  PageSequence compose(List<PageSequence> chapters, int first) {
    Words title = desk.voice().say("book.contents");
    double y = layout.head(title, Words.NONE, Optional.empty()) + layout.gap();
    Box room = layout.room();
    var columns = new NoteColumns(count, widthPt, desk.style().pt(GUTTER_PT), 3 * layout.gap());
    List<Piece> rest = blocks(chapters, first);
    while (true) {
      double most = layout.stack().bottomPt() - y;
      NoteColumns.Filled filled = columns.fill(rest, Math.min(columns.heightPt(rest), most));
      layout.stack().add(filled.piece().as(Role.CONTENTS), room.xPt(), y);
      rest = filled.rest();
      if (rest.isEmpty()) {
        return layout.finish("contents", title);
      }
      y = layout.stack().turn();
    }
  }

  /** The nation, the groups of provinces, the sources. */
  private List<Piece> blocks(List<PageSequence> chapters, int first) {
    Map<LocalText, List<Piece>> groups = new LinkedHashMap<>();
    var blocks = new ArrayList<Piece>();
    int page = first;
    for (PageSequence chapter : chapters) {
      Optional<Region> region = Adcode.find(chapter.id()).flatMap(desk.atlas()::region);
      if (region.isPresent()) {
        Words name = desk.voice().text(region.get().name());
        groups
            .computeIfAbsent(region.get().group(), g -> new ArrayList<>())
            .add(entry(name, chapter.id(), page, desk.style().contents()));
      } else {
        blocks.add(entry(desk.voice().say("panel.nation.title"), chapter.id(), page, strong()));
      }
      page += chapter.pages().size();
    }
    groups.forEach((name, entries) -> blocks.add(block(desk.voice().text(name), entries)));
    blocks.add(entry(desk.voice().say("book.sources"), "sources", page, strong()));
    return blocks;
  }

  private TextStyle strong() {
    return desk.style().heading();
  }

  private Piece block(Words name, List<Piece> entries) {
    var style = desk.style();
    var all = new ArrayList<Piece>();
    var small = new TextStyle(style.body().sizePt(), true, style.accent());
    all.add(
        desk.setter()
            .lines(desk.runs(name, small, style.small()), widthPt)
            .as(Role.CONTENTS_ENTRY)
            .padded(0, 0, 0, style.pt(1)));
    all.addAll(entries);
    return Piece.stack(0, all).as(Role.CONTENTS);
  }

  private Piece entry(Words name, String target, int page, TextStyle main) {
    var style = desk.style();
    double number = style.pt(NUMBER_PT);
    var runs = new ArrayList<Run>();
    runs.add(new Run.Reference(name.first(), main, target, name.first()));
    name.second().ifPresent(other -> runs.add(new Run.Words("  " + other, style.small())));
    Piece left = desk.setter().lines(runs, widthPt - number);
    Piece right = desk.setter().line(new Run.Words(desk.voice().number(page), main));
    Piece row = left.beside(widthPt - right.widthPt(), right).as(Role.CONTENTS_ENTRY);
    double bottom = row.heightPt() + style.pt(ROW_PT);
    var line = new Mark.Line(new double[] {0, bottom, widthPt, bottom}, style.hairLine());
    var marks = new ArrayList<>(row.at(0, style.pt(ROW_PT) / 2));
    marks.add(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(line)));
    return new Piece(widthPt, bottom, marks);
  }
}
