package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.workspace.FilterWords;

/** The grid that all pages share: head, bands parted by rules, notes, foot. */
final class Layout {

  private static final double GUTTER_PT = 16;
  private static final double GAP_PT = 7.5;
  private static final double LOCATOR_PT = 52;
  private static final double NOTES_HEADING_PT = 14;
  private static final double NOTES_GUTTER_PT = 12;

  /** What is left of a page for its notes alone. */
  private static final double PAGE_OF_NOTES = 0.9;

  private final Desk desk;
  private final Box room;
  private final PageStack stack;
  private final PageFrame frame;
  private final NoteColumns columns;

  /**
   * The grid of a request.
   *
   * @param boundaries what must be said of the outlines
   */
  Layout(Desk desk, Words boundaries) {
    this.desk = desk;
    this.room = desk.request().paper().room();
    this.frame = new PageFrame(desk, boundaries);
    this.stack = new PageStack(desk, frame);
    int count = isLandscape() ? 4 : 3;
    double gutter = desk.style().pt(NOTES_GUTTER_PT);
    this.columns = NoteColumns.in(room.widthPt(), count, gutter, desk.style().pt(1));
  }

  Box room() {
    return room;
  }

  PageStack stack() {
    return stack;
  }

  boolean isLandscape() {
    return desk.request().paper().landscape();
  }

  /** Whether lists are cut so that one page holds all. */
  boolean isCompact() {
    return desk.request().look().length() == PageLook.Length.ONE_PAGE;
  }

  /** Between columns. */
  double gutter() {
    return desk.style().pt(GUTTER_PT);
  }

  /** Between bands and their rules. */
  double gap() {
    return desk.style().pt(GAP_PT);
  }

  /**
   * Begins the first page with its title, and perhaps a small map beside it; says where it ends.
   */
  double head(Words title, Words under, Optional<Locator.Place> locator) {
    double y = stack.turn();
    double side = desk.style().pt(LOCATOR_PT);
    double beside = locator.isPresent() ? side + gutter() : 0;
    Piece head = frame.head(title, under, room.widthPt() - beside);
    stack.add(head, room.xPt(), y);
    if (locator.isEmpty()) {
      return y + head.heightPt() + gap();
    }
    MapFrame map = locator.get().in(new Box(room.rightPt() - side, y, side, side));
    stack.add(List.of(new PageItem.Map(map)));
    return y + Math.max(head.heightPt(), side) + gap();
  }

  /** The date and the filter that are asked for. */
  String asked(Messages messages) {
    var filter = desk.question().filter();
    String words =
        filter.isNone() ? "" : new FilterWords(desk.atlas(), desk.figures(), messages).line(filter);
    return Voice.chain(messages.get("map.asOf", desk.question().asOf().toString()), words);
  }

  /** A rule across the page; says where what comes after it begins. */
  double band(double y) {
    var line = new Mark.Line(new double[] {0, 0, room.widthPt(), 0}, desk.style().ruleLine());
    var rule = new Piece(room.widthPt(), 0, List.of(line)).as(Role.ARTIFACT);
    stack.add(rule, room.xPt(), y);
    return y + gap();
  }

  /** How high all notes named so far would be. */
  double notesHeight() {
    return notesHeight(desk.notes().pieces(columns.widthPt()));
  }

  /** How high they would be with whole definitions and addresses. */
  double notesHeightInFull() {
    return notesHeight(desk.notes().pieces(columns.widthPt(), true));
  }

  private double notesHeight(List<Piece> notes) {
    return columns.heightPt(notes) + desk.style().pt(NOTES_HEADING_PT);
  }

  /**
   * The notes at the foot of the first page, below what goes on over further pages, or on pages of
   * their own.
   */
  void notes(double usedTo) {
    double heading = desk.style().pt(NOTES_HEADING_PT);
    List<Piece> rest = noted(stack.bottomPt() - usedTo - heading);
    double free = usedTo;
    while (!rest.isEmpty()) {
      double height = columns.heightPt(rest);
      double top = stack.bottomPt() - height - heading;
      if (top < free) {
        top = stack.turn();
        height = Math.min(height, stack.bottomPt() - top - heading);
      }
      if (stack.isBeyondFirst() && free < Double.POSITIVE_INFINITY) {
        top = Math.min(top, free);
      }
      stack.add(notesHeading(), room.xPt(), top);
      NoteColumns.Filled filled = columns.fill(rest, height);
      stack.add(filled.piece(), room.xPt(), top + heading);
      rest = filled.rest();
      free = Double.POSITIVE_INFINITY;
    }
  }

  /** In full where the room that is left here, or else a page of their own, holds that. */
  private List<Piece> noted(double leftPt) {
    List<Piece> usual = desk.notes().pieces(columns.widthPt());
    List<Piece> full = desk.notes().pieces(columns.widthPt(), true);
    double page = (stack.bottomPt() - room.yPt()) * PAGE_OF_NOTES;
    double most = columns.heightPt(usual) <= leftPt ? leftPt : page;
    return columns.heightPt(full) <= most ? full : usual;
  }

  private Piece notesHeading() {
    var style = desk.style();
    var small = new TextStyle(style.small().sizePt(), true, style.text());
    Piece text =
        desk.setter()
            .lines(desk.runs(desk.voice().say("page.notes"), small, style.small()), room.widthPt())
            .as(Role.HEADING_2);
    var marks = new ArrayList<Mark>();
    var line = new Mark.Line(new double[] {0, 0, room.widthPt(), 0}, style.ruleLine());
    marks.add(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(line)));
    marks.addAll(text.at(0, style.pt(2)));
    return new Piece(room.widthPt(), text.heightPt(), marks);
  }

  /** The finished pages. */
  PageSequence finish(String id, Words title) {
    var asOf = desk.question().asOf();
    return new PageSequence(
        id,
        title.first(),
        desk.voice().say("page.description", title.first(), asOf.toString()).first(),
        desk.voice().language(),
        desk.request().additions().printed().orElse(desk.atlas().newestDate()),
        stack.finish(),
        desk.notes().sourceIds(),
        Optional.empty());
  }
}
