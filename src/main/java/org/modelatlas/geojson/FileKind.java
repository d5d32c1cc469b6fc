package org.modelatlas.geojson;

import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** Knows by its first bytes what is no text in UTF-8 at all, so that it can be called by name. */
final class FileKind {

  private static final int LOOKED_AT = 512;

  private FileKind() {}

  /** Where the text begins, behind a byte order mark. */
  static int checkedStart(String name, byte[] bytes) throws DataProblemException {
    String kind = kind(bytes);
    if (!kind.isEmpty()) {
      throw new DataProblemException(DataProblem.error(kind, Place.of(name)));
    }
    return begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  }

  private static String kind(byte[] bytes) {
    if (isBlank(bytes)) {
      return "geojson.empty";
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return "geojson.zip";
    }
    if (begins(bytes, 0x1f, 0x8b)) {
      return "geojson.gzip";
    }
    if (begins(bytes, 0, 0, 0x27, 0x0a)) {
      return "geojson.shapefile";
    }
    if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff) || isWide(bytes)) {
      return "geojson.utf16";
    }
    return begins(bytes, '<') ? "geojson.xml" : hasZero(bytes) ? "geojson.binary" : "";
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte[] bytes) {
    int from = begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /** Whether the text begins with a brace in a wide encoding without a byte order mark. */
  private static boolean isWide(byte[] bytes) {
    return begins(bytes, '{', 0) || begins(bytes, 0, '{') || begins(bytes, 0, 0, 0, '{');
  }

  private static boolean hasZero(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
