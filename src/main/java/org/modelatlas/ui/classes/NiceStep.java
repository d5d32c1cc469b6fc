package org.modelatlas.ui.classes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.modelatlas.dataset.ValueRange;

/**
 * Numbers of few digits that a limit stops at while it is moved.
 *
 * @param step 1, 2 or 5 times a power of ten, about a two-hundredth of all values; at least 1 where
 *     limits are whole numbers
 * @param isWhole whether limits are whole numbers
 */
record NiceStep(BigDecimal step, boolean isWhole) {

  private static final double PARTS = 200;
  private static final int FINER = 9;
  private static final double RIM = 0.001;

  /** For values of a range; where all are equal, for numbers as large as they are. */
  static NiceStep of(ValueRange range, boolean whole) {
    double span = range.most() - range.least();
    double wanted = (span > 0 ? span : Math.max(1, Math.abs(range.most()))) / PARTS;
    BigDecimal nice = nice(wanted);
    return new NiceStep(whole ? nice.max(BigDecimal.ONE) : nice, whole);
  }

  private static BigDecimal nice(double wanted) {
    int power = (int) Math.floor(Math.log10(wanted));
    double mantissa = wanted / Math.pow(10, power);
    int leading = mantissa > 5 ? 10 : mantissa > 2 ? 5 : mantissa > 1 ? 2 : 1;
    return BigDecimal.valueOf(leading).scaleByPowerOfTen(power);
  }

  double value() {
    return step.doubleValue();
  }

  /**
   * The number of few digits nearest to a wanted one between two limits; finer where the limits are
   * near each other, and empty where nothing lies between them.
   *
   * @param above what it has to be greater than
   * @param below what it has to be less than
   */
  OptionalDouble between(double wanted, double above, double below) {
    double rim = (below - above) * RIM;
    double near = Math.clamp(wanted, above + rim, Math.max(above + rim, below - rim));
    BigDecimal finer = step;
    for (int i = 0; i < FINER && !(isWhole && finer.compareTo(BigDecimal.ONE) < 0); i++) {
      double found = nearest(near, finer);
      if (found > above && found < below) {
        return OptionalDouble.of(found);
      }
      finer = finer.movePointLeft(1);
    }
    return isWhole ? whole(near, above, below) : OptionalDouble.empty();
  }

  private static OptionalDouble whole(double near, double above, double below) {
    double least = Math.floor(above) + 1;
    double most = Math.ceil(below) - 1;
    return least > most
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.clamp(Math.rint(near), least, most));
  }

  private static double nearest(double value, BigDecimal step) {
    BigDecimal steps = BigDecimal.valueOf(value).divide(step, 0, RoundingMode.HALF_EVEN);
    return steps.multiply(step).doubleValue();
  }
}
