package org.modelatlas.geojson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.problem.DataProblemException;

/**
 * Reads or skips any value of a JSON text, checked to its last byte.
 *
 * <p>Text is {@link String}, whole numbers {@link Long} (or {@link java.math.BigInteger}), others
 * {@link Double}, {@code true} and {@code false} {@link Boolean}, arrays {@link List}, objects
 * {@link Map}. A member that is null is left out; a null element of an array is {@link
 * Optional#empty()}.
 */
final class JsonValues {

  private static final int MOST_VALUES = 4_000_000;

  private final JsonCursor cursor;
  private final JsonStrings strings;
  private final JsonNumbers numbers;
  private final Findings findings;
  private int kept;

  JsonValues(JsonCursor cursor, JsonStrings strings, JsonNumbers numbers, Findings findings) {
    this.cursor = cursor;
    this.strings = strings;
    this.numbers = numbers;
    this.findings = findings;
  }

  /** Steps over a value. */
  void skip() throws DataProblemException {
    int c = cursor.need();
    if (c == '"') {
      strings.skip();
    } else if (JsonNumbers.begins(c)) {
      numbers.read();
    } else if (c == '[') {
      for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
        skip();
      }
    } else if (c == '{') {
      for (boolean more = cursor.open('}'); more; more = cursor.more('}')) {
        strings.key();
        skip();
      }
    } else {
      literal();
    }
  }

  /** Reads an object; the cursor stands at its brace. */
  Map<String, Object> object() throws DataProblemException {
    Map<String, Object> members = new LinkedHashMap<>();
    var keys = new MemberNames(cursor, strings, findings);
    for (boolean more = cursor.open('}'); more; more = cursor.more('}')) {
      if (keys.next()) {
        member(members, keys.name());
      } else {
        skip();
      }
    }
    return Collections.unmodifiableMap(members);
  }

  /** Reads the value of a member into a map, unless it is null. */
  void member(Map<String, Object> members, String name) throws DataProblemException {
    if (cursor.need() == 'n') {
      literal();
    } else {
      members.put(name, value());
    }
  }

  private Object value() throws DataProblemException {
    if (++kept > MOST_VALUES) {
      throw cursor.fatal("geojson.tooManyValues", MOST_VALUES);
    }
    int c = cursor.need();
    if (c == '"') {
      return strings.read();
    }
    if (JsonNumbers.begins(c)) {
      return numbers.value();
    }
    return c == '{' ? object() : c == '[' ? array() : literal();
  }

  private List<Object> array() throws DataProblemException {
    List<Object> elements = new ArrayList<>();
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      elements.add(value());
    }
    return Collections.unmodifiableList(elements);
  }

  /** Reads {@code true}, {@code false} or {@code null}. */
  Object literal() throws DataProblemException {
    int c = cursor.need();
    String word = c == 't' ? "true" : c == 'f' ? "false" : "null";
    if (!stands(word)) {
      throw Misspelling.atValue(cursor);
    }
    cursor.at += word.length();
    return c == 'n' ? Optional.empty() : (Object) (c == 't');
  }

  private boolean stands(String word) {
    int stop = cursor.at + word.length();
    if (stop > cursor.end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (cursor.bytes[cursor.at + i] != word.charAt(i)) {
        return false;
      }
    }
    return stop == cursor.end || !Misspelling.isWordPart(cursor.bytes[stop]);
  }
}
