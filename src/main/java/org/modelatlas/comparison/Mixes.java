package org.modelatlas.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.FilteredCatalogue;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.FilterWords;
import org.modelatlas.workspace.ViewState;

/** Parts the families of regions by modality, kind of developer and openness. */
final class Mixes {

  private static final List<Facet> FACETS =
      List.of(Facet.MODALITY, Facet.DEVELOPER_KIND, Facet.OPENNESS);

  private final Figures figures;
  private final SourceNumbers numbers;
  private final FilterWords words;
  private final Messages messages;

  Mixes(Figures figures, SourceNumbers numbers, Messages messages) {
    this.figures = figures;
    this.numbers = numbers;
    this.messages = messages;
    this.words = new FilterWords(figures.atlas(), figures, messages);
  }

  List<Comparison.Mix> of(List<Region> regions, ViewState view) {
    FilteredCatalogue counted = figures.catalogue(view.asOf(), view.filter());
    return FACETS.stream().map(facet -> mix(facet, regions, counted)).toList();
  }

  private Comparison.Mix mix(Facet facet, List<Region> regions, FilteredCatalogue counted) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    List<Integer> totals = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      List<ModelFamily> families = counted.families(regions.get(i).adcode());
      totals.add(families.size());
      for (ModelFamily family : families) {
        for (String key : facet.keys(family)) {
          counts.computeIfAbsent(key, k -> new int[regions.size()])[i]++;
        }
      }
    }
    List<Comparison.Part> parts =
        counts.entrySet().stream()
            .map(e -> new Comparison.Part(e.getKey(), words.key(facet, e.getKey()), boxed(e)))
            .sorted(Comparator.comparingInt(Mixes::sum).reversed())
            .toList();
    String none = counted.filter().isNone() ? "catalogue" : "filtered";
    return new Comparison.Mix(
        facet,
        words.facet(facet),
        parts,
        totals,
        messages.get("compare.none." + none),
        numbers.marks(
            regions.stream()
                .flatMap(region -> counted.families(region.adcode()).stream())
                .map(ModelFamily::sourceId)
                .toList()));
  }

  private static List<Integer> boxed(Map.Entry<String, int[]> counts) {
    return Arrays.stream(counts.getValue()).boxed().toList();
  }

  private static int sum(Comparison.Part part) {
    return part.counts().stream().mapToInt(Integer::intValue).sum();
  }
}
