package org.modelatlas.geojson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.modelatlas.problem.DataProblemException;

/** Names what stands where JSON allows something else, in the words of the likely mistake. */
final class Misspelling {

  private static final String FULL_WIDTH = "“”‘’，：；【】｛｝［］＂　";
  private static final int LONGEST_WORD = 20;

  private Misspelling() {}

  /** What is wrong where a value should begin. */
  static DataProblemException atValue(JsonCursor cursor) {
    int c = cursor.next();
    if (c == '+' || c == '.') {
      return cursor.fatal("geojson.badNumber", word(cursor));
    }
    if (isLetter(c)) {
      return atWord(cursor);
    }
    return atOther(cursor, c, "geojson.expectedValue");
  }

  /** What is wrong with a number; its first byte stands at the cursor. */
  static DataProblemException atNumber(JsonCursor cursor) {
    String word = word(cursor);
    return word.startsWith("-I") || word.startsWith("-N")
        ? cursor.fatal("geojson.badLiteral", word)
        : cursor.fatal("geojson.badNumber", word);
  }

  /** What is wrong with a word that is none of {@code true}, {@code false} and {@code null}. */
  private static DataProblemException atWord(JsonCursor cursor) {
    String word = word(cursor);
    boolean cut =
        cursor.at + word.length() == cursor.end
            && ("true".startsWith(word) || "false".startsWith(word) || "null".startsWith(word));
    if (cut) {
      cursor.at = cursor.end;
      return cursor.fatal("geojson.truncated");
    }
    return cursor.fatal("geojson.badLiteral", word);
  }

  /** What is wrong where the quoted name of a member should begin. */
  static DataProblemException atKey(JsonCursor cursor) {
    return atOther(cursor, cursor.next(), "geojson.expectedKey");
  }

  /** What is wrong where a colon should stand. */
  static DataProblemException atColon(JsonCursor cursor) {
    return atOther(cursor, cursor.next(), "geojson.expectedColon");
  }

  /** What is wrong where a comma or the closing bracket should stand. */
  static DataProblemException atComma(JsonCursor cursor, char close) {
    int c = cursor.next();
    int before = cursor.bytes[cursor.at - 1];
    if (isDigit(before) && (isDigit(c) || isLetter(c) || c == '.' || c == '+' || c == '-')) {
      return cursor.fatal("geojson.badNumber", word(cursor));
    }
    return atOther(cursor, c, "geojson.expectedComma", String.valueOf(close));
  }

  private static DataProblemException atOther(
      JsonCursor cursor, int c, String key, Object... more) {
    if (c < 0) {
      return cursor.fatal("geojson.truncated");
    }
    if (c == '/' || c == '#') {
      return cursor.fatal("geojson.comment");
    }
    if (c == '\'') {
      return cursor.fatal("geojson.singleQuote");
    }
    if (c >= 0x80) {
      return atWide(cursor, key, more);
    }
    return c < ' ' || c == 0x7f
        ? cursor.fatal("geojson.strayByte", String.format("%02X", c))
        : cursor.fatal(key, foundAnd(String.valueOf((char) c), more));
  }

  private static Object[] foundAnd(String found, Object... more) {
    return more.length == 0 ? new Object[] {found} : new Object[] {found, more[0]};
  }

  private static DataProblemException atWide(JsonCursor cursor, String key, Object... more) {
    int n = Utf8.length(cursor.bytes, cursor.at, cursor.end);
    if (n < 0) {
      return encoding(cursor, cursor.at);
    }
    String character = new String(cursor.bytes, cursor.at, n, StandardCharsets.UTF_8);
    return FULL_WIDTH.contains(character)
        ? cursor.fatal("geojson.fullWidthMark", character)
        : cursor.fatal(key, foundAnd(character, more));
  }

  /** Names bytes that are not UTF-8: cut off, in the national encoding GB 18030, or damaged. */
  static DataProblemException encoding(JsonCursor cursor, int textStart) {
    if (Utf8.isCut(cursor.bytes, cursor.at, cursor.end)) {
      cursor.at = cursor.end;
      return cursor.fatal("geojson.truncated");
    }
    int stop = textStart;
    int limit = Math.min(cursor.end, cursor.at + 4096);
    while (stop < limit && cursor.bytes[stop] != '"') {
      stop++;
    }
    return isGb18030(cursor.bytes, textStart, stop)
        ? cursor.fatal("geojson.gb18030")
        : cursor.fatal("geojson.badUtf8", String.format("%02X", cursor.bytes[cursor.at] & 0xff));
  }

  private static boolean isGb18030(byte[] bytes, int from, int to) {
    try {
      var text =
          Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return text.chars().anyMatch(Character::isIdeographic)
          && text.chars().allMatch(c -> c < 0x80 || Character.isDefined(c));
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String word(JsonCursor cursor) {
    int from = cursor.at;
    while (from > 0 && isWordPart(cursor.bytes[from - 1])) {
      from--;
    }
    int to = cursor.at;
    while (to < cursor.end && to - from < LONGEST_WORD && isWordPart(cursor.bytes[to])) {
      to++;
    }
    return new String(cursor.bytes, from, Math.max(0, to - from), StandardCharsets.US_ASCII);
  }

  static boolean isWordPart(int c) {
    return isLetter(c) || isDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
