package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter.Align;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** The cover of a book: its title, the date of its data, the nation as a plain drawing. */
final class CoverPage {

  private static final double TITLE_TOP = 0.07;
  private static final double LEAST_SHARE = 0.75;
  private static final double LOGO_TOP_PT = 20;
  private static final double LANDSCAPE_TEXT = 0.46;
  private static final double ABOUT_WIDTH = 0.62;

  private final Desk desk;
  private final PageMaps maps;
  private final Layout layout;
  private final Box room;

  CoverPage(Desk desk, PageMaps maps) {
    this.desk = desk;
    this.maps = maps;
    this.layout = new Layout(desk, desk.voice().text(maps.nation().credit()));
    this.room = layout.room();
  }

  /**
   * The page.
   *
   * @param provinces how many the book has
   */
  PageSequence compose(int provinces) {
    double top = layout.stack().turn() + room.heightPt() * TITLE_TOP;
    addLogo();
    double bottom = layout.stack().bottomPt();
    double gap = 3 * layout.gap();
    Words title = title();
    if (layout.isLandscape()) {
      double width = room.widthPt() * LANDSCAPE_TEXT;
      Piece words = Piece.stack(gap, List.of(head(title, provinces, width), about(width)));
      layout.stack().add(words, room.xPt(), top);
      double left = room.xPt() + width + layout.gutter();
      map(new Box(left, top, room.rightPt() - left, bottom - top));
    } else {
      Piece head = head(title, provinces, room.widthPt());
      Piece about = about(room.widthPt() * ABOUT_WIDTH);
      layout.stack().add(head, room.xPt(), top);
      double from = top + head.heightPt() + gap;
      double to = bottom - about.heightPt() - gap;
      map(new Box(room.xPt(), from, room.widthPt(), to - from));
      layout.stack().add(about, room.xPt(), bottom - about.heightPt());
    }
    return layout.finish("cover", title);
  }

  /** Below the line that begins the page, above the title. */
  private void addLogo() {
    desk.request()
        .additions()
        .logo()
        .map(picture -> PageFrame.logo(picture, room.widthPt()))
        .ifPresent(
            image -> {
              var marks = List.<Mark>of(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(image)));
              var piece = new Piece(room.widthPt(), image.box().heightPt(), marks);
              layout.stack().add(piece, room.xPt(), room.yPt() + desk.style().pt(LOGO_TOP_PT));
            });
  }

  private Words title() {
    return desk.request()
        .additions()
        .title()
        .map(own -> Words.of(List.of(own)))
        .orElseGet(() -> desk.voice().say("book.title"));
  }

  private Piece head(Words title, int provinces, double widthPt) {
    var style = desk.style();
    var pieces = new ArrayList<Piece>();
    pieces.add(
        desk.setter()
            .lines(
                List.of(new Run.Words(title.first(), fitting(title.first(), widthPt))),
                widthPt,
                Align.LEFT,
                PageFrame.MOST_TITLE_LINES)
            .as(Role.TITLE, "title", title.first(), ""));
    title
        .second()
        .ifPresent(
            other ->
                pieces.add(
                    desk.setter()
                        .lines(List.of(new Run.Words(other, style.secondTitle())), widthPt)
                        .as(Role.PARAGRAPH)));
    String date = desk.question().asOf().toString();
    Words under = desk.voice().say("book.under", provinces, date);
    pieces.add(desk.paragraph(under, widthPt, style.contents(), style.besideHeading()));
    desk.request()
        .additions()
        .note()
        .ifPresent(
            note ->
                pieces.add(
                    desk.setter()
                        .lines(
                            List.of(new Run.Words(note, style.contents())),
                            widthPt,
                            Align.LEFT,
                            PageFrame.MOST_NOTE_LINES)
                        .as(Role.PARAGRAPH)));
    return Piece.stack(style.pt(5), pieces);
  }

  /** Somewhat smaller where that keeps a title on one line: no last character stands alone. */
  private TextStyle fitting(String title, double widthPt) {
    TextStyle cover = desk.style().cover();
    double share = widthPt / desk.setter().widthPt(title, cover);
    double size = share >= LEAST_SHARE && share < 1 ? share * 0.999 : 1;
    return new TextStyle(cover.sizePt() * size, cover.bold(), cover.ink());
  }

  private Piece about(double widthPt) {
    Words about = desk.voice().say("book.about");
    return desk.paragraph(about, widthPt, desk.style().body(), desk.style().small());
  }

  private void map(Box box) {
    String title = desk.voice().say("panel.nation.title").first();
    var map = new Locator(desk, maps.nation()).in(box, title, Optional.empty());
    layout.stack().add(List.of(new PageItem.Map(map)));
  }
}
