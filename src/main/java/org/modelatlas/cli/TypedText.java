package org.modelatlas.cli;

import java.util.regex.Pattern;

/** Says back what a person typed. */
final class TypedText {

  private static final int LONGEST = 60;

  /** Control and format characters, such as marks of direction, and halves of surrogate pairs. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private TypedText() {}

  /** The text in one line of at most 60 characters that does no harm to a terminal. */
  static String shown(String text) {
    boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
    String begin = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
    return UNSEEN.matcher(begin).replaceAll(" ") + (isLong ? "…" : "");
  }
}
