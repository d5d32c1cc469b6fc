package org.modelatlas.table;

import java.time.LocalDate;
import java.util.Set;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFilter;

/**
 * Which part of the data a table shows.
 *
 * @param asOf the day up to which the data counts
 * @param filter which model families count
 * @param regions the regions shown; none means all
 */
public record Scope(LocalDate asOf, ModelFilter filter, Set<Adcode> regions) {

  public Scope {
    regions = Set.copyOf(regions);
  }

  /** Everything that was known on a day. */
  public static Scope all(LocalDate asOf) {
    return new Scope(asOf, ModelFilter.NONE, Set.of());
  }

  /** The same with only some families. */
  public Scope filtered(ModelFilter chosen) {
    return new Scope(asOf, chosen, regions);
  }

  /** The same within some regions; none means all. */
  public Scope within(Set<Adcode> chosen) {
    return new Scope(asOf, filter, chosen);
  }

  /** Whether a region is shown. */
  public boolean shows(Adcode region) {
    return regions.isEmpty() || regions.contains(region);
  }
}
