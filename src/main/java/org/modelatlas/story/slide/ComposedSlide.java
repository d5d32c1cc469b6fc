package org.modelatlas.story.slide;

import java.util.List;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;

/**
 * One slide of a story, made.
 *
 * @param page a single page
 * @param content the same as what it means
 * @param problems what could not be bound, shown or fitted; the slide says so too
 */
public record ComposedSlide(PageSequence page, SlideContent content, List<DataProblem> problems) {

  public ComposedSlide {
    problems = List.copyOf(problems);
  }
}
