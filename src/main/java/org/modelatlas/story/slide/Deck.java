package org.modelatlas.story.slide;

import java.time.LocalDate;
import java.util.List;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;

/**
 * A story as pages.
 *
 * @param title of the story
 * @param language of every text
 * @param date of the data
 * @param slides one page each
 * @param contents the same as what they mean, slide by slide
 * @param problems what could not be bound, shown or fitted; the slides say so too
 */
public record Deck(
    String title,
    Language language,
    LocalDate date,
    List<PageSequence> slides,
    List<SlideContent> contents,
    List<DataProblem> problems) {

  public Deck {
    slides = List.copyOf(slides);
    contents = List.copyOf(contents);
    problems = List.copyOf(problems);
  }
}
