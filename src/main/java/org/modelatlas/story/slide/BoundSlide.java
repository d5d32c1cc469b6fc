package org.modelatlas.story.slide;

import java.util.List;
import org.modelatlas.story.BoundText;
import org.modelatlas.story.Slide;
import org.modelatlas.workspace.Question;

/**
 * A slide whose texts are bound, in one language.
 *
 * @param slide the slide
 * @param number its place in the story, from 1
 * @param question date and filter of its figures
 * @param headline its headline
 * @param figure its large number
 * @param lines its paragraphs
 * @param rows its bars or rows
 * @param notes what the speaker wants to say
 */
record BoundSlide(
    Slide slide,
    int number,
    Question question,
    BoundText headline,
    BoundText figure,
    List<BoundText> lines,
    List<Row> rows,
    BoundText notes) {

  /**
   * A bar or row.
   *
   * @param label what it is about
   * @param value what is said of it
   */
  record Row(BoundText label, BoundText value) {}
}
