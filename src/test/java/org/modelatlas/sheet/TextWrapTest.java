package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.legend.Ink;

class TextWrapTest {

  private static final TextStyle STYLE = new TextStyle(10, false, Ink.hex("000000"));
  private static final TypeMetrics METRICS = TypeMetrics.bundled();

  private static List<String> lines(String text, double widestPt) {
    return new TextWrap(METRICS).lines(text, STYLE, widestPt);
  }

  @Test
  void shortTextIsOneLine() {
    assertEquals(List.of("Model families"), lines("Model families", 200));
    assertEquals(List.of(""), lines("", 200));
  }

  @Test
  void englishBreaksBetweenWordsOnly() {
    assertEquals(List.of("Model", "families"), lines("Model families", 45));
    assertEquals(List.of("Heilongjiang"), lines("Heilongjiang", 10));
  }

  /** A Han character is one em wide: three stand in 30 points, and no comma begins a line. */
  @Test
  void chineseBreaksBetweenCharactersButNotBeforeAComma() {
    assertEquals(List.of("大模型", "数量"), lines("大模型数量", 30));
    assertEquals(List.of("大模", "型，数", "量"), lines("大模型，数量", 30));
  }

  @ParameterizedTest
  @ValueSource(doubles = {60, 90, 150, 400})
  void noLineIsWiderThanAskedForAndNothingIsLost(double widestPt) {
    String text = "Data: 4 sources, 数据：四个来源，见侧栏；not an approved standard map.";
    List<String> lines = lines(text, widestPt);
    lines.forEach(line -> assertTrue(METRICS.widthPt(line, STYLE) <= widestPt, line));
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }
}
