package org.modelatlas.ui.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.FilteredCatalogue;
import org.modelatlas.dataset.ModelFamily.DeveloperKind;
import org.modelatlas.dataset.ModelFamily.Modality;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.SizeBand;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.FilterWords;

/** What the filter bar shows and changes, without a node; for the UI thread only. */
final class FilterModel {

  private final ExplorerState state;
  private final Atlas atlas;
  private final Figures figures;

  FilterModel(ExplorerState state, Atlas atlas, Figures figures) {
    this.state = state;
    this.atlas = atlas;
    this.figures = figures;
  }

  ExplorerState state() {
    return state;
  }

  Figures figures() {
    return figures;
  }

  Messages messages() {
    return state.messages();
  }

  ModelFilter filter() {
    return state.view().filter();
  }

  FilterWords words() {
    return new FilterWords(atlas, figures, messages());
  }

  /** The families that count now. */
  FilteredCatalogue catalogue() {
    return figures.catalogue(state.view().asOf(), filter());
  }

  /** How many families there would be with this key alone in its facet. */
  int count(Facet facet, String key) {
    return catalogue().counts().of(facet).getOrDefault(key, 0);
  }

  /**
   * The keys that occur in the catalogue: kinds, sizes and provinces in their own order, makers and
   * fields of use by how many families they have now, those that are chosen first.
   */
  List<String> keys(Facet facet) {
    Map<String, Integer> counts = catalogue().counts().of(facet);
    return switch (facet) {
      case MODALITY -> occurring(counts, names(Modality.values()));
      case DEVELOPER_KIND -> occurring(counts, names(DeveloperKind.values()));
      case OPENNESS -> occurring(counts, names(Openness.values()));
      case SIZE -> occurring(counts, names(SizeBand.values()));
      case PROVINCE -> occurring(counts, atlas.regions().keySet().stream().map(Adcode::code));
      case APPLICATION, DEVELOPER -> byCount(counts, filter().choice(facet));
    };
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name);
  }

  private static List<String> occurring(Map<String, Integer> counts, Stream<String> keys) {
    return keys.filter(counts::containsKey).toList();
  }

  private static List<String> byCount(Map<String, Integer> counts, FacetChoice choice) {
    return counts.keySet().stream()
        .sorted(
            Comparator.comparing((String key) -> !choice.keys().contains(key))
                .thenComparing(key -> -counts.get(key))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Whether a key's name in either language contains the words, in any case. */
  boolean mentions(Facet facet, String key, String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    return sought.isEmpty()
        || Stream.of(Language.values())
            .map(language -> new FilterWords(atlas, figures, Messages.of(language)))
            .anyMatch(name -> name.key(facet, key).toLowerCase(Locale.ROOT).contains(sought));
  }

  /** Chooses a key, or no longer; the facet then keeps or leaves out what is chosen. */
  void toggle(Facet facet, String key, boolean excludes) {
    FacetChoice toggled = filter().choice(facet).toggled(key);
    state.filter(filter().with(facet, new FacetChoice(toggled.keys(), excludes)));
  }

  /** Keeps what is chosen of a facet, or leaves it out. */
  void exclude(Facet facet, boolean excludes) {
    FacetChoice choice = filter().choice(facet);
    state.filter(filter().with(facet, new FacetChoice(choice.keys(), excludes)));
  }

  /** How many families are left and how many are hidden. */
  String countLine() {
    var catalogue = catalogue();
    return messages()
        .get("filter.count", catalogue.families().size(), catalogue.total(), catalogue.hidden());
  }

  /** The same in a sentence that says why they are hidden. */
  String countSentence() {
    var catalogue = catalogue();
    return messages()
        .get(
            "filter.count.sentence",
            catalogue.families().size(),
            catalogue.total(),
            catalogue.hidden() - catalogue.later(),
            catalogue.later(),
            state.view().asOf().toString());
  }
}
