package org.modelatlas.i18n;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The program's own sentences in one language, from {@code i18n/messages*.properties}.
 *
 * <p>Keys are dotted and begin with the place where the sentence stands; arguments follow {@link
 * MessageFormat}.
 */
public final class Messages {

  private static final String BUNDLE = "i18n.messages";

  private final Language language;
  private final ResourceBundle bundle;

  private Messages(Language language) {
    this.language = language;
    this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
  }

  /** The sentences of a language. */
  public static Messages of(Language language) {
    return new Messages(language);
  }

  /** The language of these sentences. */
  public Language language() {
    return language;
  }

  /**
   * The sentence under a key, with its arguments filled in.
   *
   * @throws java.util.MissingResourceException if no sentence has the key, which is a defect
   */
  public String get(String key, Object... arguments) {
    String text = new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    return language == Language.EN ? LatinMarks.all(text) : text;
  }

  /** Whether a sentence has the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
