package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;

class SystemLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "zh_CN.GBK, en, ZH",
    "zh_TW.UTF-8@radical, en, ZH",
    "zh, en, ZH",
    "C, zh, EN",
    "POSIX, zh, EN",
    "de_DE.ISO-8859-1, zh, EN",
    "'', zh-CN, ZH",
    "'', fr, EN"
  })
  void thePersonsLocaleGoesBeforeJavas(String posixName, String java, Language expected) {
    assertEquals(expected, SystemLanguage.of(posixName, Locale.forLanguageTag(java)));
  }
}
