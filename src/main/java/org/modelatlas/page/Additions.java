package org.modelatlas.page;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.sheet.Picture;

/**
 * What a person adds to pages.
 *
 * @param title stands in the place of the page's own title
 * @param note stands below it
 * @param printed the date of printing; without one the version of the data stands alone, so that
 *     the same input gives the same pages
 * @param logo stands beside the title
 */
public record Additions(
    Optional<String> title,
    Optional<String> note,
    Optional<LocalDate> printed,
    Optional<Picture> logo) {

  /** Nothing. */
  public static final Additions NONE =
      new Additions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The date alone: for pages within something that has the title and the note itself. */
  Additions dateOnly() {
    return NONE.withPrinted(printed);
  }

  public Additions {
    title = title.map(String::strip).filter(t -> !t.isEmpty());
    note = note.map(String::strip).filter(t -> !t.isEmpty());
  }

  /** The same with another title; none if it is blank. */
  public Additions withTitle(String text) {
    return new Additions(Optional.of(text), note, printed, logo);
  }

  /** The same with another note; none if it is blank. */
  public Additions withNote(String text) {
    return new Additions(title, Optional.of(text), printed, logo);
  }

  /** The same with another date of printing, or none. */
  public Additions withPrinted(Optional<LocalDate> date) {
    return new Additions(title, note, date, logo);
  }

  /** The same with another logo, or none. */
  public Additions withLogo(Optional<Picture> picture) {
    return new Additions(title, note, printed, picture);
  }
}
