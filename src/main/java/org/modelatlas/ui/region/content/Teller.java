package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.citation.FigureCitations;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.FilteredCatalogue;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.DateText;
import org.modelatlas.workspace.FilterWords;
import org.modelatlas.workspace.ViewState;

/**
 * What every part of one panel needs to put its figures into words.
 *
 * @param index what is known, by province
 * @param figures the figures worked out from it
 * @param view what the person looks at
 * @param messages the sentences of its language
 * @param sources the numbers of the sources named so far
 */
record Teller(
    AtlasIndex index, Figures figures, ViewState view, Messages messages, SourceNumbers sources) {

  private static final int MOST_DECIMALS = 3;

  Atlas atlas() {
    return index.atlas();
  }

  /** The families that count in the view. */
  FilteredCatalogue catalogue() {
    return figures.catalogue(view.asOf(), view.filter());
  }

  /** What puts filters into words. */
  FilterWords filterWords() {
    return new FilterWords(atlas(), figures, messages);
  }

  /** Whether a date had come at the day that the person looks at. */
  boolean counts(Period period) {
    return !period.end().isAfter(view.asOf());
  }

  /** Puts figures into the words in which they are taken along. */
  FigureCitations citations() {
    return new FigureCitations(figures, view);
  }

  /** What a figure of a region is called when it is taken along. */
  String named(Adcode region, String what) {
    String place = atlas().region(region).map(Region::name).map(this::text).orElse("");
    return citations().named(place, what);
  }

  String say(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  String text(LocalText text) {
    return text.in(view.language());
  }

  /** A number with as many decimals as it has, at most three. */
  String number(double value) {
    return Numbers.upTo(view.language(), MOST_DECIMALS).text(value);
  }

  String number(double value, int decimals) {
    return Numbers.fixed(view.language(), decimals).text(value);
  }

  /** A date in its own precision. */
  String date(Period period) {
    return DateText.of(period, messages);
  }

  /** A label with the date that it holds for. */
  String dated(String label, Period period) {
    return say("panel.dated", label, date(period));
  }

  /** The parts that say something, one after the other; no line begins with the dot between. */
  String chain(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining("\u00a0· "));
  }

  List<SourceMark> marks(String sourceId, LocalText definition) {
    return sources.marks(List.of(sourceId), text(definition));
  }
}
