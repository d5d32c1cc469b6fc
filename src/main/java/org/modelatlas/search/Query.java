package org.modelatlas.search;

import java.util.regex.Pattern;

/**
 * What was typed, in the forms in which it is compared.
 *
 * @param literal folded
 * @param latin the same as pinyin is written, without tones; empty unless all of it is Latin
 *     letters and digits
 * @param sound how its Chinese is spoken; empty if it has none
 */
record Query(String literal, String latin, String sound) {

  /** Longer texts are cut: no name is nearly as long. */
  static final int MAX_LENGTH = 200;

  private static final int ASCII = 128;
  private static final Pattern TONE = Pattern.compile("(?<=[a-z])[1-5](?![0-9])");

  static Query of(String typed, Folding folding, Pinyin pinyin) {
    FoldedText folded = folding.fold(cut(typed));
    String literal = cut(folded.text());
    if (literal.chars().allMatch(c -> c < ASCII)) {
      return new Query(literal, Pinyin.spelt(TONE.matcher(literal).replaceAll("")), "");
    }
    String sound = pinyin.isRead(folded) ? cut(pinyin.spoken(folded).text()) : "";
    return new Query(literal, "", sound);
  }

  private static String cut(String text) {
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
  }

  boolean isEmpty() {
    return literal.isEmpty();
  }
}
