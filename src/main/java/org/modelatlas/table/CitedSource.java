package org.modelatlas.table;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source under the number by which a table names it, in the table's words.
 *
 * @param number counted from 1
 * @param id key
 * @param publisher who stands behind it
 * @param title its title
 * @param date its date, or "undated, seen" and the day
 * @param address its address, where it has one
 * @param licence terms; may be empty
 * @param seenAs how it was seen
 * @param note remark; may be empty
 */
public record CitedSource(
    int number,
    String id,
    String publisher,
    String title,
    String date,
    Optional<URI> address,
    String licence,
    String seenAs,
    String note) {

  /** The source as a footnote: "[3] publisher. title. date. address". */
  public String footnote() {
    return Stream.of(publisher, title, date, address.map(URI::toString).orElse(""))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(". ", "[" + number + "] ", ""));
  }
}
