package org.modelatlas.legend;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.classification.NaturalBreaks;
import org.modelatlas.classification.Objection;
import org.modelatlas.classification.RoundBreaks;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.i18n.Messages;

/**
 * Makes the limits of a scale, in which every value of basis, span and shown figures falls; zero
 * has no class. Without a value in the basis they are made of the figures shown, and without any
 * there are none. Outer classes in which no value can lie are left out, unless a person set their
 * limits.
 *
 * @param basis the figures that the classes are made of
 * @param span values beside the basis and the figures shown that have to fall in a class; the outer
 *     limits are widened for them
 * @param classing how limits are found; where it cannot be used on the values, natural breaks of
 *     the same number are made
 */
public record ScaleLimits(Collection<Figure> basis, Optional<ValueRange> span, Classing classing) {

  /** Limits made of the figures that are shown. */
  public static ScaleLimits of(Collection<Figure> shown, Classing classing) {
    return new ScaleLimits(shown, Optional.empty(), classing);
  }

  /**
   * What was made.
   *
   * @param breaks rounded limits
   * @param method what was asked for
   * @param objection why the chosen method was not used; empty where it was
   */
  record Made(ClassBreaks breaks, Method method, Optional<Objection> objection) {

    /** How the classes were made, where that is not as usual; else empty. */
    String note(Messages messages) {
      String name = messages.get("classes.method." + method.id());
      if (objection.isPresent()) {
        return messages.get("legend.method.instead", name);
      }
      return method == Classing.USUAL.method() ? "" : messages.get("legend.method", name);
    }
  }

  /** The limits of values as they are. */
  Optional<Made> ofValues(Collection<Figure> shown) {
    return made(shown, Classing.MOST, value -> value);
  }

  /** The limits of the sizes of changes, at most {@value DivergingRamp#MAX_CLASSES} classes. */
  Optional<Made> ofMagnitudes(Collection<Figure> shown) {
    return made(shown, DivergingRamp.MAX_CLASSES, Math::abs);
  }

  private Optional<Made> made(Collection<Figure> shown, int most, DoubleUnaryOperator size) {
    double[] basisValues = values(basis, size);
    double[] seen = values(shown, size);
    double[] values = basisValues.length == 0 ? seen : basisValues;
    if (values.length == 0) {
      return Optional.empty();
    }
    var objection = objection(values, most);
    var usable = objection.isEmpty() ? classing : natural();
    double[] all = DoubleStream.concat(Arrays.stream(values), outer(seen)).toArray();
    return Optional.of(new Made(breaks(usable, values, all, most), classing.method(), objection));
  }

  private Optional<Objection> objection(double[] values, int most) {
    boolean fits =
        classing.method() != Method.MANUAL
            || most == Classing.MOST
            || classing.classes() <= most && classing.limits().getFirst() > 0;
    return fits ? classing.objection(values) : Optional.of(Objection.LIMITS_DO_NOT_FIT);
  }

  private Classing natural() {
    return Classing.of(Method.NATURAL_BREAKS, classing.classes());
  }

  private static ClassBreaks breaks(Classing usable, double[] values, double[] all, int most) {
    double least = Arrays.stream(all).min().orElseThrow();
    double greatest = Arrays.stream(all).max().orElseThrow();
    ClassBreaks exact = exact(usable, values, most);
    ClassBreaks trimmed =
        usable.method() == Method.MANUAL
            ? exact.within(Math.min(least, Math.nextUp(exact.lowest())), Double.POSITIVE_INFINITY)
            : exact.within(least, greatest);
    double[] extremes =
        DoubleStream.concat(Arrays.stream(values), DoubleStream.of(least, greatest)).toArray();
    return RoundBreaks.of(usable.method(), trimmed.covering(least, greatest), extremes);
  }

  /** Pretty limits may be more than asked for, so fewer are asked for then. */
  private static ClassBreaks exact(Classing usable, double[] values, int most) {
    if (usable.method() == Method.NATURAL_BREAKS) {
      int distinct = (int) Arrays.stream(values).distinct().count();
      int classes = Math.min(Math.min(most, usable.classes()), distinct);
      return new NaturalBreaks().breaks(values, classes);
    }
    ClassBreaks exact = usable.breaks(values);
    for (int fewer = Math.min(most, usable.classes()); exact.size() > most; fewer--) {
      exact = Classing.of(usable.method(), fewer).breaks(values);
    }
    return exact;
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
