package org.modelatlas.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Reading;

/**
 * Where a change is largest.
 *
 * @param rises the largest rises, largest first
 * @param falls the largest falls, largest first
 * @param longest the largest magnitude of all; 0 where nothing changed
 * @param unchanged how many regions have a change of zero
 * @param missing how many regions cannot be compared
 */
record Moves(List<Figure> rises, List<Figure> falls, double longest, long unchanged, long missing) {

  private static final int MOST = 8;

  static Moves of(FigureTable table) {
    List<Figure> all = List.copyOf(table.figures());
    return new Moves(
        largest(all, value -> value > 0),
        largest(all, value -> value < 0),
        all.stream().mapToDouble(Moves::magnitude).max().orElse(0),
        all.stream().filter(f -> f.value().isPresent() && magnitude(f) == 0).count(),
        all.stream().filter(f -> !(f.reading() instanceof Reading.Measured)).count());
  }

  private static List<Figure> largest(List<Figure> figures, DoublePredicate side) {
    return figures.stream()
        .filter(figure -> figure.value().isPresent())
        .filter(figure -> side.test(figure.value().orElseThrow()))
        .sorted(Comparator.comparingDouble(Moves::magnitude).reversed())
        .limit(MOST)
        .toList();
  }

  static double magnitude(Figure figure) {
    return Math.abs(figure.value().orElse(0));
  }
}
