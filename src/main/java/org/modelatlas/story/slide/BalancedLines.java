package org.modelatlas.story.slide;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Mark;

/**
 * Paragraphs in as few lines as they need, which end where one would pause if they can, and of
 * which the last is not left with a word or two.
 */
final class BalancedLines {

  private static final double SHORT = 0.25;
  private static final double NARROWEST = 0.55;
  private static final int MOST_LINES = 6;
  private static final double STEP_EM = 0.5;
  private static final String PAUSES = "，。；：、！？）”》";

  /** Letters from here on may be parted anywhere; others only where a word ends. */
  private static final int CHINESE = 0x2E80;

  private final Typesetter setter;

  BalancedLines(Typesetter setter) {
    this.setter = setter;
  }

  /** A paragraph in a width. */
  Piece lines(List<? extends Run> runs, double widthPt) {
    Piece full = setter.lines(runs, widthPt);
    double size = runs.stream().mapToDouble(run -> run.style().sizePt()).max().orElse(0);
    if (full.heightPt() < 2 * size || full.heightPt() > 2 * MOST_LINES * size) {
      return full;
    }
    Piece best = full;
    double worst = faults(full, widthPt);
    for (double width = widthPt - STEP_EM * size;
        width > widthPt * NARROWEST && worst > 0;
        width -= STEP_EM * size) {
      Piece tried = setter.lines(runs, width);
      if (tried.heightPt() > full.heightPt()) {
        break;
      }
      double faults = faults(tried, widthPt);
      best = faults < worst ? tried : best;
      worst = Math.min(faults, worst);
    }
    return new Piece(widthPt, full.heightPt(), best.marks());
  }

  /** Lines that end within a phrase, and twice for a last one that is short; none in no text. */
  private double faults(Piece piece, double widthPt) {
    Map<Double, List<Mark.Text>> lines =
        piece.marks().stream()
            .flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text) : Stream.empty())
            .collect(
                Collectors.groupingBy(Mark.Text::baselinePt, TreeMap::new, Collectors.toList()));
    List<List<Mark.Text>> all = List.copyOf(lines.values());
    if (all.isEmpty()) {
      return 0;
    }
    long within =
        all.subList(0, Math.max(0, all.size() - 1)).stream()
            .filter(line -> !isPause(line.getLast().text()))
            .count();
    Mark.Text last = all.getLast().getLast();
    double right = last.xPt() + setter.widthPt(last.text(), last.style());
    return within + (right < SHORT * widthPt ? 2 : 0);
  }

  private static boolean isPause(String line) {
    int end = line.isEmpty() ? ' ' : line.codePointBefore(line.length());
    return end < CHINESE || PAUSES.indexOf(end) >= 0;
  }
}
