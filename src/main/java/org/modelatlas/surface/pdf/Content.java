package org.modelatlas.surface.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.modelatlas.paint.PaperPath;

/** The operators of a page, written as bytes; numbers have at most two decimals. */
final class Content {

  private static final String HEX = "0123456789ABCDEF";
  private static final int DECIMALS = 100;
  private static final long HUNDREDTHS = DECIMALS / PaperPath.UNITS_PER_PT;

  /** A number is not longer: sign, 19 digits, point, space. */
  private static final int LONGEST = 22;

  private byte[] bytes = new byte[1 << 14];
  private int size;

  /** Writes text as it is; ASCII. */
  Content raw(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      put(ascii.charAt(i));
    }
    return this;
  }

  /** Writes numbers, each with a space after it. */
  Content numbers(double... values) {
    for (double value : values) {
      hundredths(Math.round(value * DECIMALS));
    }
    return this;
  }

  /** Writes a number of hundredths and a space. */
  Content hundredths(long value) {
    reserve(LONGEST);
    long rest = Math.abs(value);
    if (value < 0) {
      bytes[size++] = '-';
    }
    whole(rest / DECIMALS);
    int decimals = (int) (rest % DECIMALS);
    if (decimals > 0) {
      bytes[size++] = '.';
      bytes[size++] = (byte) ('0' + decimals / 10);
      if (decimals % 10 > 0) {
        bytes[size++] = (byte) ('0' + decimals % 10);
      }
    }
    bytes[size++] = ' ';
    return this;
  }

  private void whole(long value) {
    if (value >= 10) {
      whole(value / 10);
    }
    bytes[size++] = (byte) ('0' + value % 10);
  }

  private void reserve(int more) {
    if (bytes.length < size + more) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
  }

  /** Writes packed units of {@link PaperPath} as a path of straight lines. */
  Content path(int[] xy) {
    for (int i = 0; i < xy.length; i += 2) {
      hundredths(xy[i] * HUNDREDTHS);
      hundredths(xy[i + 1] * HUNDREDTHS);
      put(i == 0 ? 'm' : 'l');
      put('\n');
    }
    return this;
  }

  /** Writes a glyph's number as the two bytes of an Identity-H code, in hexadecimal. */
  Content glyph(int glyph) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(HEX.charAt(glyph >> shift & 0xF));
    }
    return this;
  }

  /** Writes a text string of a dictionary, in UTF-16 and hexadecimal. */
  Content text(String text) {
    raw("<FEFF");
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      raw("%02X".formatted(b));
    }
    return raw(">");
  }

  /** Writes what another holds. */
  void append(Content other) {
    if (bytes.length < size + other.size) {
      bytes = Arrays.copyOf(bytes, 2 * (size + other.size));
    }
    System.arraycopy(other.bytes, 0, bytes, size, other.size);
    size += other.size;
  }

  /** How many bytes were written. */
  int size() {
    return size;
  }

  private void put(int b) {
    reserve(1);
    bytes[size++] = (byte) b;
  }

  /** What was written so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
