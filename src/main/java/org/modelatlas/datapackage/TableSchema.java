package org.modelatlas.datapackage;

import java.util.List;

/**
 * A table of the package.
 *
 * @param name name of the resource; its file is {@code <name>.csv}
 * @param fields the columns, in the order in which they are written
 * @param key the columns that together name a row; empty where rows have no key of their own
 * @param description what a row is, in English
 */
public record TableSchema(String name, List<Field> fields, List<String> key, String description) {

  public TableSchema {
    fields = List.copyOf(fields);
    key = List.copyOf(key);
  }

  /** Headings in the order in which they are written. */
  public List<String> headings() {
    return fields.stream().map(Field::name).toList();
  }
}
