package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** Numbers finished pages at the lower right corner: 3 / 40. */
final class PageNumbers {

  private final Desk desk;
  private final int of;

  /**
   * Numbers among a count of pages.
   *
   * @param of how many there are in all
   */
  PageNumbers(Desk desk, int of) {
    this.desk = desk;
    this.of = of;
  }

  /** The pages of a subject, of which the first has a number. */
  PageSequence on(PageSequence sequence, int first) {
    var numbered = new ArrayList<Page>();
    for (Page page : sequence.pages()) {
      numbered.add(on(page, first + numbered.size()));
    }
    return sequence.withPages(numbered);
  }

  private Page on(Page page, int number) {
    String text = desk.voice().main().get("page.number", number, of);
    Piece piece = desk.setter().line(new Run.Words(text, desk.style().small()));
    var room = desk.request().paper().room();
    List<Mark> marks =
        piece.at(room.rightPt() - piece.widthPt(), room.bottomPt() - piece.heightPt());
    var items = new ArrayList<>(page.items());
    items.add(new PageItem.Marks(new Mark.Group(Role.ARTIFACT, "", "", "", marks)));
    return new Page(page.widthPt(), page.heightPt(), items);
  }
}
