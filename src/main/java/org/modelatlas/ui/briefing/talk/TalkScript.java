package org.modelatlas.ui.briefing.talk;

import java.util.ArrayList;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.Place;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;
import org.modelatlas.story.slide.SlideSize;

/**
 * What is shown in a talk.
 *
 * @param story the slides
 * @param place the story's file or name, for what is said of it
 * @param language of every text
 * @param size shape of the slides
 */
public record TalkScript(Story story, Place place, Language language, SlideSize size) {

  /** The same with another slide in a place. */
  TalkScript with(int index, Slide slide) {
    var slides = new ArrayList<>(story.slides());
    slides.set(index, slide);
    return new TalkScript(new Story(story.id(), story.title(), slides), place, language, size);
  }
}
