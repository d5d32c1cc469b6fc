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
    if (!code.matches("[1-9][0-9]{5}")) {
      throw new IllegalArgumentException("not an adcode: " + code);
    }
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
