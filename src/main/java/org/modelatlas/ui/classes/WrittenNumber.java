package org.modelatlas.ui.classes;

import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Reads a number as people write it in either language: also with full-width digits and signs, and
 * grouped by thousands with commas or blanks. A comma that groups nothing could be a decimal one,
 * so such a text is no number.
 */
final class WrittenNumber {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:"
              + " \\d{3})+)?(?:\\.\\d*)?(?:[eE][+-]?\\d{1,2})?");

  private WrittenNumber() {}

  /** The number; empty where the text is none or cannot be meant so alone. */
  static OptionalDouble read(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .strip()
            .replace('\u2212', '-')
            .replace('\u3002', '.');
    if (!NUMBER.matcher(plain).matches() || plain.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(plain.replace(",", "").replace(" ", "")) + 0.0);
    } catch (NumberFormatException onlyAnExponent) {
      return OptionalDouble.empty();
    }
  }
}
