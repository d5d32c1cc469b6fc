package org.modelatlas.testing;

import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryTemplate;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideSize;

/** The stories that ship; that of a province about one of many figures and one of few. */
public enum ShippedDeck {
  REPORT("report-2023", ""),
  MOVED("moved-2023-2026", ""),
  GUANGDONG("province", "440000"),
  TIBET("province", "540000");

  private final String id;
  private final String region;

  ShippedDeck(String id, String region) {
    this.id = id;
    this.region = region;
  }

  /** Its slides. */
  public Deck slides(Language language, SlideSize size) {
    Story story = ShippedStories.story(id);
    Story told =
        region.isEmpty()
            ? story
            : StoryTemplate.about(story, ShippedSheets.ATLAS.regions().get(new Adcode(region)));
    return ShippedDecks.compose(told, language, size);
  }
}
