package org.modelatlas.app;

import java.util.Locale;
import org.modelatlas.i18n.Language;

/**
 * The language of the person's computer.
 *
 * <p>The launcher may have to start Java under another locale than the person's, since Java reads
 * Chinese file names only under UTF-8; it then hands the person's own on in {@value #PROPERTY}.
 */
final class SystemLanguage {

  /** A POSIX locale name such as {@code zh_CN.GBK}, or absent. */
  static final String PROPERTY = "atlas.locale";

  private SystemLanguage() {}

  static Language current() {
    return of(System.getProperty(PROPERTY, ""), Locale.getDefault(Locale.Category.DISPLAY));
  }

  static Language of(String posixName, Locale fallback) {
    if (posixName.isBlank()) {
      return Language.of(fallback);
    }
    return Language.of(Locale.forLanguageTag(posixName.split("[.@]")[0].replace('_', '-')));
  }
}
