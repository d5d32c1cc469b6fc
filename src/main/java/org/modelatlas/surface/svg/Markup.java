package org.modelatlas.surface.svg;

import java.util.HashSet;
import java.util.Set;

/** The text of an SVG file; numbers are written in the shortest form. */
final class Markup {

  private static final int HUNDREDTHS = 100;
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Set<String> ids = new HashSet<>();

  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Writes a number with at most two decimals. */
  Markup number(double value) {
    return hundredths(Math.round(value * HUNDREDTHS));
  }

  private Markup hundredths(long value) {
    long rest = Math.abs(value);
    if (value < 0) {
      out.append('-');
    }
    int decimals = (int) (rest % HUNDREDTHS);
    if (rest >= HUNDREDTHS || decimals == 0) {
      out.append(rest / HUNDREDTHS);
    }
    if (decimals > 0) {
      out.append('.').append(decimals / 10);
      if (decimals % 10 > 0) {
        out.append(decimals % 10);
      }
    }
    return this;
  }

  /** Writes an attribute that is a number. */
  Markup number(String attribute, double value) {
    return raw(" ").raw(attribute).raw("=\"").number(value).raw("\"");
  }

  /** Writes an attribute. */
  Markup attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /**
   * Writes a path of straight lines by its steps, given in units.
   *
   * @param hundredthsOfUnit the size of a unit
   */
  Markup steps(int[] xy, int hundredthsOfUnit) {
    for (int i = 0; i < xy.length; i += 2) {
      boolean first = i == 0;
      long dx = first ? xy[0] : xy[i] - xy[i - 2];
      long dy = first ? xy[1] : xy[i + 1] - xy[i - 1];
      if (first || i == 2) {
        raw(first ? "M" : "l");
      } else if (dx >= 0) {
        raw(" ");
      }
      hundredths(dx * hundredthsOfUnit);
      raw(dy < 0 ? "" : " ").hundredths(dy * hundredthsOfUnit);
    }
    return this;
  }

  /** Writes characters; those that XML does not allow are replaced. */
  Markup text(String text) {
    for (int codePoint : text.codePoints().toArray()) {
      switch (codePoint) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(codePoint) ? codePoint : REPLACEMENT);
      }
    }
    return this;
  }

  /** The characters of XML 1.0, production 2. */
  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c > 0xDFFF && c < 0xFFFE
        || c > 0xFFFF;
  }

  /** An id of the file that no other element has, as like the wanted one as can be. */
  String freeId(String wanted) {
    String name = wanted.replaceAll("[^\\p{L}\\p{N}_.-]", "-");
    String base = name.isEmpty() || !Character.isLetter(name.codePointAt(0)) ? "n" + name : name;
    String free = base;
    for (int n = 2; !ids.add(free); n++) {
      free = base + "-" + n;
    }
    return free;
  }

  int length() {
    return out.length();
  }

  /** What was written since it had a length. */
  String since(int length) {
    return out.substring(length);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
