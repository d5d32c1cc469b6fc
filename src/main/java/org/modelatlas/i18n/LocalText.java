package org.modelatlas.i18n;

/**
 * One statement in both languages.
 *
 * @param zh Chinese, never blank unless both are
 * @param en English, never blank unless both are
 */
public record LocalText(String zh, String en) {

  /** The statement that says nothing. */
  public static final LocalText EMPTY = new LocalText("", "");

  /**
   * Guards against a text that exists in one language only.
   *
   * @throws IllegalArgumentException if exactly one of the two is blank
   */
  public LocalText {
    if (zh.isBlank() != en.isBlank()) {
      throw new IllegalArgumentException("one language is missing: zh=" + zh + " en=" + en);
    }
  }

  /** A proper name that is written alike in both languages. */
  public static LocalText same(String name) {
    return new LocalText(name, name);
  }

  /** The text in the language asked for, English with marks as {@link LatinMarks} has them. */
  public String in(Language language) {
    return language == Language.ZH ? zh : LatinMarks.apostrophes(en);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return zh.isBlank();
  }
}
