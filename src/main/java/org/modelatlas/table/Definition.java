package org.modelatlas.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column counts.
 *
 * @param id id of the indicator or column
 * @param name its name
 * @param unit unit; may be empty
 * @param text what is counted, by whom, with which limits
 * @param formula how a derived value is worked out; empty for every other
 * @param dates the dates of all its values, where they are the same; else empty
 * @param remark what else has to be known of these values; may be empty
 */
public record Definition(
    String id, String name, String unit, String text, String formula, String dates, String remark) {

  /** The definition as a footnote: its name, what is counted, how it is worked out. */
  public String footnote() {
    return Stream.of(text, formula, remark)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · ", name + " — ", ""));
  }
}
