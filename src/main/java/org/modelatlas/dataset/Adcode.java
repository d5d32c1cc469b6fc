package org.modelatlas.dataset;

/**
 * The six-digit code of an administrative unit (GB/T 2260).
 *
 * @param code six digits, the first not zero
 */
public record Adcode(String code) implements Comparable<Adcode> {

  /**
   * Guards the form.
   *
   * @throws IllegalArgumentException if it is not six digits
   */
  public Adcode {
    if (code.length() != 6 || code.charAt(0) == '0' || !hasDigitsOnly(code)) {
      throw new IllegalArgumentException("not an adcode: " + code);
    }
  }

  private static boolean hasDigitsOnly(String code) {
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) < '0' || code.charAt(i) > '9') {
        return false;
      }
    }
    return true;
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
