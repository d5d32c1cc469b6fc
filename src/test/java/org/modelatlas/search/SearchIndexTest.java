package org.modelatlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.Adcode;

class SearchIndexTest {

  private static final SearchIndex INDEX = ShippedIndex.INDEX;

  /** The models that the 2023 report names, with the province of the rows in models.csv. */
  @ParameterizedTest
  @CsvSource({
    "文心一言, ernie-bot, 110000",
    "通义千问, qwen, 330000",
    "紫东太初, zidong-taichu, 110000",
    "星火, iflytek-spark, 340000",
    "ChatGLM-6B, glm-chatglm, 110000",
    "MOSS, moss, 310000",
    "CogView, cogview, 110000"
  })
  void modelsOfThe2023ReportAreFirstAndLieInTheirPlace(String name, String id, String adcode) {
    var first = INDEX.search(name, 5).group(SearchKind.MODEL).orElseThrow().hits().getFirst();
    assertEquals(id, first.key());
    assertEquals(adcode, first.province().map(Adcode::code).orElse(""));
    assertEquals(SearchKind.MODEL, INDEX.search(name, 5).best().orElseThrow().kind());
  }

  @ParameterizedTest
  @CsvSource({
    "文心一言, EXACT",
    "文心系列, ALIAS",
    "wenxinyiyan, PINYIN",
    "'wén xīn yī yán', PINYIN",
    "wen2xin1yi1yan2, PINYIN",
    "WENXIN YIYAN, PINYIN",
    "wenxinyi, PINYIN",
    "wxyy, INITIALS",
    "文心一, PREFIX",
    "心一言, SUBSTRING",
    "ｅｒｎｉｅ　ｂｏｔ, EXACT",
    "Ernie-Bot, EXACT",
    "wenxinyiyna, TYPO",
    "wenxniyiyan, TYPO",
    "文欣依言, PINYIN",
    "文心一盐, PINYIN",
    "文心一信, TYPO"
  })
  void aModelIsFoundHoweverItIsTyped(String typed, Match match) {
    var hit =
        INDEX.search(typed, 8).group(SearchKind.MODEL).orElseThrow().hits().stream()
            .filter(h -> h.key().equals("ernie-bot"))
            .findFirst();
    assertEquals(match, hit.map(Hit::match).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "广东, PROVINCE, 440000",
    "廣東省, PROVINCE, 440000",
    "guangdong, PROVINCE, 440000",
    "guangdogn, PROVINCE, 440000",
    "shaanxi, PROVINCE, 610000",
    "neimenggu, PROVINCE, 150000",
    "nei meng gu, PROVINCE, 150000",
    "chongqing, PROVINCE, 500000",
    "cq, PROVINCE, 500000",
    "440000, PROVINCE, 440000",
    "深圳市, CITY, 深圳",
    "changsha, CITY, 长沙",
    "xiamen, CITY, 厦门",
    "xi'an, CITY, 西安",
    "清华大学, DEVELOPER, 清华大学",
    "Tsinghua University, DEVELOPER, 清华大学",
    "星火認知, MODEL, iflytek-spark",
    "人才密度, INDICATOR, talent_density",
    "rencaimidu, INDICATOR, talent_density",
    "翠湖人工智能公共算力平台, CENTRE, bj-cuihu",
    "星火课堂分析大模型, SERVICE, cac-list/409"
  })
  void theBestHitIsWhatWasMeant(String typed, SearchKind kind, String key) {
    var hits = INDEX.search(typed, 3).group(kind).orElseThrow().hits();
    assertEquals(key, hits.getFirst().key(), hits.toString());
  }

  @Test
  void aDeveloperBringsItsModelsServicesAndCentres() {
    var results = INDEX.search("百度", 50);
    assertEquals("百度", results.best().orElseThrow().key());
    var models = results.group(SearchKind.MODEL).orElseThrow();
    long ofBaidu =
        ShippedIndex.ATLAS.models().stream().filter(m -> m.developer().zh().contains("百度")).count();
    assertTrue(models.total() >= ofBaidu && ofBaidu > 2, models.toString());
    assertTrue(models.hits().stream().allMatch(h -> h.match() != Match.TYPO));
  }

  @Test
  void whatTheSourcesDoNotPlaceLiesInNoProvince() {
    assertEquals("", provinceOf("人才密度"));
    assertEquals("", provinceOf("重庆大学"), "its only model is a joint one, listed elsewhere");
    assertEquals("110000", provinceOf("百度"));
  }

  private static String provinceOf(String name) {
    return INDEX.search(name, 1).best().flatMap(Hit::province).map(Adcode::code).orElse("");
  }

  @Test
  void groupsWithTheWholeNameComeFirstAndElseInTheOrderOfKinds() {
    var kinds =
        INDEX.search("北京", 3).groups().stream().map(SearchResults.Group::kind).limit(2).toList();
    assertEquals(List.of(SearchKind.PROVINCE, SearchKind.CITY), kinds);
    assertEquals(SearchKind.MODEL, INDEX.search("moss", 3).groups().getFirst().kind());
  }

  @Test
  void theLimitHoldsForEachGroupAndTheTotalIsSaid() {
    var services = INDEX.search("大模型", 4).group(SearchKind.SERVICE).orElseThrow();
    assertEquals(4, services.hits().size());
    assertTrue(services.total() > 400, "total " + services.total());
    for (int i = 1; i < 4; i++) {
      assertTrue(services.hits().get(i - 1).score() >= services.hits().get(i).score());
    }
    assertThrows(IllegalArgumentException.class, () -> INDEX.search("x", 0));
  }

  @Test
  void aRightNameIsNotTakenForATypingError() {
    var hits = INDEX.search("MOSS", 20).hits();
    assertTrue(hits.stream().noneMatch(h -> h.match() == Match.TYPO), hits.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000\u0007", "\u202E\u200F\u2066", "\uD800", "、。，", "🙂"})
  void aTextWithoutLettersFindsNothing(String typed) {
    assertTrue(INDEX.search(typed, 5).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E文\u200F心一\u2066言", "\uD800文心\uDC00一言", "\u0000文心\t一\n言\u0007"})
  void whatIsNotSeenDoesNotMatter(String typed) {
    assertEquals("ernie-bot", INDEX.search(typed, 1).best().orElseThrow().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "模", "文心一言 ", "\uD800", "\u0301", "aba", "ﷺ", "\u202E"})
  void aMegabyteDoesNoHarm(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> INDEX.search(text, 5));
  }
}
