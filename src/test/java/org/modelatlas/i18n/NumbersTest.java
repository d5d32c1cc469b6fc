package org.modelatlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({"1234567.5, 0, '1,234,568'", "0.125, 2, 0.13", "2.5, 0, 3", "7, 1, 7.0", "0, 0, 0"})
  void fixedDigitsAreGroupedAndHalvesRoundedUp(double value, int digits, String expected) {
    for (Language language : Language.values()) {
      assertEquals(expected, Numbers.fixed(language, digits).text(value));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1", "100, 100", "2.50, 2.5", "17.3, 17.3"})
  void noZerosStandAtTheEndWhereDigitsAreUpTo(double value, String expected) {
    assertEquals(expected, Numbers.upTo(Language.EN, 9).text(value));
  }

  @ParameterizedTest
  @EnumSource
  void languageIsFoundFromItsOwnLocale(Language language) {
    assertEquals(language, Language.of(language.locale()));
    assertEquals(language, language.other().other());
  }
}
