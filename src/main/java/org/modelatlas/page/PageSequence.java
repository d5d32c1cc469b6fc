package org.modelatlas.page;

import java.time.LocalDate;
import java.util.List;
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
 */
public record PageSequence(
    String id,
    String title,
    String description,
    Language language,
    LocalDate date,
    List<Page> pages,
    List<String> sourceIds) {

  public PageSequence {
    pages = List.copyOf(pages);
    sourceIds = List.copyOf(sourceIds);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no pages about " + id);
    }
  }
}
