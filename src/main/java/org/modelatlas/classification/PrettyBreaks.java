package org.modelatlas.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;

/**
 * About as many classes as asked for, of equal width, between multiples of 1, 2 or 5 times a power
 * of ten that cover the values.
 *
 * <p>The width is that of R's {@code pretty} (Becker, Chambers and Wilks 1988, The New S Language),
 * with its usual bias of 1.5 for large widths; but where that gives more than {@value
 * Classing#MOST} classes the next larger width is taken. Limits are exact decimals. As in R the
 * first class begins at a multiple, which may lie below the least value.
 */
final class PrettyBreaks implements ClassingMethod {

  private static final double BIAS = 1.5;
  private static final double BIAS_OF_FIVE = 0.5 + 1.5 * BIAS;

  /** A width: digit·10^power, where the digit is 1, 2 or 5. */
  private record Width(int digit, int power) {

    Width next() {
      return digit == 5 ? new Width(1, power + 1) : new Width(digit == 1 ? 2 : 5, power);
    }

    BigDecimal times(long count) {
      return BigDecimal.valueOf(count * digit).scaleByPowerOfTen(power);
    }

    /** How many widths a value is from zero. */
    long count(double value, RoundingMode mode) {
      return BigDecimal.valueOf(value).divide(times(1), 0, mode).longValueExact();
    }

    /** How many classes cover the values. */
    long classes(Sample sample) {
      return count(sample.greatest(), RoundingMode.CEILING)
          - count(sample.least(), RoundingMode.FLOOR);
    }
  }

  @Override
  public ClassBreaks breaks(double[] values, int classes) {
    var sample = new Sample(values);
    Width width = near((sample.greatest() - sample.least()) / classes);
    while (width.classes(sample) > Classing.MOST) {
      width = width.next();
    }
    return multiples(width, sample);
  }

  private static Width near(double exact) {
    int power = (int) Math.floor(Math.log10(exact));
    double units = exact / Math.pow(10, power);
    if (2 - units >= BIAS * (units - 1)) {
      return new Width(1, power);
    }
    if (5 - units >= BIAS_OF_FIVE * (units - 2)) {
      return new Width(2, power);
    }
    return 10 - units >= BIAS * (units - 5) ? new Width(5, power) : new Width(1, power + 1);
  }

  private static ClassBreaks multiples(Width width, Sample sample) {
    long first = width.count(sample.least(), RoundingMode.FLOOR);
    double lowest = width.times(first).doubleValue();
    double[] limits =
        LongStream.rangeClosed(1, width.classes(sample))
            .mapToDouble(i -> width.times(first + i).doubleValue())
            .toArray();
    return sample.classes(limits).covering(lowest, lowest);
  }
}
