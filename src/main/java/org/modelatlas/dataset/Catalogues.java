package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/** Filters the catalogue, and keeps the last few answers: map, panel and table ask for the same. */
final class Catalogues {

  private static final int KEPT = 16;

  /** What was asked for. */
  private record Question(LocalDate asOf, ModelFilter filter) {}

  private final List<ModelFamily> families;
  private final Once<FacetIndex> index;
  private final Map<Question, FilteredCatalogue> answers =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, FilteredCatalogue> eldest) {
          return size() > KEPT;
        }
      };

  Catalogues(List<ModelFamily> families) {
    this.families = families;
    this.index = new Once<>(() -> new FacetIndex(families));
  }

  synchronized FilteredCatalogue at(LocalDate asOf, ModelFilter filter) {
    return answers.computeIfAbsent(
        new Question(asOf, filter),
        q ->
            new FilteredCatalogue(
                families, filter, asOf, () -> new FacetCounts(index.get(), filter, asOf)));
  }

  Optional<LocalText> name(Facet facet, String key) {
    return index.get().name(facet, key);
  }
}
