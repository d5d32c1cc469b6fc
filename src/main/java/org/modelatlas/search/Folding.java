package org.modelatlas.search;

import java.text.Normalizer;

/**
 * Takes away what does not matter when one searches: case, width, marks and tones, punctuation and
 * blanks, control characters, halves of surrogate pairs, and traditional script.
 */
final class Folding {

  private final SimplifiedScript script;

  Folding(SimplifiedScript script) {
    this.script = script;
  }

  FoldedText fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var folded = new FoldedText.Builder();
    int before = ' ';
    for (int i = 0; i < plain.length(); ) {
      int code = plain.codePointAt(i);
      i += Character.charCount(code);
      if (isMark(code)) {
        continue;
      }
      if (Character.isLetterOrDigit(code)) {
        add(folded, code, beginsWord(before, code));
      }
      before = code;
    }
    return folded.build();
  }

  private void add(FoldedText.Builder folded, int code, boolean start) {
    int lower = Character.toLowerCase(code);
    if (Character.isBmpCodePoint(lower)) {
      folded.add(script.simplified((char) lower), start);
    } else {
      folded.add(Character.highSurrogate(lower), start);
      folded.add(Character.lowSurrogate(lower), false);
    }
  }

  private static boolean isMark(int code) {
    return switch (Character.getType(code)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static boolean beginsWord(int before, int code) {
    return Character.isIdeographic(code)
        || Character.isIdeographic(before)
        || !Character.isLetterOrDigit(before)
        || Character.isDigit(before) != Character.isDigit(code)
        || (Character.isUpperCase(code) && !Character.isUpperCase(before));
  }
}
