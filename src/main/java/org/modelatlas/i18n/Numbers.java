package org.modelatlas.i18n;

import java.math.RoundingMode;
import java.text.NumberFormat;

/** Numbers as a reader of a language expects them, grouped by thousands. */
public final class Numbers {

  private final NumberFormat format;

  private Numbers(Language language, int minDigits, int maxDigits) {
    format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(minDigits);
    format.setMaximumFractionDigits(maxDigits);
    format.setRoundingMode(RoundingMode.HALF_UP);
  }

  /** Always with this many digits after the point, so that a column lines up. */
  public static Numbers fixed(Language language, int digits) {
    return new Numbers(language, digits, digits);
  }

  /** With up to this many digits after the point, none if they would be zeros. */
  public static Numbers upTo(Language language, int digits) {
    return new Numbers(language, 0, digits);
  }

  /** With a sign before it, also a plus; zero has none. */
  public String signed(double value) {
    String text = format.format(Math.abs(value));
    return value == 0 ? text : (value > 0 ? "+" : "\u2212") + text;
  }

  /** The number as text; a half is rounded away from zero. */
  public String text(double value) {
    return format.format(value);
  }
}
