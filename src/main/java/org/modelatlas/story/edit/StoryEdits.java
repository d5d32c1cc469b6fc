package org.modelatlas.story.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.modelatlas.story.Slide;
import org.modelatlas.story.Story;

/** Steps in which a story is changed; each gives a new story. Places are from 0. */
public final class StoryEdits {

  private StoryEdits() {}

  /** With a slide put in before a place, or at the end; its id is made one of its own. */
  public static Story insert(Story story, int at, Slide slide) {
    return changed(story, slides -> slides.add(at, withId(slide, freeId(story, slide.id()))));
  }

  /** With a copy of a slide after it. */
  public static Story duplicate(Story story, int at) {
    return insert(story, at + 1, story.slides().get(at));
  }

  /** With a slide at another place; the others close up. */
  public static Story move(Story story, int from, int to) {
    return changed(story, slides -> slides.add(to, slides.remove(from)));
  }

  /** Without a slide; the last one stays, for a story shows something. */
  public static Story remove(Story story, int at) {
    return story.slides().size() == 1 ? story : changed(story, slides -> slides.remove(at));
  }

  /** With another slide in a place. */
  public static Story replace(Story story, int at, Slide slide) {
    return changed(story, slides -> slides.set(at, slide));
  }

  private static Story changed(Story story, Consumer<List<Slide>> step) {
    var slides = new ArrayList<>(story.slides());
    step.accept(slides);
    return new Story(story.id(), story.title(), slides);
  }

  private static String freeId(Story story, String wanted) {
    Set<String> taken = story.slides().stream().map(Slide::id).collect(Collectors.toSet());
    String id = wanted;
    for (int i = 2; taken.contains(id); i++) {
      id = wanted + "-" + i;
    }
    return id;
  }

  private static Slide withId(Slide slide, String id) {
    return new Slide(
        id, slide.layout(), slide.view(), slide.headline(), slide.body(), slide.notes());
  }
}
