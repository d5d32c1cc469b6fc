package org.modelatlas.geojson;

import java.util.Arrays;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Reads positions into packed arrays; heights and further numbers are checked and left out. */
final class PositionReader {

  /** Ends the reading of one geometry: it is valid JSON and not what its type asks for. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    final transient Place place;
    final String key;

    Unfit(String key, Place place) {
      super(key, null, false, false);
      this.key = key;
      this.place = place;
    }
  }

  private final JsonCursor cursor;
  private final JsonNumbers numbers;
  private double[] buffer = new double[1024];

  PositionReader(JsonCursor cursor, JsonNumbers numbers) {
    this.cursor = cursor;
    this.numbers = numbers;
  }

  /** Reads one position; the cursor stands where it should begin. */
  double[] one() throws DataProblemException, Unfit {
    position(0);
    return Arrays.copyOf(buffer, 2);
  }

  /** Reads an array of positions; empty if it is empty. */
  double[] many() throws DataProblemException, Unfit {
    array();
    int n = 0;
    for (boolean more = cursor.open(']'); more; more = cursor.more(']')) {
      if (n + 2 > buffer.length) {
        buffer = Arrays.copyOf(buffer, n * 2);
      }
      position(n);
      n += 2;
    }
    return Arrays.copyOf(buffer, n);
  }

  /** Makes sure that an array begins here. */
  void array() throws DataProblemException, Unfit {
    int c = cursor.need();
    if (c != '[') {
      throw unfit(c, "geojson.coordinatesNesting");
    }
  }

  private void position(int n) throws DataProblemException, Unfit {
    int c = cursor.next();
    if (c != '[') {
      throw unfit(
          c, JsonNumbers.begins(c) ? "geojson.coordinatesNesting" : "geojson.positionNotArray");
    }
    cursor.at++;
    buffer[n] = coordinate();
    c = cursor.next();
    if (c == ',') {
      cursor.at++;
    } else if (c == ']') {
      throw new Unfit("geojson.positionTooShort", cursor.place());
    } else {
      throw Misspelling.atComma(cursor, ']');
    }
    buffer[n + 1] = coordinate();
    if (cursor.next() == ']') {
      cursor.at++;
    } else {
      rest();
    }
  }

  private void rest() throws DataProblemException, Unfit {
    while (cursor.next() == ',') {
      cursor.at++;
      coordinate();
    }
    if (cursor.next() != ']') {
      throw Misspelling.atComma(cursor, ']');
    }
    cursor.at++;
  }

  private double coordinate() throws DataProblemException, Unfit {
    int c = cursor.next();
    if (JsonNumbers.begins(c)) {
      return numbers.read();
    }
    throw unfit(c, coordinateProblem(c));
  }

  private static String coordinateProblem(int c) {
    return c == '['
        ? "geojson.coordinatesNesting"
        : c == ']' ? "geojson.positionTooShort" : "geojson.coordinateNotNumber";
  }

  private Unfit unfit(int c, String key) throws DataProblemException {
    boolean afterComma = c == ']' && cursor.bytes[cursor.at - 1] != '[';
    if (c < 0 || afterComma || "\"[{]tfn-0123456789".indexOf(c) < 0) {
      throw afterComma ? cursor.fatal("geojson.trailingComma") : Misspelling.atValue(cursor);
    }
    return new Unfit(key, cursor.place());
  }
}
