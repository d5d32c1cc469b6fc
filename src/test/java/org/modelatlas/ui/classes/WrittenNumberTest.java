package org.modelatlas.ui.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "17|17",
        " 12.5 |12.5",
        "１７|17",
        "１２．５|12.5",
        "1,200|1200",
        "１，２００|1200",
        "1 234 567|1234567",
        "12,345.75|12345.75",
        "-3|-3",
        "−3|-3",
        "＋4|4",
        "1e3|1000",
        ".5|0.5"
      })
  void numberIsReadAsItIsWrittenInEitherLanguage(String text, double number) {
    assertEquals(number, WrittenNumber.read(text).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "many",
        "1,5",
        "1,23",
        "12,34,567",
        "1.2.3",
        "--1",
        "NaN",
        "Infinity",
        "0x10",
        "1 5",
        "e5",
        "17万",
        "12d",
        "."
      })
  void whatCouldMeanAnotherNumberOrNoneIsNotRead(String text) {
    assertTrue(WrittenNumber.read(text).isEmpty(), text);
  }
}
