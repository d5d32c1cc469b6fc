package org.modelatlas.geojson;

import java.math.BigInteger;

/**
 * A whole number divided by a power of ten, rounded once to the nearest double, ties to even.
 *
 * <p>Multiplies by a reciprocal of 128 bits, which is enough for these powers (Lemire 2021, "Number
 * parsing at a gigabyte per second", algorithm 1; Mushtak and Lemire 2023, "Fast number parsing
 * without fallback", for the proof that no case is left over).
 */
final class DecimalQuotient {

  /** The greatest power of ten to divide by. */
  static final int MOST_SCALE = 18;

  private static final long[] HIGH = new long[MOST_SCALE + 1];
  private static final long[] LOW = new long[MOST_SCALE + 1];

  /** Bits of the product below those that decide the rounding. */
  private static final long UNDECIDED = 0x1ff;

  private static final int SPARE_BITS = 9;
  private static final int MANTISSA_BITS = 52;

  static {
    for (int scale = 1; scale <= MOST_SCALE; scale++) {
      BigInteger five = BigInteger.valueOf(5).pow(scale);
      int bits = five.bitLength() + 127;
      BigInteger reciprocal = BigInteger.ONE.shiftLeft(bits).divide(five).add(BigInteger.ONE);
      HIGH[scale] = reciprocal.shiftRight(64).longValue();
      LOW[scale] = reciprocal.longValue();
    }
  }

  private DecimalQuotient() {}

  /** {@code digits} / 10^{@code scale}, for digits above zero and a scale from 1 to 18. */
  static double of(long digits, int scale) {
    int lead = Long.numberOfLeadingZeros(digits);
    long w = digits << lead;
    long high = Math.unsignedMultiplyHigh(w, HIGH[scale]);
    long low = w * HIGH[scale];
    if ((high & UNDECIDED) == UNDECIDED) {
      long more = Math.unsignedMultiplyHigh(w, LOW[scale]);
      low += more;
      high += Long.compareUnsigned(more, low) > 0 ? 1 : 0;
    }
    int upper = (int) (high >>> 63);
    int shift = upper + SPARE_BITS;
    long mantissa = high >>> shift;
    boolean tie = Long.compareUnsigned(low, 1) <= 0 && (mantissa & 3) == 1;
    if (tie && mantissa << shift == high) {
      mantissa--;
    }
    mantissa = mantissa + (mantissa & 1) >>> 1;
    return Math.scalb((double) mantissa, exponent(scale) + upper - lead - MANTISSA_BITS);
  }

  /** The binary exponent of 10^-scale times 2^63, rounded down; 217706 is log2(10) times 2^16. */
  private static int exponent(int scale) {
    return (-217706 * scale >> 16) + 63;
  }
}
