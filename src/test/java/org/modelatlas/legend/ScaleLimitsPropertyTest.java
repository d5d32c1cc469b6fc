package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.i18n.LocalText;

class ScaleLimitsPropertyTest {

  private static final int ROUNDS = 1_000;
  private static final Indicator INDICATOR =
      new Indicator(
          "apples",
          LocalText.same("Apples"),
          LocalText.same("t"),
          LocalText.same("x"),
          Indicator.Kind.RATE,
          new Indicator.Derivation.Observed(),
          true,
          true,
          0);

  /** Limits are made of some values; others are shown, and a span is wider than both. */
  @ParameterizedTest
  @EnumSource
  void everyValueOfBasisSpanAndMapHasAClass(Method method) {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      var basis = figures(random);
      var shown = figures(random);
      var span = Optional.of(new ValueRange(-100 - random.nextInt(50), 200 + random.nextInt(50)));
      var limits =
          new ScaleLimits(
              basis, random.nextBoolean() ? span : Optional.empty(), classing(random, method));
      String what = limits + " of " + shown + ", seed " + seed;
      limits.ofValues(shown).ifPresent(made -> check(made, Classing.MOST, shown, false, what));
      limits
          .ofMagnitudes(shown)
          .ifPresent(made -> check(made, DivergingRamp.MAX_CLASSES, shown, true, what));
    }
  }

  private static void check(
      ScaleLimits.Made made, int most, Collection<Figure> shown, boolean isSize, String what) {
    ClassBreaks breaks = made.breaks();
    assertTrue(breaks.size() <= most, what);
    double[] values =
        shown.stream().flatMapToDouble(f -> f.value().stream()).filter(v -> v != 0).toArray();
    for (double value : values) {
      assertDoesNotThrow(() -> breaks.classOf(isSize ? Math.abs(value) : value), what);
    }
  }

  private static Classing classing(Random random, Method method) {
    int classes = random.nextInt(Classing.LEAST, Classing.MOST + 1);
    return method == Method.MANUAL
        ? Classing.manual(
            random.doubles(classes - 1, -50, 150).sorted().distinct().boxed().toList())
        : Classing.of(method, classes);
  }

  private static List<Figure> figures(Random random) {
    boolean whole = random.nextBoolean();
    double least = random.nextBoolean() ? -50 : 0.01;
    double[] values = random.doubles(random.nextInt(0, 35), least, 150).toArray();
    double[] rounded = Arrays.stream(values).map(v -> whole ? Math.rint(v) : v).toArray();
    return IntStream.range(0, rounded.length).mapToObj(i -> figure(i, rounded[i])).toList();
  }

  private static Figure figure(int index, double value) {
    var region = new Adcode(Integer.toString(110000 + index));
    var reading = new Reading.Measured(value);
    return new Figure(INDICATOR, region, reading, List.of(), List.of(), List.of());
  }
}
