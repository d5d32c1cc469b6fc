package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many families each choice would give, and what a filter's parts exclude.
 *
 * <p>A key's count is the number of families that have it and pass everything that the filter asks
 * for outside the key's own facet: what one would have by choosing that key alone in its facet.
 */
public final class FacetCounts {

  private static final int DATES = Facet.values().length;

  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final int[] excludedAlone = new int[DATES + 1];

  /** Counts once over all families: one that fails a single part still counts in that part. */
  FacetCounts(FacetIndex index, ModelFilter filter, LocalDate asOf) {
    var facets = Facet.values();
    var tallies = new int[facets.length][];
    var chosen = new boolean[facets.length][];
    for (Facet facet : facets) {
      tallies[facet.ordinal()] = new int[index.column(facet).keys().size()];
      chosen[facet.ordinal()] = index.column(facet).chosen(filter.choice(facet));
    }
    for (int i = 0; i < index.families().size(); i++) {
      ModelFamily family = index.families().get(i);
      if (!family.firstListed().end().isAfter(asOf)) {
        count(index, filter, chosen, tallies, i, filter.passesDates(family));
      }
    }
    for (Facet facet : facets) {
      counts.put(facet, named(index.column(facet), tallies[facet.ordinal()]));
    }
  }

  private void count(
      FacetIndex index,
      ModelFilter filter,
      boolean[][] chosen,
      int[][] tallies,
      int family,
      boolean passesDates) {
    int failed = passesDates ? 0 : 1;
    int failing = DATES;
    for (Facet facet : filter.choices().keySet()) {
      int[] codes = index.column(facet).codes()[family];
      boolean has = hasOne(codes, chosen[facet.ordinal()]);
      if (has == filter.choice(facet).excludes()) {
        failed++;
        failing = facet.ordinal();
      }
    }
    if (failed == 1) {
      excludedAlone[failing]++;
    }
    for (Facet facet : Facet.values()) {
      if (failed == 0 || failed == 1 && failing == facet.ordinal()) {
        for (int code : index.column(facet).codes()[family]) {
          tallies[facet.ordinal()][code]++;
        }
      }
    }
  }

  private static boolean hasOne(int[] codes, boolean[] chosen) {
    for (int code : codes) {
      if (chosen[code]) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Integer> named(FacetIndex.Column column, int[] tally) {
    var named = new LinkedHashMap<String, Integer>();
    for (int i = 0; i < tally.length; i++) {
      named.put(column.keys().get(i), tally[i]);
    }
    return Collections.unmodifiableMap(named);
  }

  /** The count of every key that occurs in the catalogue, zero among them. */
  public Map<String, Integer> of(Facet facet) {
    return counts.get(facet);
  }

  /** How many more families there would be without what the filter asks of this facet. */
  public int excludedAlone(Facet facet) {
    return excludedAlone[facet.ordinal()];
  }

  /** How many more families there would be without the filter's dates. */
  public int excludedByDatesAlone() {
    return excludedAlone[DATES];
  }
}
