package org.modelatlas.dataset;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What class limits are made from.
 *
 * @param table the figures that the classes are made of
 * @param spans for each region all values that have to fall in a class, zero aside; of a change,
 *     their magnitudes; no entry where there is none beyond the table
 */
public record ClassBasis(FigureTable table, Map<Adcode, ValueRange> spans) {

  public ClassBasis {
    spans = Map.copyOf(spans);
  }

  /** Limits made from the figures that are shown, and for them. */
  public static ClassBasis shown(FigureTable table) {
    return new ClassBasis(table, Map.of());
  }

  /** The span over some regions; empty where they have none. */
  public Optional<ValueRange> span(Collection<Adcode> regions) {
    return regions.stream()
        .map(spans::get)
        .filter(Objects::nonNull)
        .reduce(
            (a, b) -> new ValueRange(Math.min(a.least(), b.least()), Math.max(a.most(), b.most())));
  }
}
