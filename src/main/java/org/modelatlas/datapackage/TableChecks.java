package org.modelatlas.datapackage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * Checks tables against their schemas: headings, required cells, types, words, references, both
 * languages, repeated rows.
 *
 * <p>Tables that others refer to have to be checked first.
 */
final class TableChecks {

  private final ProblemList problems;
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private final Map<FieldType, Set<String>> accepted = new EnumMap<>(FieldType.class);

  TableChecks(ProblemList problems) {
    this.problems = problems;
    for (FieldType type : FieldType.values()) {
      accepted.put(type, new HashSet<>());
    }
  }

  /**
   * Says that a table could not be read whole, which has been told: what refers to it is then not
   * checked, since nobody knows what it holds.
   */
  void unknown(String table) {
    unknown.add(table);
  }

  /** Adds everything that is wrong with a table, and remembers its keys. */
  void check(TableSchema schema, CsvTable table) {
    if (!table.headings().containsAll(schema.key())) {
      unknown(schema.name());
    }
    if (headings(schema, table)) {
      List<String> stems = stems(schema);
      for (Row row : table.rows()) {
        cells(schema, table, row);
        languages(stems, table, row);
      }
    }
    repeated(schema, table);
  }

  private boolean headings(TableSchema schema, CsvTable table) {
    boolean complete = true;
    for (Field field : schema.fields()) {
      if (!table.headings().contains(field.name()) && !table.headings().isEmpty()) {
        Place place = Place.of(table.file(), 1).item(field.name());
        problems.add(DataProblem.error("datapackage.headingMissing", place, field.name()));
        complete = false;
      }
    }
    Set<String> known = new HashSet<>(schema.headings());
    for (String heading : table.headings().stream().sorted().toList()) {
      if (!known.contains(heading)) {
        Place place = Place.of(table.file(), 1).item(heading);
        problems.add(DataProblem.warning("datapackage.headingUnknown", place, heading));
      }
    }
    return complete;
  }

  private void cells(TableSchema schema, CsvTable table, Row row) {
    for (Field field : schema.fields()) {
      String cell = row.text(field.name());
      if (cell.isBlank()) {
        if (field.required()) {
          problems.add(table.problem(missingKey(field), row, field.name()));
        }
      } else {
        cell(field, cell, table, row);
      }
    }
  }

  private static String missingKey(Field field) {
    return field.references().equals("sources")
        ? "datapackage.sourceMissing"
        : "datapackage.cellMissing";
  }

  private void cell(Field field, String cell, CsvTable table, Row row) {
    if (!isAccepted(field.type(), cell)) {
      problems.add(table.problem(field.type().problemKey(), row, field.name(), shown(cell)));
    } else if (!field.words().isEmpty() && !field.words().contains(cell)) {
      String words = String.join(", ", field.words());
      problems.add(table.problem("datapackage.wordUnknown", row, field.name(), shown(cell), words));
    } else if (!field.references().isEmpty() && !isKey(field.references(), cell)) {
      problems.add(
          table.problem(
              "datapackage.notFound", row, field.name(), shown(cell), field.references()));
    }
  }

  /** Few codes and dates differ among thousands of cells, and reading a date is dear. */
  private boolean isAccepted(FieldType type, String cell) {
    return type == FieldType.TEXT
        || accepted.get(type).contains(cell)
        || type.accepts(cell) && accepted.get(type).add(cell);
  }

  private boolean isKey(String table, String cell) {
    return unknown.contains(table) || keys.getOrDefault(table, Set.of()).contains(cell);
  }

  private static List<String> stems(TableSchema schema) {
    return schema.headings().stream()
        .filter(heading -> heading.endsWith("_zh"))
        .map(heading -> heading.substring(0, heading.length() - 3))
        .filter(stem -> schema.headings().contains(stem + "_en"))
        .toList();
  }

  private void languages(List<String> stems, CsvTable table, Row row) {
    for (String stem : stems) {
      if (row.isHalf(stem)) {
        problems.add(table.problem("datapackage.oneLanguage", row, stem));
      }
    }
  }

  private void repeated(TableSchema schema, CsvTable table) {
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : table.rows()) {
      Integer earlier = lines.putIfAbsent(keyOf(schema, row), row.line());
      if (earlier != null) {
        String key = String.join(", ", schema.key());
        problems.add(table.problem("datapackage.rowTwice", row, key, earlier.toString()));
      }
    }
    keys.put(schema.name(), Set.copyOf(lines.keySet()));
  }

  private static String keyOf(TableSchema schema, Row row) {
    if (schema.key().isEmpty()) {
      return row.joined();
    }
    if (schema.key().size() == 1) {
      return row.text(schema.key().getFirst());
    }
    var key = new StringJoiner("\u001F");
    schema.key().forEach(column -> key.add(row.text(column)));
    return key.toString();
  }

  /** A cell as a message shows it: a runaway one is cut. */
  static String shown(String cell) {
    return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
  }
}
