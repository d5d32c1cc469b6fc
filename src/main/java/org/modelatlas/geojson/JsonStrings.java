package org.modelatlas.geojson;

import java.nio.charset.StandardCharsets;
import org.modelatlas.problem.DataProblemException;

/**
 * Reads the strings of a JSON text; the cursor stands at the opening quote, then behind the last.
 */
final class JsonStrings {

  private final JsonCursor cursor;

  JsonStrings(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /** The name of a member, with its colon. */
  String key() throws DataProblemException {
    if (cursor.next() != '"') {
      throw Misspelling.atKey(cursor);
    }
    String key = read();
    if (cursor.next() != ':') {
      throw Misspelling.atColon(cursor);
    }
    cursor.at++;
    return key;
  }

  /** The text, escapes resolved. */
  String read() throws DataProblemException {
    int from = cursor.at + 1;
    boolean escaped = skip();
    int to = cursor.at - 1;
    return escaped
        ? unescape(from, to)
        : new String(cursor.bytes, from, to - from, StandardCharsets.UTF_8);
  }

  /** Checks a string and steps over it; whether it has escapes. */
  boolean skip() throws DataProblemException {
    byte[] bytes = cursor.bytes;
    int start = cursor.at + 1;
    boolean escaped = false;
    int p = start;
    while (p < cursor.end) {
      int c = bytes[p];
      if (c == '"') {
        cursor.at = p + 1;
        return escaped;
      }
      if (c == '\\') {
        escaped = true;
        p += escapeLength(p);
      } else if (c >= ' ') {
        p++;
      } else {
        p += wideLength(p, start);
      }
    }
    cursor.at = cursor.end;
    throw cursor.fatal("geojson.truncated");
  }

  private int wideLength(int p, int start) throws DataProblemException {
    int c = cursor.bytes[p];
    if (c >= 0) {
      cursor.at = p;
      throw cursor.fatal("geojson.controlCharacter", String.format("%02X", c));
    }
    int n = Utf8.length(cursor.bytes, p, cursor.end);
    if (n < 0) {
      cursor.at = p;
      throw Misspelling.encoding(cursor, start);
    }
    cursor.wide += n - 1;
    return n;
  }

  private int escapeLength(int p) throws DataProblemException {
    int c = p + 1 < cursor.end ? cursor.bytes[p + 1] : -1;
    if (c != 'u') {
      return c >= 0 && "\"\\/bfnrt".indexOf(c) >= 0 ? 2 : badEscape(p, 2);
    }
    int unit = hex(p + 2);
    if (unit < 0 || Character.isLowSurrogate((char) unit)) {
      return badEscape(p, 6);
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return 6;
    }
    boolean pair =
        p + 12 <= cursor.end
            && cursor.bytes[p + 6] == '\\'
            && cursor.bytes[p + 7] == 'u'
            && Character.isLowSurrogate((char) Math.max(0, hex(p + 8)));
    return pair ? 12 : badEscape(p, 12);
  }

  private int hex(int p) {
    if (p + 4 > cursor.end) {
      return -1;
    }
    int unit = 0;
    for (int i = p; i < p + 4; i++) {
      int digit = Character.digit(cursor.bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      unit = unit << 4 | digit;
    }
    return unit;
  }

  private int badEscape(int p, int length) throws DataProblemException {
    cursor.at = p;
    if (p + length > cursor.end && noQuoteFrom(p)) {
      cursor.at = cursor.end;
      throw cursor.fatal("geojson.truncated");
    }
    int shown = Math.min(length, cursor.end - p);
    String text = new String(cursor.bytes, p, shown, StandardCharsets.UTF_8);
    throw cursor.fatal("geojson.badEscape", text.replaceAll("\\p{Cntrl}|\uFFFD", "?"));
  }

  private boolean noQuoteFrom(int p) {
    for (int i = p; i < cursor.end; i++) {
      if (cursor.bytes[i] == '"') {
        return false;
      }
    }
    return true;
  }

  private String unescape(int from, int to) {
    var text = new StringBuilder(to - from);
    int plain = from;
    for (int p = from; p < to; p++) {
      if (cursor.bytes[p] == '\\') {
        text.append(new String(cursor.bytes, plain, p - plain, StandardCharsets.UTF_8));
        int c = cursor.bytes[++p];
        text.append(c == 'u' ? (char) hex(p + 1) : plainCharacter(c));
        p += c == 'u' ? 4 : 0;
        plain = p + 1;
      }
    }
    return text.append(new String(cursor.bytes, plain, to - plain, StandardCharsets.UTF_8))
        .toString();
  }

  private static char plainCharacter(int escape) {
    return switch (escape) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) escape;
    };
  }
}
