package org.modelatlas.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/** Facets, their keys and whole filters in words, in one language. */
public final class FilterWords {

  private final Atlas atlas;
  private final Figures figures;
  private final Messages messages;

  public FilterWords(Atlas atlas, Figures figures, Messages messages) {
    this.atlas = atlas;
    this.figures = figures;
    this.messages = messages;
  }

  /**
   * A part of a filter.
   *
   * @param text the part in words
   * @param lifted the filter without the part
   */
  public record Part(String text, ModelFilter lifted) {}

  /** The sentences that it is put into words with. */
  Messages messages() {
    return messages;
  }

  /** The name of a facet. */
  public String facet(Facet facet) {
    return messages.get("filter.facet." + facet);
  }

  /** A key of a facet; the key itself where nothing names it. */
  public String key(Facet facet, String key) {
    return switch (facet) {
      case MODALITY -> said("panel.modality.", key);
      case DEVELOPER_KIND -> said("panel.developer.", key);
      case OPENNESS -> said("filter.openness.", key);
      case SIZE -> said("filter.size.", key);
      case APPLICATION ->
          key.isBlank() ? messages.get("filter.application.none") : named(facet, key);
      case DEVELOPER -> named(facet, key);
      case PROVINCE ->
          Adcode.find(key)
              .flatMap(atlas::region)
              .map(region -> region.shortName().in(messages.language()))
              .orElse(key);
    };
  }

  /** A filter that someone kept may name what this version does not know. */
  private String said(String prefix, String key) {
    return messages.has(prefix + key) ? messages.get(prefix + key) : key;
  }

  private String named(Facet facet, String key) {
    Optional<LocalText> name = figures.facetName(facet, key);
    return name.map(text -> text.in(messages.language())).orElse(key);
  }

  /** The parts of a filter, each of which can be lifted by itself. */
  public List<Part> parts(ModelFilter filter) {
    var parts = new ArrayList<Part>();
    for (Map.Entry<Facet, FacetChoice> entry : filter.choices().entrySet()) {
      Facet facet = entry.getKey();
      String sentence = entry.getValue().excludes() ? "filter.without" : "filter.only";
      for (String key : entry.getValue().keys()) {
        String text = messages.get(sentence, key(facet, key));
        parts.add(new Part(text, filter.toggled(facet, key)));
      }
    }
    filter.from().ifPresent(day -> parts.add(since(filter, day)));
    filter.until().ifPresent(day -> parts.add(upTo(filter, day)));
    return List.copyOf(parts);
  }

  private Part since(ModelFilter filter, LocalDate day) {
    return new Part(
        messages.get("filter.from", day.toString()),
        filter.listed(Optional.empty(), filter.until()));
  }

  private Part upTo(ModelFilter filter, LocalDate day) {
    return new Part(
        messages.get("filter.until", day.toString()),
        filter.listed(filter.from(), Optional.empty()));
  }

  /** The parts of a filter one after the other; blank for none. */
  public String list(ModelFilter filter) {
    return joined(texts(filter));
  }

  /** The whole filter in a line for a title; blank for none. */
  public String line(ModelFilter filter) {
    return line(filter, Integer.MAX_VALUE);
  }

  /**
   * A filter in a line for a title; blank for none.
   *
   * @param most how many parts to name; of more, those in the middle are only counted
   */
  public String line(ModelFilter filter, int most) {
    return filter.isNone() ? "" : messages.get("filter.line", joined(shortened(filter, most)));
  }

  /**
   * The parts of a filter one after the other; blank for none.
   *
   * @param most how many parts to name; of more, those in the middle are only counted
   */
  public String list(ModelFilter filter, int most) {
    return joined(shortened(filter, most));
  }

  private List<String> shortened(ModelFilter filter, int most) {
    List<String> all = texts(filter);
    if (all.size() <= most) {
      return all;
    }
    int before = (most + 1) / 2;
    int after = most - before;
    var some = new ArrayList<>(all.subList(0, before));
    some.add(messages.get("filter.more", all.size() - most));
    some.addAll(all.subList(all.size() - after, all.size()));
    return some;
  }

  private List<String> texts(ModelFilter filter) {
    return parts(filter).stream().map(Part::text).toList();
  }

  private String joined(List<String> texts) {
    return String.join(messages.get("list.separator"), texts);
  }
}
