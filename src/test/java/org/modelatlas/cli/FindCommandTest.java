package org.modelatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.Language;

class FindCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "广东, province|广东省|Guangdong|广东省|Guangdong",
    "changsha, city|长沙|Changsha|湖南省|Hunan",
    "通义千问, model|通义千问|Qwen|浙江省|Zhejiang",
    "MOSS, model|MOSS|MOSS|上海市|Shanghai",
    "科大讯飞, developer|科大讯飞|iFlytek|安徽省|Anhui",
    "紫东太初大模型开放平台, service|紫东太初大模型开放平台|紫东太初大模型开放平台|北京市|Beijing",
    "bei jing shu zi jing ji, "
        + "centre|北京数字经济算力中心|Beijing Digital Economy Computing Center|北京市|Beijing",
    "人才密度, 'indicator|人才密度|R&D personnel per 10,000 residents||'"
  })
  void aHitIsALineOfFiveColumns(String typed, String line) {
    assertEquals(0, run("find", typed), err.toString());
    assertTrue(out.toString().lines().toList().contains(line.replace('|', '\t')), out.toString());
    assertTrue(out.toString().lines().allMatch(l -> l.chars().filter(c -> c == '\t').count() == 4));
    assertEquals("", err.toString());
  }

  @Test
  void jsonHasEveryField() throws IOException {
    assertEquals(0, run("find", "ChatGLM-6B", "--json"));
    JsonNode first = new ObjectMapper().readTree(out.toString()).get(0);
    List<String> fields = new ArrayList<>();
    first.fieldNames().forEachRemaining(fields::add);
    assertEquals(
        List.of(
            "kind",
            "id",
            "name_zh",
            "name_en",
            "province_adcode",
            "province_zh",
            "province_en",
            "matched",
            "match"),
        fields);
    assertEquals("glm-chatglm", first.get("id").asText());
    assertEquals("110000", first.get("province_adcode").asText());
    assertEquals("北京市", first.get("province_zh").asText());
    assertEquals("ChatGLM-6B", first.get("matched").asText());
    assertEquals("alias", first.get("match").asText());
  }

  @Test
  void whatLiesInNoProvinceSaysNull() throws IOException {
    assertEquals(0, run("find", "人才密度", "--json"));
    assertTrue(new ObjectMapper().readTree(out.toString()).get(0).get("province_adcode").isNull());
  }

  @Test
  void severalWordsAreOneText() {
    assertEquals(0, run("find", "Inner", "Mongolia"));
    assertTrue(out.toString().startsWith("province\t内蒙古自治区\tInner Mongolia"), out.toString());
  }

  @Test
  void theLimitIsForEachKind() {
    assertEquals(0, run("find", "大模型", "--limit", "2"));
    var lines = out.toString().lines().filter(l -> l.startsWith("service\t")).toList();
    assertEquals(2, lines.size());
  }

  @Test
  void nothingFoundIsOneSentenceInTheLanguageAskedFor() {
    assertEquals(1, run("find", "qqqqzzzz"));
    assertEquals("Nothing in the Atlas has a name like \"qqqqzzzz\".", err.toString().strip());
    assertEquals("", out.toString());
    err.getBuffer().setLength(0);
    assertEquals(1, run("find", "qqqqzzzz", "--lang", "zh"));
    assertEquals("地图中没有名称与“qqqqzzzz”相近的内容。", err.toString().strip());
  }

  @Test
  void nothingFoundIsAnEmptyArray() {
    assertEquals(1, run("find", "--json", "qqqqzzzz"));
    assertEquals("[ ]", out.toString().strip());
  }

  @Test
  void whatIsSaidBackIsShortAndHarmless() {
    assertEquals(1, run("find", "\u001b[31m\u202E" + "🙂".repeat(500_000)));
    assertTrue(err.toString().length() < 200, err.toString());
    assertTrue(err.toString().strip().chars().noneMatch(Character::isISOControl), err.toString());
    assertTrue(err.toString().indexOf('\u202E') < 0);
  }

  @ParameterizedTest
  @CsvSource({"find", "find x --limit 0", "find x --limit many", "find x --nope"})
  void wrongUseIsTwo(String line) {
    assertEquals(2, run(line.split(" ")));
    assertEquals(2, err.toString().lines().count(), err.toString());
  }

  @Test
  void aBrokenPackageIsSaidOnTheErrorStream() {
    assertEquals(1, run("find", "x", "--package", "nowhere"));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("nowhere"), err.toString());
  }

  private int run(String... arguments) {
    return AtlasCommand.run(
        List.of(arguments), new Output(new PrintWriter(out), new PrintWriter(err)), Language.EN);
  }
}
