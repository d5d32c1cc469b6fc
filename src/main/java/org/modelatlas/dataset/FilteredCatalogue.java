package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  private final Supplier<FacetCounts> counts;

  /**
   * Filters a catalogue.
   *
   * @param families all of them
   * @param counts makes the counts when they are first asked for
   */
  FilteredCatalogue(
      List<ModelFamily> families,
      ModelFilter filter,
      LocalDate asOf,
      Supplier<FacetCounts> counts) {
    List<ModelFamily> listed =
        families.stream().filter(family -> !family.firstListed().end().isAfter(asOf)).toList();
    this.kept = filter.isNone() ? listed : listed.stream().filter(filter).toList();
    this.byProvince = kept.stream().collect(Collectors.groupingBy(ModelFamily::province));
    this.total = families.size();
    this.later = total - listed.size();
    this.counts = new Once<>(counts);
  }

  /** The families that count, in the order of the catalogue. */
  public List<ModelFamily> families() {
    return kept;
  }

  /** The families of a province that count. */
  public List<ModelFamily> families(Adcode province) {
    return byProvince.getOrDefault(province, List.of());
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
    return counts.get();
  }
}
