package org.modelatlas.geojson;

import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/**
 * A place in the bytes of a JSON text that knows its line and column at no extra cost.
 *
 * <p>In valid JSON line ends stand only between tokens and characters of several bytes only in
 * strings, so both are counted where they are met.
 */
final class JsonCursor {

  /** How deep arrays and objects may be nested; GeoJSON itself needs eight levels. */
  static final int MAX_DEPTH = 64;

  /** A place to come back to. */
  record Mark(int at, int line, int lineStart, int wide, int depth) {}

  final byte[] bytes;
  final int end;

  /** Index of the byte to be read next. */
  int at;

  /** Bytes of this line that continue a character, so that columns count characters. */
  int wide;

  private final String file;
  private int line = 1;
  private int lineStart;
  private int depth;

  JsonCursor(String file, byte[] bytes, int from) {
    this.file = file;
    this.bytes = bytes;
    this.end = bytes.length;
    this.at = from;
    this.lineStart = from;
  }

  /** Skips white space; the byte that stands there as 0 to 255, or -1 at the end. */
  int next() {
    int p = at;
    while (p < end) {
      int c = bytes[p];
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
        at = p;
        return c & 0xff;
      }
      p++;
      if (c == '\n' || c == '\r' && (p == end || bytes[p] != '\n')) {
        line++;
        lineStart = p;
        wide = 0;
      }
    }
    at = p;
    return -1;
  }

  /** As {@link #next}, but an end here means that the text is cut off. */
  int need() throws DataProblemException {
    int c = next();
    if (c < 0) {
      throw fatal("geojson.truncated");
    }
    return c;
  }

  /** Enters the array or object whose bracket stands here; whether anything is in it. */
  boolean open(char close) throws DataProblemException {
    if (++depth > MAX_DEPTH) {
      throw fatal("geojson.tooDeep", MAX_DEPTH);
    }
    at++;
    return need() != close || leave();
  }

  /** Steps over a comma, or leaves the array or object; whether another element follows. */
  boolean more(char close) throws DataProblemException {
    int c = next();
    if (c == ',') {
      at++;
      if (need() == close) {
        throw fatal("geojson.trailingComma");
      }
      return true;
    }
    if (c == close) {
      return leave();
    }
    throw Misspelling.atComma(this, close);
  }

  private boolean leave() {
    at++;
    depth--;
    return false;
  }

  /** This place, to come back to. */
  Mark mark() {
    return new Mark(at, line, lineStart, wide, depth);
  }

  /** Goes back to a place. */
  void reset(Mark mark) {
    at = mark.at;
    line = mark.line;
    lineStart = mark.lineStart;
    wide = mark.wide;
    depth = mark.depth;
  }

  /** This place, for a person. */
  Place place() {
    return place(mark());
  }

  /** An earlier place, for a person. */
  Place place(Mark mark) {
    return new Place(file, mark.line, mark.at - mark.lineStart - mark.wide + 1, "");
  }

  /** Why the text cannot be read beyond this place. */
  DataProblemException fatal(String key, Object... arguments) {
    return new DataProblemException(DataProblem.error(key, place(), arguments));
  }
}
