package org.modelatlas.ui.briefing;

import org.modelatlas.i18n.LocalText;

/** Texts of two fields, of which a person may have filled one only. */
final class BothTexts {

  private BothTexts() {}

  /** A text in both languages; where one is missing the other stands for both. */
  static LocalText of(String zh, String en) {
    return new LocalText(zh.isBlank() ? en : zh, en.isBlank() ? zh : en);
  }

  /** The English of a text; nothing where it is the same as the Chinese. */
  static String english(LocalText text) {
    return text.en().equals(text.zh()) ? "" : text.en();
  }
}
