package org.modelatlas.story.slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.PageSequence;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.problem.Place;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.Story;

/** Makes slides from a story and the data; everything that can be decided is decided here. */
public final class SlideComposer {

  private final Figures figures;
  private final SlideMaps maps;
  private final Typesetter setter;

  /**
   * A composer for one edition of the data.
   *
   * @param nation the provinces in the plane; levels must be there as soon as they are asked for
   * @param interiors the maps of provinces; likewise
   */
  public SlideComposer(
      Figures figures, MapGeometry nation, Interiors interiors, TypeMetrics metrics) {
    this.figures = figures;
    this.maps = new SlideMaps(figures, new SheetComposer(metrics), nation, interiors);
    this.setter = new Typesetter(metrics);
  }

  /** A composer over the shipped outlines. */
  public static SlideComposer shipped(AtlasIndex index) {
    var atlas = index.atlas();
    return new SlideComposer(
        new Figures(index),
        new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {}),
        ProvinceMaps.still(atlas),
        TypeMetrics.bundled());
  }

  /**
   * The slides of a story.
   *
   * @param place the story's file or name, for what is said of it
   */
  public Deck compose(Story story, Language language, SlideSize size, Place place) {
    List<ComposedSlide> made =
        IntStream.range(0, story.slides().size())
            .mapToObj(i -> compose(story, i, language, size, place))
            .toList();
    return new Deck(
        story.title().in(language),
        language,
        figures.atlas().newestDate(),
        made.stream().map(ComposedSlide::page).toList(),
        made.stream().map(ComposedSlide::content).toList(),
        made.stream().flatMap(slide -> slide.problems().stream()).toList());
  }

  /**
   * The headlines of a story's slides with every figure in them.
   *
   * @param place the story's file or name, for what is said of it
   */
  public List<String> headlines(Story story, Language language, Place place) {
    var binder = new SlideBinder(figures, Messages.of(language), place);
    return IntStream.range(0, story.slides().size())
        .mapToObj(i -> binder.bind(story.slides().get(i), i + 1).headline().text())
        .toList();
  }

  /**
   * One slide of a story; slides may be made on several threads at once.
   *
   * @param index which, from 0
   * @param place the story's file or name, for what is said of it
   */
  public ComposedSlide compose(
      Story story, int index, Language language, SlideSize size, Place place) {
    var messages = Messages.of(language);
    var binder = new SlideBinder(figures, messages, place);
    BoundSlide bound = binder.bind(story.slides().get(index), index + 1);
    var sources = new SlideSources(figures.atlas(), messages);
    var context = new SlideContext(maps, setter, messages, sources, place, story.slides().size());
    var page = new SlidePage(context, bound, size, binder.problems());
    var sequence =
        new PageSequence(
            bound.slide().id(),
            bound.headline().text(),
            story.title().in(language),
            language,
            figures.atlas().newestDate(),
            List.of(page.compose()),
            sources.ids(),
            Optional.empty());
    return new ComposedSlide(sequence, page.content(), page.problems());
  }
}
