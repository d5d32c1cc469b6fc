package org.modelatlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bit vectors against the plain table of distances. */
class TypoPatternPropertyTest {

  private static final long SEED = 7;

  @Test
  void bitsSayWhatTheTableSays() {
    var random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String text = word(random, 6 + random.nextInt(12));
      String key = word(random, 1 + random.nextInt(20));
      int errors = 1 + random.nextInt(TypoPattern.MAX_ERRORS);
      int start = random.nextInt(key.length());
      boolean expected = distanceToABeginning(text, key.substring(start)) <= errors;
      boolean found = new TypoPattern(text, errors).matches(keys(key), 0, start);
      assertEquals(expected, found, text + " / " + key + " from " + start + ", " + errors);
    }
  }

  @Test
  void aKeyThatMatchesIsNeverPassedOver() {
    var random = new Random(SEED);
    for (int round = 0; round < 20_000; round++) {
      String text = word(random, 6 + random.nextInt(12));
      Keys keys = keys(word(random, 1 + random.nextInt(20)));
      var pattern = new TypoPattern(text, 1 + random.nextInt(TypoPattern.MAX_ERRORS));
      if (pattern.matches(keys, 0, 0)) {
        assertEquals(true, pattern.mayMatch(keys, 0), text);
      }
    }
  }

  private static Keys keys(String text) {
    var folded = new FoldedText.Builder();
    text.chars().forEach(c -> folded.add((char) c, false));
    return new Keys(List.of(folded.build()), new int[] {0});
  }

  private static String word(Random random, int length) {
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append("abc文心".charAt(random.nextInt(5)));
    }
    return word.toString();
  }

  /** Restricted Damerau–Levenshtein distance to the nearest beginning of the other text. */
  private static int distanceToABeginning(String text, String other) {
    int[][] d = new int[text.length() + 1][other.length() + 1];
    int least = text.length();
    for (int i = 0; i <= text.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(text, other, d, i, j);
      }
    }
    for (int j = 1; j <= other.length(); j++) {
      least = Math.min(least, d[text.length()][j]);
    }
    return least;
  }

  private static int step(String a, String b, int[][] d, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
