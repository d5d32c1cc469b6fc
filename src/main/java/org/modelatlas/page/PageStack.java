package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** Pages in the making, all of one size and with one frame. */
final class PageStack {

  private final Desk desk;
  private final PageFrame frame;
  private final Box room;
  private final List<List<PageItem>> pages = new ArrayList<>();

  PageStack(Desk desk, PageFrame frame) {
    this.desk = desk;
    this.frame = frame;
    this.room = desk.request().paper().room();
  }

  /** Begins a page; says where its content begins. */
  double turn() {
    pages.add(new ArrayList<>());
    Piece running = frame.running(room.widthPt());
    add(running, room.xPt(), room.yPt());
    return room.yPt() + running.heightPt() + desk.style().pt(7);
  }

  /** Where the content of a page ends: above the foot. */
  double bottomPt() {
    return room.bottomPt() - frame.foot().heightPt() - desk.style().pt(6);
  }

  /** Whether more than one page was begun. */
  boolean isBeyondFirst() {
    return pages.size() > 1;
  }

  /** Puts a piece on the page begun last. */
  void add(Piece piece, double xPt, double yPt) {
    for (Mark mark : piece.at(xPt, yPt)) {
      pages.getLast().add(new PageItem.Marks(grouped(mark)));
    }
  }

  private static Mark.Group grouped(Mark mark) {
    return mark instanceof Mark.Group group
        ? group
        : new Mark.Group(Role.ARTIFACT, "", "", "", List.of(mark));
  }

  /** Puts items on the page begun last. */
  void add(List<PageItem> items) {
    pages.getLast().addAll(items);
  }

  /** All pages with their feet; {@link PageNumbers} numbers them. */
  List<Page> finish() {
    var paper = desk.request().paper();
    var finished = new ArrayList<Page>();
    Piece foot = frame.foot();
    for (List<PageItem> page : pages) {
      var items = new ArrayList<>(page);
      double top = room.bottomPt() - foot.heightPt();
      foot.at(room.xPt(), top).forEach(mark -> items.add(new PageItem.Marks(grouped(mark))));
      finished.add(new Page(paper.widthPt(), paper.heightPt(), items));
    }
    return finished;
  }
}
