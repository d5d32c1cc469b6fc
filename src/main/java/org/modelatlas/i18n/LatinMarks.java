package org.modelatlas.i18n;

/**
 * Quotation marks and apostrophes of English text as straight ones: the bundled font is a Chinese
 * one and draws the curved ones as wide as a Chinese character, so that Xi’an falls apart.
 */
public final class LatinMarks {

  private static final char APOSTROPHE = '\u2019';

  private LatinMarks() {}

  /** The text with straight apostrophes; quotation marks of a Chinese title in it stay. */
  static String apostrophes(String english) {
    return english.replace(APOSTROPHE, '\'');
  }

  /** The text with straight apostrophes and quotation marks. */
  public static String all(String english) {
    return apostrophes(english)
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }
}
