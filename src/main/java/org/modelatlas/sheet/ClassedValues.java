package org.modelatlas.sheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.GoodnessOfFit;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.legend.Ink;

/**
 * The values that a map parts into classes, with the classes as they are on the map.
 *
 * @param shading what the colours stand for; without {@link Shading#VALUES} and {@link
 *     Shading#CHANGES} there are no values
 * @param indicator what the values measure
 * @param values those that class limits are made of, ascending, none of them zero; of changes their
 *     sizes
 * @param range all values that have to find a colour; empty where there is none
 * @param breaks the classes; empty where there are none
 * @param colours opaque: of the classes, lowest first; without classes of equal steps from the
 *     least to the greatest value; of tiers, first to last; else empty
 * @param objection why the classes are natural breaks although another method was chosen
 * @param left how many figures on the map are in no class
 */
public record ClassedValues(
    Shading shading,
    Indicator indicator,
    List<Double> values,
    Optional<ValueRange> range,
    Optional<ClassBreaks> breaks,
    List<Ink> colours,
    Optional<Objection> objection,
    Left left) {

  public ClassedValues {
    values = values.stream().sorted().toList();
    colours = List.copyOf(colours);
  }

  /**
   * Figures that are in no class.
   *
   * @param zeros measured zeros
   * @param notReported those that no source gives
   * @param notApplicable those that do not exist there
   */
  public record Left(long zeros, long notReported, long notApplicable) {

    static Left of(Collection<Figure> figures) {
      return new Left(
          count(figures, r -> r instanceof Reading.Measured(double value) && value == 0),
          count(figures, Reading.NotReported.class::isInstance),
          count(figures, Reading.NotApplicable.class::isInstance));
    }

    private static long count(Collection<Figure> figures, Predicate<Reading> is) {
      return figures.stream().map(Figure::reading).filter(is).count();
    }
  }

  /** The values of the map of a request; for its view's theme. */
  public static ClassedValues of(SheetRequest request) {
    return MapContent.of(
            request, SheetComposer.style(request.view()), request.geometry().anyLevel())
        .classed();
  }

  /** A map whose colours stand for no classes. */
  static ClassedValues none(Shading shading, Indicator indicator) {
    return new ClassedValues(
        shading,
        indicator,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Left(0, 0, 0));
  }

  /** Whether all values are whole numbers, so that limits are too. */
  public boolean isWhole() {
    return values.stream().allMatch(value -> value == Math.rint(value));
  }

  /** How well the classes stand for the values, 0 to 1; empty where there are no classes. */
  public Optional<Double> goodnessOfFit() {
    return breaks.map(b -> GoodnessOfFit.gvf(b, array()));
  }

  /** The values as an array. */
  public double[] array() {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How many values are in each class, lowest first; empty where there are no classes. */
  public List<Integer> counts() {
    return breaks.map(b -> Arrays.stream(b.counts(array())).boxed().toList()).orElse(List.of());
  }
}
