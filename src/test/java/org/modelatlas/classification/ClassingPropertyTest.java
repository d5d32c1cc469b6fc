package org.modelatlas.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassingPropertyTest {

  private static final int ROUNDS = 2_000;

  @ParameterizedTest
  @EnumSource
  void everyValueFallsInOneClass(Method method) {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random);
      var classing = classing(random, method);
      if (classing.objection(values).isEmpty()) {
        ClassBreaks breaks = classing.breaks(values);
        String what = classing + " of " + Arrays.toString(values) + ", seed " + seed;
        assertEquals(values.length, IntStream.of(breaks.counts(values)).sum(), what);
        assertTrue(breaks.size() <= Classing.MOST, what);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void noMethodOfAsManyClassesFitsBetterThanNaturalBreaks(Method method) {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random);
      var classing = classing(random, method);
      if (classing.objection(values).isEmpty()) {
        ClassBreaks other = classing.breaks(values);
        int classes = Math.min(other.size(), (int) Arrays.stream(values).distinct().count());
        ClassBreaks natural = new NaturalBreaks().breaks(values, classes);
        double best = GoodnessOfFit.gvf(natural, values);
        String what = classing + " of " + Arrays.toString(values) + ", seed " + seed;
        assertTrue(best >= GoodnessOfFit.gvf(other, values) - 1e-9, what);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void roundLimitsLeaveEveryValueInItsClass(Method method) {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = values(random);
      var classing = classing(random, method);
      if (classing.objection(values).isEmpty()) {
        ClassBreaks exact = classing.breaks(values);
        ClassBreaks rounded = RoundBreaks.of(method, exact, values);
        String what = classing + " of " + Arrays.toString(values) + ", seed " + seed;
        assertArrayEquals(filled(exact, values), filled(rounded, values), what);
        assertTrue(rounded.lowest() <= exact.lowest() || method == Method.PRETTY, what);
      }
    }
  }

  /** The counts of classes in which a value lies. */
  private static int[] filled(ClassBreaks breaks, double[] values) {
    return IntStream.of(breaks.counts(values)).filter(count -> count > 0).toArray();
  }

  @ParameterizedTest
  @EnumSource(names = {"EQUAL_INTERVAL", "STANDARD_DEVIATION", "GEOMETRIC"})
  void limitsThatMeanSomethingMoveByAHundredthOfAClass(Method method) {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      double[] values = random.doubles(random.nextInt(2, 40), 0.5, 1e3).toArray();
      ClassBreaks exact = classing(random, method).breaks(values);
      ClassBreaks rounded = RoundBreaks.of(method, exact, values);
      assertEquals(exact.size(), rounded.size(), "seed " + seed);
      for (int i = 1; i + 1 < exact.size(); i++) {
        double below = exact.upper(i) - exact.upper(i - 1);
        double narrower = Math.min(below, exact.upper(i + 1) - exact.upper(i));
        assertEquals(exact.upper(i), rounded.upper(i), narrower * 0.0100001, "seed " + seed);
      }
    }
  }

  private static Classing classing(Random random, Method method) {
    int classes = random.nextInt(Classing.LEAST, Classing.MOST + 1);
    return method == Method.MANUAL
        ? Classing.manual(
            random.doubles(classes - 1, -50, 150).sorted().distinct().boxed().toList())
        : Classing.of(method, classes);
  }

  /** Whole numbers with ties, numbers of any size, and numbers that differ in their last digits. */
  private static double[] values(Random random) {
    int size = random.nextInt(1, 40);
    return switch (random.nextInt(4)) {
      case 0 -> random.doubles(size, -20, 100).map(Math::rint).map(v -> v + 0.0).toArray();
      case 1 -> random.doubles(size, -6, 6).map(e -> Math.pow(10, e)).toArray();
      case 2 -> random.ints(size, 0, 9).mapToDouble(i -> 1e15 + i * Math.ulp(1e15)).toArray();
      default -> random.doubles(size, -1, 1).map(v -> v * 1e100).toArray();
    };
  }
}
