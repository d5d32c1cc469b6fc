package org.modelatlas.i18n;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.testing.Sources;

/**
 * A message file as it is written: one {@code key=text} to a line, comments and blank lines.
 *
 * @param texts by key, in order
 * @param twice keys that stand more than once
 */
public record BundleFile(Map<String, String> texts, List<String> twice) {

  /** Reads a file of {@code resources/i18n}. */
  public static BundleFile read(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    List<String> twice = new ArrayList<>();
    for (String line : Sources.lines(Path.of("resources/i18n", name))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String key = line.substring(0, line.indexOf('='));
        if (texts.put(key, line.substring(key.length() + 1)) != null) {
          twice.add(key);
        }
      }
    }
    return new BundleFile(texts, twice);
  }
}
