package org.modelatlas.table;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param id key, alike in all languages but for the ending of texts that stand in one of them:
 *     {@code talent_density}, {@code name_zh}
 * @param header what it holds
 * @param unit unit in words; may be empty
 * @param label header and unit as one heading
 * @param kind what its cells hold where they hold something
 * @param indicatorId the indicator whose figures it holds; empty for every other column
 */
public record Column(
    String id, String header, String unit, String label, Kind kind, Optional<String> indicatorId) {

  /** What cells hold. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    LINK
  }

  /** A column without a unit that holds no figures of an indicator. */
  public static Column plain(String id, String header, Kind kind) {
    return new Column(id, header, "", header, kind, Optional.empty());
  }

  /**
   * A column that says something about this one.
   *
   * @param part what it adds to the id: {@code rank}
   * @param words what it adds to the header
   */
  Column beside(String part, String words, Kind kind) {
    return plain(id + "_" + part, header + " · " + words, kind);
  }
}
