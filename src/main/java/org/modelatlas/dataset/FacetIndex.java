package org.modelatlas.dataset;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/** The keys of all families in all facets as small numbers, for counting many families at once. */
final class FacetIndex {

  private final List<ModelFamily> families;
  private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
  private final Map<Facet, Map<String, LocalText>> names = new EnumMap<>(Facet.class);

  /**
   * One facet.
   *
   * @param keys each key once, in the order in which families bring them
   * @param codes for each family the places of its keys in {@code keys}
   */
  record Column(List<String> keys, int[][] codes) {

    /** For each key whether a choice names it. */
    boolean[] chosen(FacetChoice choice) {
      var chosen = new boolean[keys.size()];
      for (int i = 0; i < chosen.length; i++) {
        chosen[i] = choice.keys().contains(keys.get(i));
      }
      return chosen;
    }
  }

  FacetIndex(List<ModelFamily> families) {
    this.families = families;
    for (Facet facet : Facet.values()) {
      columns.put(facet, column(facet, families));
    }
    names.put(Facet.APPLICATION, new HashMap<>());
    names.put(Facet.DEVELOPER, new HashMap<>());
    for (ModelFamily family : families) {
      names.get(Facet.APPLICATION).putIfAbsent(family.application().zh(), family.application());
      for (LocalText maker : Developers.of(family.developer())) {
        names.get(Facet.DEVELOPER).putIfAbsent(maker.zh(), maker);
      }
    }
  }

  private static Column column(Facet facet, List<ModelFamily> families) {
    Map<List<String>, int[]> known = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    List<String> keys = new ArrayList<>();
    var codes = new int[families.size()][];
    for (int i = 0; i < codes.length; i++) {
      codes[i] =
          known.computeIfAbsent(
              facet.keys(families.get(i)),
              of -> of.stream().mapToInt(key -> place(key, places, keys)).toArray());
    }
    return new Column(List.copyOf(keys), codes);
  }

  private static int place(String key, Map<String, Integer> places, List<String> keys) {
    return places.computeIfAbsent(
        key,
        fresh -> {
          keys.add(fresh);
          return keys.size() - 1;
        });
  }

  List<ModelFamily> families() {
    return families;
  }

  Column column(Facet facet) {
    return columns.get(facet);
  }

  /** What the catalogue calls a maker or a field of use; empty for other facets. */
  Optional<LocalText> name(Facet facet, String key) {
    return Optional.ofNullable(names.getOrDefault(facet, Map.of()).get(key));
  }
}
