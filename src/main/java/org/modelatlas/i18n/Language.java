package org.modelatlas.i18n;

import java.util.Locale;

/** A language of the program's surface. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The locale whose number, date and message forms go with this language. */
  public Locale locale() {
    return locale;
  }

  /** The other of the two. */
  public Language other() {
    return this == ZH ? EN : ZH;
  }

  /** Chinese for any Chinese locale, English for every other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }
}
