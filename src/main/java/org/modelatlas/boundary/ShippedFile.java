package org.modelatlas.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblemException;

/** The outlines that come with the program, file by file. */
final class ShippedFile {

  private static final String FOLDER = "/boundaries/";

  private ShippedFile() {}

  /**
   * Reads a file.
   *
   * @param name without ending, within the folder of boundaries
   * @throws IllegalStateException if anything is wrong with it
   */
  static GeoJsonFile read(String name) {
    String resource = FOLDER + name + ".geojson";
    try (InputStream in = ShippedFile.class.getResourceAsStream(resource)) {
      GeoJsonFile file = GeoJsonReader.read(resource, in.readAllBytes());
      if (!file.problems().isEmpty()) {
        throw new IllegalStateException("shipped outlines: " + file.problems().kept());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DataProblemException e) {
      throw new IllegalStateException("shipped outlines cannot be read", e);
    }
  }

  /** What the file's metadata says about its standing as a map. */
  static LocalText credit(GeoJsonFile file) {
    return file.metadata().get("metadata") instanceof Map<?, ?> metadata
            && metadata.get("not_an_approved_map") instanceof Map<?, ?> texts
            && texts.get("zh") instanceof String zh
            && texts.get("en") instanceof String en
        ? new LocalText(zh, en)
        : LocalText.EMPTY;
  }
}
