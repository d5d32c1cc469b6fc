package org.modelatlas.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.GoodnessOfFit;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.legend.ChoroplethScale;

/**
 * What there is to say about classes.
 *
 * @param classing what was asked for
 * @param breaks exact limits
 * @param values what was classed, at least one
 * @param onMap what more there is to say where the values are those of an indicator
 */
record ClassesReport(
    Classing classing, ClassBreaks breaks, double[] values, Optional<OnMap> onMap) {

  /**
   * How the same classes stand on a map, and what stands there beside them.
   *
   * @param asOf the day
   * @param legend limits rounded as in the legend
   * @param zero how many regions have a measured zero, which is not classed
   * @param notReported how many have no figure
   * @param notApplicable to how many the indicator does not apply
   * @param sources the ids of the sources of all figures
   */
  record OnMap(
      Indicator indicator,
      LocalDate asOf,
      ClassBreaks legend,
      long zero,
      long notReported,
      long notApplicable,
      List<String> sources) {}

  /** The report of any numbers to which the classing has no objection. */
  static ClassesReport of(Classing classing, double[] values) {
    return new ClassesReport(classing, classing.breaks(values), values, Optional.empty());
  }

  /** The report of an indicator's values to which the classing has no objection. */
  static ClassesReport of(Classing classing, FigureTable table) {
    double[] values = classed(table);
    var figures = table.figures();
    var scale = new ChoroplethScale(table.indicator(), figures, classing, AreaLook.ON_LIGHT);
    var onMap =
        new OnMap(
            table.indicator(),
            table.asOf(),
            scale.breaks().orElseThrow(),
            figures.stream().filter(f -> f.value().orElse(1) == 0).count(),
            figures.stream().filter(f -> f.reading() instanceof Reading.NotReported).count(),
            figures.stream().filter(f -> f.reading() instanceof Reading.NotApplicable).count(),
            figures.stream().flatMap(f -> f.sourceIds().stream()).distinct().sorted().toList());
    return new ClassesReport(classing, classing.breaks(values), values, Optional.of(onMap));
  }

  /** The values that have a class on a map: all but zero. */
  static double[] classed(FigureTable table) {
    return table.figures().stream()
        .map(Figure::value)
        .flatMapToDouble(value -> value.stream())
        .filter(value -> value != 0)
        .toArray();
  }

  int[] counts() {
    return breaks.counts(values);
  }

  double fit() {
    return GoodnessOfFit.gvf(breaks, values);
  }
}
