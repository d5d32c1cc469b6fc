package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.Page;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/**
 * Slides to be handed out on A4, upright: each above what its speaker wants to say. Notes that are
 * longer than the page go on over further pages.
 */
public final class Handout {

  private static final double WIDTH_PT = 595.28;
  private static final double HEIGHT_PT = 841.89;
  private static final double MARGIN_PT = 48;
  private static final double FOOT_PT = 34;
  private static final double GAP_PT = 18;
  private static final double AFTER_HEADING_PT = 6;
  private static final TextStyle HEADING = SlideLook.strong(12);
  private static final TextStyle NOTES = SlideLook.plain(11);
  private static final TextStyle SMALL = SlideLook.faint(8.5);

  private final Deck deck;
  private final Messages messages;
  private final Typesetter setter;
  private final List<Sheet> sheets = new ArrayList<>();

  /**
   * A page of the handout.
   *
   * @param slide which slide it is about, from 0
   * @param picture where the slide stands; not on a page that only goes on with notes
   * @param page everything else
   */
  public record Sheet(int slide, Optional<Box> picture, Page page) {}

  private Handout(Deck deck, Typesetter setter) {
    this.deck = deck;
    this.messages = Messages.of(deck.language());
    this.setter = setter;
  }

  /** The pages of a handout, in order. */
  public static List<Sheet> of(Deck deck, Typesetter setter) {
    var handout = new Handout(deck, setter);
    for (int slide = 0; slide < deck.slides().size(); slide++) {
      handout.add(slide);
    }
    return List.copyOf(handout.sheets);
  }

  private void add(int slide) {
    Page shown = deck.slides().get(slide).pages().getFirst();
    double height = width() * shown.heightPt() / shown.widthPt();
    Optional<Box> picture = Optional.of(new Box(MARGIN_PT, MARGIN_PT, width(), height));
    var left = new HandoutNotes(setter, NOTES, width(), deck.contents().get(slide).notes());
    do {
      double top = picture.map(box -> box.bottomPt() + GAP_PT).orElse(MARGIN_PT);
      Piece heading = heading(slide, picture.isEmpty(), !left.isEmpty());
      double from = top + heading.heightPt() + AFTER_HEADING_PT;
      Piece notes = left.next(HEIGHT_PT - MARGIN_PT - FOOT_PT - from);
      var marks = new ArrayList<Mark>();
      picture.ifPresent(box -> marks.add(frame(box)));
      marks.addAll(heading.at(MARGIN_PT, top));
      marks.addAll(notes.at(MARGIN_PT, from));
      marks.addAll(foot().at(MARGIN_PT, HEIGHT_PT - MARGIN_PT));
      sheets.add(new Sheet(slide, picture, page(marks)));
      picture = Optional.empty();
    } while (!left.isEmpty());
  }

  private static double width() {
    return WIDTH_PT - 2 * MARGIN_PT;
  }

  private static Page page(List<Mark> marks) {
    var all = new Mark.Group(Role.SECTION, "", "", "", marks);
    return new Page(WIDTH_PT, HEIGHT_PT, List.of(new PageItem.Marks(all)));
  }

  private Piece heading(int slide, boolean goesOn, boolean hasNotes) {
    String key = goesOn ? "handout.goesOn" : hasNotes ? "handout.notes" : "handout.noNotes";
    String text = messages.get(key, slide + 1, deck.slides().size());
    return setter.lines(List.of(new Run.Words(text, HEADING)), width()).as(Role.HEADING_2);
  }

  private static Mark frame(Box box) {
    var line =
        new Mark.Rectangle(box, Optional.empty(), Optional.of(Stroke.of(SlideLook.HAIRLINE, 0.75)));
    return new Mark.Group(Role.ARTIFACT, "", "", "", List.of(line));
  }

  /** The story and its date at the left, the number of the page at the right. */
  private Piece foot() {
    String said = messages.get("handout.foot", deck.title(), deck.date().toString());
    String number = Integer.toString(sheets.size() + 1);
    double right = setter.widthPt(number, SMALL);
    Piece left =
        setter.lines(
            List.of(new Run.Words(said, SMALL)),
            width() - right - GAP_PT,
            Typesetter.Align.LEFT,
            1);
    Piece page = setter.line(new Run.Words(number, SMALL));
    return left.beside(width() - right, page).seenOnly();
  }
}
