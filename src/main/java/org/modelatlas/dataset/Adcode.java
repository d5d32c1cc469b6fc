package org.modelatlas.dataset;

import java.util.Optional;

/**
 * The six-digit code of an administrative unit (GB/T 2260).
 *
 * @param code six digits, the first not zero
 */
public record Adcode(String code) implements Comparable<Adcode> {

  private static final int DIGITS = 6;

  /**
   * Guards the form.
   *
   * @throws IllegalArgumentException if it is not six digits
   */
  public Adcode {
    if (!hasForm(code)) {
      throw new IllegalArgumentException("not an adcode: " + code);
    }
  }

  /** The code that a text is, if it is one. */
  public static Optional<Adcode> find(String text) {
    return hasForm(text) ? Optional.of(new Adcode(text)) : Optional.empty();
  }

  private static boolean hasForm(String text) {
    boolean hasForm = text.length() == DIGITS && text.charAt(0) != '0';
    for (int i = 0; hasForm && i < DIGITS; i++) {
      hasForm = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return hasForm;
  }

  /** The provincial unit in which this unit lies; itself for a provincial unit. */
  public Adcode province() {
    return new Adcode(code.substring(0, 2) + "0000");
  }

  @Override
  public int compareTo(Adcode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
