package org.modelatlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  private final Folding folding = new Folding(new SimplifiedScript());
  private final Pinyin pinyin = new Pinyin();

  /** Readings as in Xiandai Hanyu Cidian; many of these characters have several. */
  @ParameterizedTest
  @CsvSource({
    "重庆, chongqing, cq",
    "重点, zhongdian, zd",
    "长沙, changsha, cs",
    "厦门, xiamen, xm",
    "大厦, dasha, ds",
    "六安, luan, la",
    "蚌埠, bengbu, bb",
    "银行, yinhang, yh",
    "行业, hangye, hy",
    "音乐, yinyue, yy",
    "朝阳, chaoyang, cy",
    "吕梁, luliang, ll",
    "通义千问, tongyiqianwen, tyqw",
    "灵医Bot, lingyibot, lybot",
    "訊飛星火, xunfeixinghuo, xfxh",
    "V大模型2.0, udamoxing20, udmx20"
  })
  void wordsAreReadAsOneSaysThem(String text, String spoken, String initials) {
    FoldedText folded = folding.fold(text);
    assertEquals(spoken, pinyin.spoken(folded).text());
    assertEquals(initials, pinyin.initials(folded).text());
  }

  @Test
  void everySyllableBeginsAWord() {
    var spoken = pinyin.spoken(folding.fold("灵医Bot"));
    var starts = spoken.starts().stream().boxed().collect(Collectors.toSet());
    assertEquals(java.util.Set.of(0, 4, 6), starts);
  }

  @Test
  void latinIsNotRead() {
    assertFalse(pinyin.isRead(folding.fold("ChatGLM-6B")));
  }

  /** The shipped pinyin of the provincial units is the table's, but for the customary Shaanxi. */
  @Test
  void provincesAreReadAsTheDataSpellsThem() {
    var different =
        ShippedIndex.ATLAS.regions().values().stream()
            .filter(r -> r.shortName().zh().length() > 1)
            .filter(r -> !pinyin.spoken(folding.fold(r.shortName().zh())).text().equals(r.pinyin()))
            .map(r -> r.shortName().zh())
            .toList();
    assertEquals(java.util.List.of("陕西"), different);
  }
}
