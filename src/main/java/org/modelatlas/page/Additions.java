package org.modelatlas.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person adds to pages.
 *
 * @param title stands in the place of the page's own title
 * @param note stands below it
 * @param printed the date of printing; without one the version of the data stands alone, so that
 *     the same input gives the same pages
 */
public record Additions(
    Optional<String> title, Optional<String> note, Optional<LocalDate> printed) {

  /** Nothing. */
  public static final Additions NONE =
      new Additions(Optional.empty(), Optional.empty(), Optional.empty());

  public Additions {
    title = title.map(String::strip).filter(t -> !t.isEmpty());
    note = note.map(String::strip).filter(t -> !t.isEmpty());
  }
}
