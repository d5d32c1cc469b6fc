package org.modelatlas.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;

/** Texts that cannot be used at all; ¶ marks where the named problem is to be reported. */
class BrokenGeoJsonTest {

  private static final char MARK = '¶';
  private static final String HEAD = "{'type':'FeatureCollection',\n'features':[";
  private static final String POLYGON = HEAD + "\n{'geometry':{'type':'Polygon','coordinates':";

  static Stream<Arguments> texts() {
    return Stream.of(
        bad("empty", ""),
        bad("empty", " \n\t\r\n"),
        bad("xml", "<kml/>"),
        bad("zip", "PK\u0003\u0004rest"),
        bad("gzip", "\u001f\u008b"),
        bad("binary", "{'a':\u0000}"),
        bad("topLevel", "[]¶"),
        bad("topLevel", "42¶"),
        bad("notGeoJson", "¶{}"),
        bad("notGeoJson", "\n  ¶{'type':'featureCollection'}"),
        bad("featuresMissing", "¶{'type':'FeatureCollection'}"),
        bad("topojson", "¶{'type':'Topology','objects':{},'arcs':[[[0,0],[1,1]]]}"),
        bad("echarts", "¶{'type':'FeatureCollection','features':[],'UTF8Encoding':true}"),
        bad("truncated", HEAD + MARK),
        bad("truncated", "{¶"),
        bad("truncated", "{'type'¶"),
        bad("truncated", "{'type':¶"),
        bad("truncated", "{'type':'Fe¶"),
        bad("truncated", "{'a':[1.5¶"),
        bad("truncated", "{'a':1.¶"),
        bad("truncated", "{'a':-¶"),
        bad("truncated", "{'a':1e¶"),
        bad("truncated", "{'a':tr¶"),
        bad("truncated", "{'a':'\\u¶"),
        bad("truncated", POLYGON + "[[[113.2,23.1],[113.¶"),
        bad("truncated", POLYGON + "[[[113.2,23.1],¶"),
        bad("sequence", "{'type':'Feature'}\n¶{'type':'Feature'}"),
        bad("trailingText", HEAD + "]}\n ¶]"),
        bad("expectedComma", "{'a':1 ¶'b':2}"),
        bad("expectedComma", "{'a':1¶]"),
        bad("expectedComma", "{'a':[1 ¶'b']}"),
        bad("expectedComma", "{'a':[[]¶[]]}"),
        bad("trailingComma", "{'a':[1,¶]}"),
        bad("trailingComma", "{'a':1,\n¶}"),
        bad("expectedKey", "{¶a:1}"),
        bad("expectedKey", "{¶,}"),
        bad("expectedKey", "{'a':1,¶1:2}"),
        bad("expectedColon", "{'a' ¶1}"),
        bad("expectedValue", "{'a':¶}"),
        bad("expectedValue", "{'a':[¶,1]}"),
        bad("expectedValue", "{'a':¶省}"),
        bad("comment", "{\n¶// note\n'a':1}"),
        bad("comment", "{'a':1 ¶/* one */}"),
        bad("comment", "{'a':¶#1}"),
        bad("fullWidthMark", "{'a':1¶，'b':2}"),
        bad("fullWidthMark", "{¶“a”:1}"),
        bad("fullWidthMark", "{'省份' ¶：1}"),
        bad("badLiteral", "{'a':¶NaN}"),
        bad("badLiteral", "{'a':¶-Infinity}"),
        bad("badLiteral", "{'a':¶None}"),
        bad("badLiteral", "{'a':¶True}"),
        bad("badLiteral", "{'a':¶nullx}"),
        bad("badNumber", "{'a':¶01}"),
        bad("badNumber", "{'a':¶-01}"),
        bad("badNumber", "{'a':¶+1}"),
        bad("badNumber", "{'a':¶.5}"),
        bad("badNumber", "{'a':¶1.}"),
        bad("badNumber", "{'a':¶-}"),
        bad("badNumber", "{'a':¶1e+}"),
        bad("badNumber", "{'a':1.2¶.3}"),
        bad("badNumber", "{'a':1¶x}"),
        bad("badNumber", "{'a':0¶x10}"),
        bad("numberTooLarge", "{'a':¶1e999}"),
        bad("numberTooLong", "{'a':¶" + "9".repeat(2000) + "}"),
        bad("badEscape", "{'a':'x¶\\q'}"),
        bad("badEscape", "{'a':'¶\\u12G4'}"),
        bad("badEscape", "{'a':'¶\\uD800'}"),
        bad("badEscape", "{'a':'¶\\uD800\\u0041'}"),
        bad("badEscape", "{'a':'¶\\uDC00'}"),
        bad("controlCharacter", "{'a':'x¶\n'}"),
        bad("controlCharacter", "{'省份':'𠮷¶\t'}"),
        bad("strayByte", "{¶\u0001}"),
        bad("tooDeep", "{'a':" + "[".repeat(63) + MARK + "[".repeat(10)),
        bad("badLiteral", POLYGON + "[[[¶NaN,1]]]}}]}"),
        bad("trailingComma", POLYGON + "[[[1,¶]]]}}]}"),
        bad("trailingComma", POLYGON + "[[[1,2],¶]]}}]}"),
        bad("trailingComma", POLYGON + "[[[1,2,¶]]]}}]}"),
        bad("expectedComma", POLYGON + "[[[1,2]¶[3,4]]]}}]}"),
        bad("expectedComma", POLYGON + "[[[1 ¶2]]]}}]}"),
        bad("badNumber", POLYGON + "[[[1,2¶-3]]]}}]}"));
  }

