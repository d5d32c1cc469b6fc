package org.modelatlas.printing;

/**
 * A printer that the system knows.
 *
 * @param name by which the system calls it; never blank
 * @param isUsual whether the person chose it for everything that names no other
 */
public record Printer(String name, boolean isUsual) {

  public Printer {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a printer has a name");
    }
  }
}
