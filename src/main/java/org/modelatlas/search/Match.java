package org.modelatlas.search;

import java.util.Locale;

/** Why something was found. */
public enum Match {
  /** A name is what was typed, apart from case, width, script, marks and punctuation. */
  EXACT,
  /** A name begins with it. */
  PREFIX,
  /** A name contains it. */
  SUBSTRING,
  /** A name under which a source lists the object is, begins with or contains it. */
  ALIAS,
  /** A name is spoken like it. */
  PINYIN,
  /** The first letters of the syllables of a name. */
  INITIALS,
  /** The organisation behind it: developer, filing entity or operator. */
  RELATED,
  /** A name after one to three typing errors. */
  TYPO;

  /** Its stable word on the command line: {@code exact}, {@code prefix}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
