package org.modelatlas.testing;

import java.util.EnumMap;
import java.util.Map;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.Place;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Story;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.story.slide.SlideSize;

/** Slides of the shipped data and outlines. */
public final class ShippedDecks {

  private static final SlideComposer COMPOSER =
      SlideComposer.shipped(new AtlasIndex(ShippedSheets.ATLAS));

  private static final Map<Language, Deck> REPORTS = new EnumMap<>(Language.class);

  private ShippedDecks() {}

  /** The 2023 report in ten slides. */
  public static Deck report(Language language) {
    return REPORTS.computeIfAbsent(
        language, l -> compose(ShippedStories.story("report-2023"), l, SlideSize.WIDE));
  }

  /** Any story. */
  public static Deck compose(Story story, Language language, SlideSize size) {
    return COMPOSER.compose(story, language, size, Place.of(story.id()));
  }
}
