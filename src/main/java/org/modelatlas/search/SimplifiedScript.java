package org.modelatlas.search;

/** From traditional characters to simplified ones, one by one; every other character stays. */
final class SimplifiedScript {

  private final char[] simplified = new char[Character.MAX_VALUE + 1];

  SimplifiedScript() {
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = (char) i;
    }
    for (String pair : ReadingTables.lines("simplified")) {
      simplified[pair.charAt(0)] = pair.charAt(1);
    }
  }

  char simplified(char character) {
    return simplified[character];
  }
}
