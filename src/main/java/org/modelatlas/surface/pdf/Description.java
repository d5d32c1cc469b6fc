package org.modelatlas.surface.pdf;

import java.time.LocalDate;
import org.modelatlas.i18n.Language;

/**
 * What a document says of itself; also what makes its bytes the same for the same input.
 *
 * @param title shown in the title bar of readers; not blank
 * @param subject one sentence on what it holds; may be empty
 * @param language of its text, unless a part says otherwise
 * @param creator the program and its version
 * @param date stands for the time of making
 */
public record Description(
    String title, String subject, Language language, String creator, LocalDate date) {

  /**
   * Guards the title.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Description {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a document without a title");
    }
  }

  /** The language as documents name it. */
  String languageTag() {
    return language.locale().toLanguageTag();
  }
}
