package org.modelatlas.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Language;

/**
 * The pages about one subject.
 *
 * @param id of the subject, stable: an adcode, {@code nation}
 * @param title what they are about, in the first language
 * @param description the same in a sentence
 * @param language the first language
 * @param date the date of printing, or of the data
 * @param pages at least one
 * @param sourceIds every source that they name, in the order of their numbers
 * @param group what they stand under in a book, in the first language; empty if under nothing
 */
public record PageSequence(
    String id,
    String title,
    String description,
    Language language,
    LocalDate date,
    List<Page> pages,
    List<String> sourceIds,
    Optional<String> group) {

  public PageSequence {
    pages = List.copyOf(pages);
    sourceIds = List.copyOf(sourceIds);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no pages about " + id);
    }
  }

  /** The same with other pages. */
  PageSequence withPages(List<Page> others) {
    return new PageSequence(id, title, description, language, date, others, sourceIds, group);
  }

  /** The same under a heading. */
  PageSequence under(String heading) {
    return new PageSequence(
        id, title, description, language, date, pages, sourceIds, Optional.of(heading));
  }
}
