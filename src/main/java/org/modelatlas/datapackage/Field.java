package org.modelatlas.datapackage;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name heading
 * @param type what its cells hold
 * @param required whether a blank cell is wrong
 * @param words the only words allowed; empty where any is
 * @param references the table whose key its cells are; blank where none
 * @param description what it means, in English
 */
public record Field(
    String name,
    FieldType type,
    boolean required,
    List<String> words,
    String references,
    String description) {

  public Field {
    words = List.copyOf(words);
  }

  static Field of(String name, FieldType type, String description) {
    return new Field(name, type, false, List.of(), "", description);
  }

  Field must() {
    return new Field(name, type, true, words, references, description);
  }

  Field words(List<String> allowed) {
    return new Field(name, type, required, allowed, references, description);
  }

  Field to(String table) {
    return new Field(name, type, required, words, table, description);
  }
}
