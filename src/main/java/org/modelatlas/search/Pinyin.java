package org.modelatlas.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads Chinese aloud: words that the table knows as it says, other characters in their most
 * frequent reading. Everything else in a text stays.
 *
 * <p>Syllables are without tones; ü, which people type as u or v, is u, and so is every v.
 */
final class Pinyin {

  private final Map<Character, String> characters = new HashMap<>();
  private final Map<String, String[]> words = new HashMap<>();
  private int longest = 1;

  /** Reads the tables, in some ten milliseconds. */
  Pinyin() {
    for (String line : ReadingTables.lines("characters")) {
      int blank = line.indexOf(' ');
      String syllable = spelt(line.substring(0, blank));
      for (int i = blank + 1; i < line.length(); i++) {
        characters.put(line.charAt(i), syllable);
      }
    }
    for (String line : ReadingTables.lines("words")) {
      int blank = line.indexOf(' ');
      words.put(line.substring(0, blank), spelt(line.substring(blank + 1)).split(" "));
      longest = Math.max(longest, blank);
    }
  }

  /** A text as keys of pinyin write it: v is u. */
  static String spelt(String text) {
    return text.replace('v', 'u');
  }

  /** Whether a text has a character that is read. */
  boolean isRead(FoldedText folded) {
    return folded.text().chars().anyMatch(c -> characters.containsKey((char) c));
  }

  /** The text as it is spoken; each syllable begins a word. */
  FoldedText spoken(FoldedText folded) {
    var spoken = new FoldedText.Builder();
    read(folded, (syllable, start) -> append(spoken, syllable, start));
    return spoken.build();
  }

  /** The first letter of each syllable; Latin words and numbers stay whole. */
  FoldedText initials(FoldedText folded) {
    var initials = new FoldedText.Builder();
    read(folded, (syllable, start) -> initials.add(syllable.charAt(0), start));
    return initials.build();
  }

  private static void append(FoldedText.Builder spoken, String syllable, boolean start) {
    for (int i = 0; i < syllable.length(); i++) {
      spoken.add(syllable.charAt(i), start && i == 0);
    }
  }

  private interface Listener {
    void syllable(String syllable, boolean start);
  }

  private void read(FoldedText folded, Listener listener) {
    String text = folded.text();
    for (int at = 0; at < text.length(); ) {
      String[] word = wordAt(text, at);
      for (String syllable : word) {
        listener.syllable(syllable, folded.starts().get(at));
        at++;
      }
    }
  }

  private String[] wordAt(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
      String @Nullable [] word = words.get(text.substring(at, at + length));
      if (word != null) {
        return word;
      }
    }
    char letter = text.charAt(at);
    return new String[] {characters.getOrDefault(letter, spelt(String.valueOf(letter)))};
  }
}
