package org.modelatlas.geojson;

import java.nio.file.Path;
import org.modelatlas.problem.DataProblemException;

/**
 * Reads GeoJSON and checks all of it: encoding, syntax, depth, types, ranges, ring closure and ring
 * direction.
 *
 * <p>Open rings are closed and rings that run the wrong way are turned; a geometry that cannot be
 * drawn becomes {@link Geometry#NONE}. Each such oddity is among the problems of the result. Time
 * and memory grow linearly with the size of the file.
 */
public final class GeoJsonReader {

  private GeoJsonReader() {}

  /**
   * Reads a file.
   *
   * @throws DataProblemException if it cannot be opened, is not JSON to its last byte, is not
   *     GeoJSON or is too large for the memory; with all problems found up to there
   */
  public static GeoJsonFile read(Path file) throws DataProblemException {
    try {
      return read(file.toString(), FileBytes.read(file));
    } catch (OutOfMemoryError e) {
      throw FileBytes.outOfMemory(file);
    }
  }

  /**
   * Reads a text that is in memory.
   *
   * @param name what to call it in problems
   * @throws DataProblemException if it is not JSON to its last byte or not GeoJSON
   */
  public static GeoJsonFile read(String name, byte[] text) throws DataProblemException {
    int from = FileKind.checkedStart(name, text);
    var reader = new DocumentReader(new JsonCursor(name, text, from));
    if (from > 0) {
      reader.warn("geojson.bom");
    }
    return reader.read();
  }
}
