package org.modelatlas.datapackage;

import java.util.Map;
import org.modelatlas.i18n.LocalText;

/**
 * What {@code datapackage.json} says of the package as a whole.
 *
 * @param version version of the data
 * @param title title in both languages
 * @param paths file of each table, relative to the descriptor
 */
record Descriptor(String version, LocalText title, Map<String, String> paths) {

  static final String FILE = "datapackage.json";

  Descriptor {
    paths = Map.copyOf(paths);
  }
}
