package org.modelatlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalTextTest {

  @Test
  void textIsThatOfTheLanguage() {
    var text = new LocalText("广东", "Guangdong");
    assertEquals("广东", text.in(Language.ZH));
    assertEquals("Guangdong", text.in(Language.EN));
    assertFalse(text.isEmpty());
  }

  @Test
  void textInOneLanguageOnlyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new LocalText("广东", " "));
    assertThrows(IllegalArgumentException.class, () -> new LocalText("", "Guangdong"));
    assertTrue(LocalText.EMPTY.isEmpty());
  }

  @Test
  void anyChineseLocaleReadsChineseAndEveryOtherEnglish() {
    assertEquals(Language.ZH, Language.of(Locale.TRADITIONAL_CHINESE));
    assertEquals(Language.ZH, Language.of(Locale.forLanguageTag("zh-Hant-HK")));
    assertEquals(Language.EN, Language.of(Locale.FRENCH));
    assertEquals(Language.EN, Language.of(Locale.ROOT));
  }

  @Test
  void anEnglishApostropheIsStraightAndAChineseTitleKeepsItsMarks() {
    var text = new LocalText("西安“大模型”", "Xi’an “大模型”");
    assertEquals("Xi'an “大模型”", text.in(Language.EN));
    assertEquals("西安“大模型”", text.in(Language.ZH));
  }
}
