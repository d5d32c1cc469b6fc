package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeMetricsTest {

  private static final TypeMetrics METRICS = TypeMetrics.bundled();

  private static double javaWidth(String text, boolean bold)
      throws IOException, FontFormatException {
    var file = new File("resources/fonts/NotoSansSC-" + (bold ? "Bold" : "Regular") + ".ttf");
    var font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(100f);
    return font.getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
  }

  @ParameterizedTest
  @CsvSource({
    "false, Guangdong",
    "true, Guangdong",
    "false, 大模型数量（个）",
    "true, 大模型数量（个）",
    "false, 'R&D personnel per 10,000 residents'",
    "false, '沿北纬 25° 和 47° 准确 · 2025-06'",
    "true, '> 10–17.3 PFLOPS'"
  })
  void widthIsThatOfTheFont(boolean bold, String text) throws IOException, FontFormatException {
    double expected = javaWidth(text, bold);
    assertEquals(expected, METRICS.widthPt(text, 100, bold), 0.005 * expected);
  }

  @Test
  void hanCharacterIsOneEmAndSoIsOneThatTheFontLacks() {
    assertEquals(12, METRICS.widthPt("粤", 12, false), 1e-9);
    assertEquals(12, METRICS.widthPt("\uD840\uDC00", 12, false), 1e-9);
    assertEquals(0, METRICS.widthPt("", 12, false));
  }
}
