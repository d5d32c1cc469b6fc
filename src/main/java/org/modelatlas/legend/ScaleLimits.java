package org.modelatlas.legend;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.ClassingMethod;
import org.modelatlas.classification.RoundBreaks;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.ValueRange;

/**
 * Makes the limits of a scale.
 *
 * @param basis the figures that the classes are made of
 * @param span values beside the basis and the figures shown that have to fall in a class; the outer
 *     limits are widened for them
 * @param method how limits are found
 */
public record ScaleLimits(
    Collection<Figure> basis, Optional<ValueRange> span, ClassingMethod method) {

  /** Limits made of the figures that are shown. */
  public static ScaleLimits of(Collection<Figure> shown, ClassingMethod method) {
    return new ScaleLimits(shown, Optional.empty(), method);
  }

  /**
   * The limits, in which every value of basis, span and shown figures falls; zero has no class.
   * Without a value in the basis they are made of the figures shown, and without any there are
   * none.
   *
   * @param most the most classes
   * @param size what of a value is classed, for example its magnitude
   */
  Optional<ClassBreaks> breaks(Collection<Figure> shown, int most, DoubleUnaryOperator size) {
    double[] made = values(basis, size);
    double[] seen = values(shown, size);
    double[] values = made.length == 0 ? seen : made;
    int distinct = (int) Arrays.stream(values).distinct().count();
    if (distinct == 0) {
      return Optional.empty();
    }
    var exact = method.breaks(values, Math.min(most, distinct));
    double[] all = DoubleStream.concat(Arrays.stream(values), outer(seen)).toArray();
    double least = Arrays.stream(all).min().orElseThrow();
    double greatest = Arrays.stream(all).max().orElseThrow();
    double[] extremes =
        DoubleStream.concat(Arrays.stream(values), DoubleStream.of(least, greatest)).toArray();
    return Optional.of(RoundBreaks.of(exact.covering(least, greatest), extremes));
  }

  private DoubleStream outer(double[] seen) {
    return DoubleStream.concat(
        Arrays.stream(seen),
        span.stream().flatMapToDouble(range -> DoubleStream.of(range.least(), range.most())));
  }

  private static double[] values(Collection<Figure> figures, DoubleUnaryOperator size) {
    return figures.stream()
        .flatMapToDouble(figure -> figure.value().stream())
        .filter(value -> value != 0)
        .map(size)
        .toArray();
  }
}
