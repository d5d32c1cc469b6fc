package org.modelatlas.geojson;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.modelatlas.problem.DataProblemException;

/**
 * Reads the numbers of a JSON text exactly as {@link Double#parseDouble} would.
 *
 * <p>At most 18 digits that fit into 53 bits, divided by a power of ten up to 10²², round once and
 * so correctly (Clinger 1990, "How to read floating point numbers accurately"); anything longer
 * takes the library's way.
 */
final class JsonNumbers {

  private static final int LONGEST = 1000;
  private static final int FAST_DIGITS = 18;
  private static final double[] POWERS = powers();

  private final JsonCursor cursor;

  JsonNumbers(JsonCursor cursor) {
    this.cursor = cursor;
  }

  private static double[] powers() {
    double[] powers = new double[FAST_DIGITS + 1];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** Whether a number may begin with this byte. */
  static boolean begins(int c) {
    return c >= '0' && c <= '9' || c == '-';
  }

  /** The number that begins at the cursor. */
  double read() throws DataProblemException {
    byte[] bytes = cursor.bytes;
    int end = cursor.end;
    int p = cursor.at;
    boolean negative = bytes[p] == '-';
    int first = negative ? ++p : p;
    long digits = 0;
    int digit;
    while (p < end && (digit = bytes[p] - '0') >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      p++;
    }
    int count = p - first;
    if (count == 0 || count > 1 && bytes[first] == '0') {
      throw bad(p);
    }
    int scale = 0;
    if (p < end && bytes[p] == '.') {
      int point = ++p;
      while (p < end && (digit = bytes[p] - '0') >= 0 && digit <= 9) {
        digits = digits * 10 + digit;
        p++;
      }
      scale = p - point;
      if (scale == 0) {
        throw bad(p);
      }
    }
    if (count + scale > FAST_DIGITS || p < end && (bytes[p] | 32) == 'e') {
      return slow(p);
    }
    cursor.at = p;
    double value = scale == 0 ? digits : quotient(digits, scale);
    return negative ? -value : value;
  }

  private static double quotient(long digits, int scale) {
    return digits >>> 53 == 0 ? digits / POWERS[scale] : DecimalQuotient.of(digits, scale);
  }

  /** The number as a person wrote it, checked. */
  String text() throws DataProblemException {
    int from = cursor.at;
    read();
    return new String(cursor.bytes, from, cursor.at - from, StandardCharsets.ISO_8859_1);
  }

  /** The number as {@link Long}, {@link BigInteger} or, with point or exponent, {@link Double}. */
  Object value() throws DataProblemException {
    int from = cursor.at;
    double value = read();
    for (int i = from; i < cursor.at; i++) {
      if (cursor.bytes[i] == '.' || (cursor.bytes[i] | 32) == 'e') {
        return value;
      }
    }
    String text = new String(cursor.bytes, from, cursor.at - from, StandardCharsets.ISO_8859_1);
    return text.length() <= FAST_DIGITS ? (Object) Long.valueOf(text) : whole(text);
  }

  private static Object whole(String text) {
    var value = new BigInteger(text);
    return value.bitLength() < Long.SIZE ? (Object) value.longValue() : value;
  }

  private double slow(int mantissaEnd) throws DataProblemException {
    int from = cursor.at;
    int p = mantissaEnd;
    if (p < cursor.end && (cursor.bytes[p] | 32) == 'e') {
      p++;
      if (p < cursor.end && (cursor.bytes[p] == '+' || cursor.bytes[p] == '-')) {
        p++;
      }
      int exponent = p;
      while (p < cursor.end && cursor.bytes[p] >= '0' && cursor.bytes[p] <= '9') {
        p++;
      }
      if (p == exponent) {
        throw bad(p);
      }
    }
    if (p - from > LONGEST) {
      throw cursor.fatal("geojson.numberTooLong", p - from);
    }
    String text = new String(cursor.bytes, from, p - from, StandardCharsets.ISO_8859_1);
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      throw cursor.fatal("geojson.numberTooLarge", text);
    }
    cursor.at = p;
    return value;
  }

  private DataProblemException bad(int stopped) {
    if (stopped == cursor.end) {
      cursor.at = cursor.end;
      return cursor.fatal("geojson.truncated");
    }
    return Misspelling.atNumber(cursor);
  }
}
