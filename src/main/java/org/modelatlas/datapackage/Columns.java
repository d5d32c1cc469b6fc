package org.modelatlas.datapackage;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Headings of a table and where their cells stand. */
final class Columns {

  private static final int ABSENT = -1;

  private final Map<String, Integer> positions;
  private final Map<String, Integer> chinese = new HashMap<>();
  private final Map<String, Integer> english = new HashMap<>();

  Columns(Map<String, Integer> positions) {
    this.positions = Map.copyOf(positions);
    positions.forEach(
        (heading, position) -> {
          if (heading.endsWith("_zh")) {
            chinese.put(heading.substring(0, heading.length() - 3), position);
          } else if (heading.endsWith("_en")) {
            english.put(heading.substring(0, heading.length() - 3), position);
          }
        });
  }

  Set<String> headings() {
    return positions.keySet();
  }

  /** The cell under a heading; blank where there is no such heading. */
  String cell(String[] cells, String heading) {
    return at(cells, positions.getOrDefault(heading, ABSENT));
  }

  /** The Chinese cell of a text in both languages. */
  String chinese(String[] cells, String stem) {
    return at(cells, chinese.getOrDefault(stem, ABSENT));
  }

  /** The English cell of a text in both languages. */
  String english(String[] cells, String stem) {
    return at(cells, english.getOrDefault(stem, ABSENT));
  }

  private static String at(String[] cells, int position) {
    return position == ABSENT ? "" : cells[position];
  }
}
