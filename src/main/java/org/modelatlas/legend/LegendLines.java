package org.modelatlas.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.modelatlas.dataset.Figure;

/** Collects the lines of a legend and counts the figures that look so. */
final class LegendLines {

  private final List<Figure> figures;
  private final Function<Figure, Fill> looks;
  private final List<Legend.Entry> entries = new ArrayList<>();

  LegendLines(List<Figure> figures, Function<Figure, Fill> looks) {
    this.figures = figures;
    this.looks = looks;
  }

  /** The end of the key that says what a zero of these figures means. */
  String zeroKey() {
    return figures.stream()
        .filter(FigureText::countsNone)
        .findFirst()
        .map(FigureText::noneKey)
        .orElse("measured");
  }

  void add(Fill fill, String text) {
    int count = count(fill);
    entries.add(new Legend.Entry(new Swatch.Patch(fill), text, OptionalInt.of(count)));
  }

  void addIfSeen(Fill fill, String text) {
    if (count(fill) > 0) {
      add(fill, text);
    }
  }

  private int count(Fill fill) {
    return (int) figures.stream().filter(figure -> looks.apply(figure).equals(fill)).count();
  }

  List<Legend.Entry> entries() {
    return entries;
  }
}
