package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter.Align;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** What stands at the head and at the foot of every page. */
final class PageFrame {

  private static final double LOGO_WIDTH_MM = 45;
  private static final double LOGO_HEIGHT_MM = 12;
  private static final double LOGO_GAP_PT = 12;

  /** Of texts that a person gives; what is longer is cut, and ends with an ellipsis. */
  static final int MOST_TITLE_LINES = 3;

  static final int MOST_NOTE_LINES = 10;

  private final Desk desk;
  private final Words boundaries;
  private final Box room;

  /**
   * The frame of a request's pages.
   *
   * @param boundaries what must be said of the outlines
   */
  PageFrame(Desk desk, Words boundaries) {
    this.desk = desk;
    this.boundaries = boundaries;
    this.room = desk.request().paper().room();
  }

  /** The title of the first page, with the logo of who made it at the right. */
  Piece head(Words title, Words under, double widthPt) {
    Optional<Mark.Image> logo =
        desk.request().additions().logo().map(picture -> logo(picture, widthPt));
    double taken = logo.map(i -> i.box().widthPt() + desk.style().pt(LOGO_GAP_PT)).orElse(0.0);
    Piece text = titles(title, under, widthPt - taken);
    double height = Math.max(text.heightPt(), logo.map(i -> i.box().heightPt()).orElse(0.0));
    var marks = new ArrayList<Mark>(text.marks());
    logo.map(i -> new Mark.Group(Role.ARTIFACT, "", "", "", List.of(i))).ifPresent(marks::add);
    return new Piece(widthPt, height, marks);
  }

  private Piece titles(Words title, Words under, double widthPt) {
    var style = desk.style();
    var additions = desk.request().additions();
    Words own = additions.title().map(t -> Words.of(List.of(t))).orElse(title);
    Words below = additions.title().isPresent() ? joined(title, under) : under;
    var pieces = new ArrayList<Piece>();
    pieces.add(
        desk.setter()
            .lines(
                desk.runs(own, style.title(), style.secondTitle()),
                widthPt,
                Align.LEFT,
                MOST_TITLE_LINES)
            .as(Role.TITLE, "title", own.first(), ""));
    pieces.add(desk.paragraph(below, widthPt, style.body(), style.small()));
    additions.note().ifPresent(note -> pieces.add(note(note, widthPt, style.body())));
    return Piece.stack(style.pt(1), pieces);
  }

  /** A person's own note, of which a page holds only so much. */
  private Piece note(String note, double widthPt, TextStyle style) {
    return desk.setter()
        .lines(List.of(new Run.Words(note, style)), widthPt, Align.LEFT, MOST_NOTE_LINES)
        .as(Role.PARAGRAPH);
  }

  private static Words joined(Words title, Words under) {
    return new Words(
        Voice.chain(title.first(), under.first()),
        under.second().map(u -> Voice.chain(title.second().orElse(title.first()), u)));
  }

  /** The line above a page: what it belongs to. */
  Piece running(double widthPt) {
    var style = desk.style();
    Piece text =
        desk.setter()
            .lines(
                desk.runs(desk.voice().say("page.running"), style.small(), style.small()), widthPt);
    double y = text.heightPt() + style.pt(2);
    var marks = new ArrayList<Mark>(text.marks());
    marks.add(new Mark.Line(new double[] {0, y, widthPt, y}, style.accentLine()));
    return new Piece(widthPt, y + style.pt(1), marks).as(Role.ARTIFACT);
  }

  /** A logo at the right end of a line. */
  static Mark.Image logo(Picture picture, double widthPt) {
    Box box =
        picture.fitted(0, 0, LOGO_WIDTH_MM * Paper.PT_PER_MM, LOGO_HEIGHT_MM * Paper.PT_PER_MM);
    return new Mark.Image(
        picture, new Box(widthPt - box.widthPt(), 0, box.widthPt(), box.heightPt()));
  }

  /** What stands at the foot, with room for the number of the page. */
  Piece foot() {
    var style = desk.style();
    Words edition = desk.voice().each(m -> edition(m.language()));
    return Piece.stack(
        0,
        List.of(
            desk.paragraph(boundaries, room.widthPt(), style.note(), style.note()),
            desk.paragraph(edition, room.widthPt() - style.pt(40), style.note(), style.note())));
  }

  private String edition(org.modelatlas.i18n.Language language) {
    var messages = org.modelatlas.i18n.Messages.of(language);
    String data =
        messages.get(
            "page.edition",
            desk.atlas().title().in(language),
            desk.atlas().version(),
            desk.question().asOf().toString());
    return desk.request()
        .additions()
        .printed()
        .map(date -> messages.get("page.printed", data, date.toString()))
        .orElse(data);
  }
}
