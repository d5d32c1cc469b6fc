package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The families that a filter lets pass at a date. Map, panel, table and counts all ask it, so they
 * agree.
 */
public final class FilteredCatalogue {

  private final List<ModelFamily> kept;
  private final Map<Adcode, List<ModelFamily>> byProvince;
  private final int total;
  private final int later;
  private final ModelFilter filter;
  private final Predicate<ModelFamily> isListed;
  private final Supplier<FacetIndex> index;
  private final Map<Optional<Adcode>, FacetCounts> counts = new ConcurrentHashMap<>();

  /**
   * Filters a catalogue.
   *
   * @param families all of them
   * @param index the keys of all families, for counts when they are first asked for
   */
  FilteredCatalogue(
      List<ModelFamily> families, ModelFilter filter, LocalDate asOf, Supplier<FacetIndex> index) {
    this.filter = filter;
    this.index = index;
    this.isListed = family -> !family.firstListed().end().isAfter(asOf);
    List<ModelFamily> listed = families.stream().filter(isListed).toList();
    this.kept = filter.isNone() ? listed : listed.stream().filter(filter).toList();
    this.byProvince = kept.stream().collect(Collectors.groupingBy(ModelFamily::province));
    this.total = families.size();
    this.later = total - listed.size();
  }

  /** The families that count, in the order of the catalogue. */
  public List<ModelFamily> families() {
    return kept;
  }

  /** The families of a province that count. */
  public List<ModelFamily> families(Adcode province) {
    return byProvince.getOrDefault(province, List.of());
  }

  /** Which families pass, beside those that were first listed later. */
  public ModelFilter filter() {
    return filter;
  }

  /** How many families the whole catalogue has. */
  public int total() {
    return total;
  }

  /** How many are hidden, by the filter or because they were first listed after the date. */
  public int hidden() {
    return total - kept.size();
  }

  /** How many of the hidden ones were first listed after the date. */
  public int later() {
    return later;
  }

  /** What each choice would give. */
  public FacetCounts counts() {
    return counts(Optional.empty());
  }

  /**
   * What each choice would give.
   *
   * @param province counts its families alone; empty counts all
   */
  public FacetCounts counts(Optional<Adcode> province) {
    return counts.computeIfAbsent(
        province,
        place ->
            new FacetCounts(
                index.get(),
                filter,
                place.map(p -> isListed.and(f -> f.province().equals(p))).orElse(isListed)));
  }
}
