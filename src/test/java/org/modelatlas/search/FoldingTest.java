package org.modelatlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  private final Folding folding = new Folding(new SimplifiedScript());

  @ParameterizedTest
  @CsvSource({
    "ChatGLM-6B, chatglm6b",
    "ＣｈａｔＧＬＭ－６Ｂ, chatglm6b",
    "Xi’an, xian",
    "nǐ hǎo, nihao",
    "lǜ, lu",
    "悟道（1.0 / 2.0）, 悟道1020",
    "阿里雲, 阿里云",
    "ﬁne ①, fine1",
    "秦岭·翱翔, 秦岭翱翔"
  })
  void whatDoesNotMatterIsTakenAway(String text, String folded) {
    assertEquals(folded, folding.fold(text).text());
  }

  @Test
  void halvesOfPairsGoAndWholePairsStay() {
    assertEquals("a\uD840\uDC0Bb", folding.fold("a\uD840\uDC0B\uD840b\uDC0B").text());
  }

  @Test
  void wordsBeginAfterBlanksAtCapitalsAtNumbersAndAtEachChineseCharacter() {
    assertEquals(List.of(0, 1, 7, 12, 13, 14), starts("iFlytek Spark4百度"));
    assertEquals(List.of(0, 4), starts("DeepSeek"));
  }

  private List<Integer> starts(String text) {
    return folding.fold(text).starts().stream().boxed().toList();
  }
}
