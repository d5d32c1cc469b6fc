package org.modelatlas.search;

import java.util.BitSet;

/**
 * A text without what does not matter when one searches, and where its words begin.
 *
 * @param text letters and digits only, lower case
 * @param starts places where a word, a number or a Chinese character begins; read only
 */
record FoldedText(String text, BitSet starts) {

  /** How one is put together. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final BitSet starts = new BitSet();

    /** Appends a letter, which may begin a word. */
    Builder add(char letter, boolean start) {
      starts.set(text.length(), start);
      text.append(letter);
      return this;
    }

    FoldedText build() {
      return new FoldedText(text.toString(), starts);
    }
  }
}
