package org.modelatlas.story.slide;

import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.TextStyle;

/** Inks, sizes and distances of slides, points. */
final class SlideLook {

  /** The smallest letters: 24 of a screen 1080 high. */
  static final double FLOOR_PT = 12;

  /** Running text, where there is room. */
  static final double TEXT_PT = 21;

  /** Running text of a slide that has nothing else. */
  static final double TEXT_ALONE_PT = 28;

  static final double HEADLINE_PT = 31;
  static final double HEADLINE_FLOOR_PT = 22;
  static final double TITLE_PT = 46;
  static final double NUMBER_PT = 150;
  static final double MARGIN_PT = 44;
  static final double TOP_PT = 30;
  static final double FOOT_PT = 20;
  static final double GAP_PT = 16;

  static final Ink PAPER = Ink.hex("F7F8FA");
  static final Ink TEXT = Ink.hex("1F2933");
  static final Ink FAINT = Ink.hex("5A6773");
  static final Ink ACCENT = Ink.hex("0F6B6B");
  static final Ink HAIRLINE = Ink.hex("CBD2D9");
  static final Ink WARNING = Ink.hex("B3261E");

  private static final double REFERENCE = 0.62;
  private static final double LARGEST_REFERENCE_PT = 15;

  private SlideLook() {}

  static TextStyle plain(double sizePt) {
    return new TextStyle(sizePt, false, TEXT);
  }

  static TextStyle strong(double sizePt) {
    return new TextStyle(sizePt, true, TEXT);
  }

  static TextStyle faint(double sizePt) {
    return new TextStyle(sizePt, false, FAINT);
  }

  /** The mark of a source beside letters of a size; never below the floor. */
  static TextStyle reference(double besidePt) {
    return new TextStyle(
        Math.clamp(besidePt * REFERENCE, FLOOR_PT, LARGEST_REFERENCE_PT), false, ACCENT);
  }

  static Stroke hairline() {
    return Stroke.of(HAIRLINE, 1);
  }

  static Mark filled(Box box, Ink ink) {
    return new Mark.Rectangle(box, Optional.of(new Fill.Solid(ink)), Optional.empty());
  }
}