  private static Arguments bad(String key, String text) {
    return Arguments.of(key, text.replace('\'', '"'));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void textIsRefusedWithItsPlace(String key, String text) {
    int mark = text.indexOf(MARK);
    String before = text.substring(0, Math.max(0, mark));
    long line = mark < 0 ? 0 : 1 + before.chars().filter(c -> c == '\n').count();
    String lineBefore = before.substring(before.lastIndexOf('\n') + 1);
    int column = mark < 0 ? 0 : 1 + lineBefore.codePointCount(0, lineBefore.length());
    String plain = text.replace(String.valueOf(MARK), "");
    DataProblem problem = ending(bytes(plain));
    assertEquals(
        "geojson." + key + " " + line + ":" + column,
        problem.key() + " " + problem.place().line() + ":" + problem.place().column());
  }

  private static byte[] bytes(String text) {
    boolean latin = text.startsWith("\u001f");
    return text.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private static DataProblem ending(byte[] text) {
    var e = assertThrows(DataProblemException.class, () -> GeoJsonReader.read("f.geojson", text));
    return e.problems().getLast();
  }

  @Test
  void textInGb18030IsRecognised() {
    byte[] text = "{\"name\":\n \"广东省\"}".getBytes(Charset.forName("GB18030"));
    DataProblem problem = ending(text);
    assertEquals("geojson.gb18030", problem.key());
    assertEquals("f.geojson:2:3", problem.place().label());
  }

  @Test
  void damagedUtf8IsToldFromGb18030() {
    byte[] text = "{\"name\":\"ab\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("geojson.badUtf8", ending(text).key());
    assertEquals("f.geojson:1:12", ending(text).place().label());
  }

  @Test
  void overlongAndSurrogateBytesAreNoUtf8() {
    for (int[] raw : new int[][] {{0xc0, 0xaf}, {0xed, 0xa0, 0x80}, {0xf4, 0x90, 0x80, 0x80}}) {
      byte[] text = "{\"a\":\"????\"}".getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < raw.length; i++) {
        text[6 + i] = (byte) raw[i];
      }
      assertEquals("f.geojson:1:7", ending(text).place().label());
    }
  }

  @Test
  void characterCutInHalfMeansTruncated() {
    byte[] whole = "{\"a\":\"省".getBytes(StandardCharsets.UTF_8);
    assertEquals("geojson.truncated", ending(Arrays.copyOf(whole, whole.length - 1)).key());
  }

  @Test
  void utf16IsRecognisedWithAndWithoutMark() {
    for (String charset : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"}) {
      assertEquals("geojson.utf16", ending("{}".getBytes(Charset.forName(charset))).key(), charset);
    }
  }

  @Test
  void fiveMillionBracketsAreRefusedWithoutStackOverflow() {
    byte[] text = new byte[5_000_000];
    Arrays.fill(text, (byte) '[');
    text[0] = '{';
    text[1] = '"';
    text[2] = '"';
    text[3] = ':';
    assertEquals("geojson.tooDeep", ending(text).key());
  }

  @Test
  void everyProperPrefixOfAValidFileIsTruncated() {
    String whole =
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":-1.5e3,"
            + "\"properties\":{\"名\":\"\\u4e2d\\n\",\"x\":[true,null]},\"geometry\":{\"type\":"
            + "\"Polygon\",\"coordinates\":[[[0,0],[1.25,0],[1,1],[0,0]]]}}]}";
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int n = 1; n < bytes.length; n++) {
      DataProblem problem = ending(Arrays.copyOf(bytes, n));
      assertEquals("geojson.truncated", problem.key(), "after " + n + " bytes");
    }
  }
}
