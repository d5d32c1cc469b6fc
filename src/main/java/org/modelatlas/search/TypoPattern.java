package org.modelatlas.search;

/**
 * Finds words that begin like a text but for a few typing errors: a letter wrong, missing, too
 * much, or two exchanged.
 *
 * <p>The distance is the restricted Damerau–Levenshtein distance, worked out for 64 letters at
 * once: G. Myers, A fast bit-vector algorithm for approximate string matching, J. ACM 46 (1999),
 * with the exchange of H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit
 * distances, Nordic J. Computing 10 (2003).
 */
final class TypoPattern {

  /** More errors are not looked for in any text. */
  static final int MAX_ERRORS = 3;

  private static final int MAX_LENGTH = 63;
  private static final int ASCII = 128;

  /** Texts up to this length in Latin letters must match whole words: else all begins like them. */
  private static final int SHORT = 5;

  private final String text;
  private final int errors;
  private final boolean wholeWords;
  private final long singles;
  private final long head;
  private final long[] ofAscii = new long[ASCII];
  private final long last;

  /**
   * A pattern for a text.
   *
   * @param text one to 63 letters
   * @param errors how many errors at most
   */
  TypoPattern(String text, int errors) {
    this.text = text;
    this.errors = errors;
    wholeWords = isLatin(text) && text.length() <= SHORT;
    singles = Keys.singles(text);
    head = Keys.singles(text.substring(0, Math.min(text.length(), errors + 1)));
    last = 1L << (text.length() - 1);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ASCII) {
        ofAscii[text.charAt(i)] |= 1L << i;
      }
    }
  }

  /** How many errors are looked for in a text: none in a short one, nor in one that is no name. */
  static int allowedIn(String text) {
    int letters = isLatin(text) ? text.length() : text.length() * 3 / 2;
    if (letters < 4 || text.length() > MAX_LENGTH) {
      return 0;
    }
    return letters < 8 ? 1 : letters < 14 ? 2 : MAX_ERRORS;
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < ASCII);
  }

  int errors() {
    return errors;
  }

  int length() {
    return text.length();
  }

  /** Whether a key has enough of the letters. */
  boolean mayMatch(Keys keys, int key) {
    return keys.length(key) >= text.length() - errors
        && Long.bitCount(singles & ~keys.singlesOf(key)) <= errors;
  }

  /**
   * Whether the word of a key that begins at a place begins like the text. If so, one of its first
   * letters is one of the text's first: each of those before the first right one is an error.
   */
  boolean matches(Keys keys, int key, int start) {
    int end = Math.min(keys.length(key), start + errors + 1);
    for (int at = start; at < end; at++) {
      if ((Keys.single(keys.letter(key, at)) & head) != 0) {
        return isNear(keys, key, start);
      }
    }
    return false;
  }

  private boolean isNear(Keys keys, int key, int start) {
    int end = Math.min(keys.length(key), start + text.length() + errors);
    long up = -1;
    long down = 0;
    long diagonal = 0;
    long before = 0;
    int distance = text.length(); // a further letter takes away one at most
    for (int at = start; at < end; at++) {
      long here = places(keys.letter(key, at));
      long exchange = ((~diagonal & here) << 1) & before;
      diagonal = (((here & up) + up) ^ up) | here | down | exchange;
      long right = down | ~(diagonal | up);
      long left = diagonal & up;
      distance += (right & last) != 0 ? 1 : 0;
      distance -= (left & last) != 0 ? 1 : 0;
      right = (right << 1) | 1;
      up = (left << 1) | ~(diagonal | right);
      down = right & diagonal;
      before = here;
      if (distance <= errors && (!wholeWords || keys.isBoundary(key, at + 1))) {
        return true;
      }
      if (distance - (end - at - 1) > errors) {
        return false;
      }
    }
    return false;
  }

  private long places(char letter) {
    if (letter < ASCII) {
      return ofAscii[letter];
    }
    long places = 0;
    for (int i = text.indexOf(letter); i >= 0; i = text.indexOf(letter, i + 1)) {
      places |= 1L << i;
    }
    return places;
  }
}
