package org.modelatlas.search;

import org.modelatlas.search.Naming.Role;

/** How good a match is: the better the name, and the more of it was typed, the higher. */
final class Tier {

  /** From here on, up to {@link #WHOLE}, a name begins with what was typed. */
  static final int BEGIN = 70;

  /** From here on, a name is what was typed. */
  static final int WHOLE = 90;

  /** From here on, a word of a name is or begins with it, so that no typing error is supposed. */
  static final int SURE = 50;

  /** No match. */
  static final int NONE = 0;

  /** Points between two tiers. */
  static final int STEP = 10_000;

  private static final int TYPO = 30;
  private static final int SOUND = 32;
  private static final int PER_ERROR = 6;

  /** By place: whole, beginning, beginning of a word, anywhere; a row for each role and form. */
  private static final int[][][] TIERS = {
    {{100, 89, 66, 48}, {95, 84, 60, NONE}, {91, 74, 42, NONE}},
    {{97, 86, 62, 46}, {93, 80, 56, NONE}, {90, 72, 40, NONE}},
    {{69, 58, 52, 36}, {65, 55, 38, NONE}, {54, 51, NONE, NONE}}
  };

  private Tier() {}

  /** The place of a match in a key. */
  enum Place {
    WHOLE,
    BEGIN,
    WORD,
    INSIDE
  }

  static int of(Role role, Form form, Place place) {
    return TIERS[role.ordinal()][form.ordinal()][place.ordinal()];
  }

  /** Of a name that sounds like what was typed in other characters. */
  static int ofSound(Role role, Place place) {
    return place == Place.INSIDE ? NONE : SOUND + of(role, Form.PINYIN, place) / 10;
  }

  /** Of a name after some typing errors. */
  static int ofTypo(Role role, int errors, boolean beginsName) {
    return TYPO - PER_ERROR * errors - 2 * role.ordinal() + (beginsName ? 1 : 0);
  }
}
