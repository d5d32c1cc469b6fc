package org.modelatlas.story.slide;

import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Mark;

/** Paragraphs whose last line is not left with a word or two: the other lines give some of theirs. */
final class BalancedLines {

  /** A last line of this share of the width needs no help. */
  private static final double LONG_ENOUGH = 0.4;

  private static final double NARROWEST = 0.55;
  private static final int STEPS = 7;

  private final Typesetter setter;

  BalancedLines(Typesetter setter) {
    this.setter = setter;
  }

  /** A paragraph in a width, in as few lines as it needs. */
  Piece lines(List<? extends Run> runs, double widthPt) {
    Piece full = setter.lines(runs, widthPt);
    double size = runs.stream().mapToDouble(run -> run.style().sizePt()).max().orElse(0);
    if (full.heightPt() < 2 * size || lastPt(full) >= LONG_ENOUGH * widthPt) {
      return full;
    }
    double narrow = widthPt * NARROWEST;
    double wide = widthPt;
    Piece best = full;
    for (int i = 0; i < STEPS; i++) {
      double middle = (narrow + wide) / 2;
      Piece tried = setter.lines(runs, middle);
      boolean fits = tried.heightPt() <= full.heightPt();
      best = fits ? tried : best;
      wide = fits ? middle : wide;
      narrow = fits ? narrow : middle;
    }
    return new Piece(widthPt, full.heightPt(), best.marks());
  }

  private double lastPt(Piece piece) {
    List<Mark.Text> texts = piece.marks().stream().flatMap(BalancedLines::texts).toList();
    double last = texts.stream().mapToDouble(Mark.Text::baselinePt).max().orElse(0);
    return texts.stream()
        .filter(text -> text.baselinePt() == last)
        .mapToDouble(text -> text.xPt() + setter.widthPt(text.text(), text.style()))
        .max()
        .orElse(0);
  }

  private static Stream<Mark.Text> texts(Mark mark) {
    return mark instanceof Mark.Text text ? Stream.of(text) : Stream.empty();
  }
}
