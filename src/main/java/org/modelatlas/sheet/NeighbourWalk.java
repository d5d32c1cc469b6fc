package org.modelatlas.sheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks from region to region by arrow keys.
 *
 * <p>The next region is the one nearest in the direction, where a way aside counts double and a
 * shared border halves the way; what lies half as far again aside as ahead is no neighbour in that
 * direction.
 */
public final class NeighbourWalk {

  private static final double ASIDE_COST = 2;
  private static final double MOST_ASIDE = 1.5;
  private static final double BORDER_DISCOUNT = 0.5;

  private final List<RegionOutline> regions;
  private final Set<Pair> borders = new HashSet<>();

  private record Pair(String a, String b) {}

  /** A walk over the regions of a level. */
  public NeighbourWalk(MapLevel level) {
    regions = level.regions();
    level.borders().forEach(this::learn);
  }

  private void learn(MapLevel.Path border) {
    if (border.first() >= 0 && border.second() >= 0) {
      String a = regions.get(border.first()).id();
      String b = regions.get(border.second()).id();
      borders.add(new Pair(a, b));
      borders.add(new Pair(b, a));
    }
  }

  /** The region to go to, or nothing where none lies that way. */
  public Optional<RegionOutline> next(String fromId, Direction direction) {
    return regions.stream()
        .filter(region -> region.id().equals(fromId))
        .findFirst()
        .flatMap(from -> next(from, direction));
  }

  private Optional<RegionOutline> next(RegionOutline from, Direction direction) {
    return regions.stream()
        .filter(to -> isThatWay(from, to, direction))
        .min(Comparator.comparingDouble(to -> cost(from, to, direction)));
  }

  private static boolean isThatWay(RegionOutline from, RegionOutline to, Direction direction) {
    double along = direction.along(dx(from, to), dy(from, to));
    return along > 0 && along * MOST_ASIDE >= direction.aside(dx(from, to), dy(from, to));
  }

  private double cost(RegionOutline from, RegionOutline to, Direction direction) {
    double way =
        direction.along(dx(from, to), dy(from, to))
            + ASIDE_COST * direction.aside(dx(from, to), dy(from, to));
    return borders.contains(new Pair(from.id(), to.id())) ? way * BORDER_DISCOUNT : way;
  }

  private static double dx(RegionOutline from, RegionOutline to) {
    return to.labelM().xM() - from.labelM().xM();
  }

  private static double dy(RegionOutline from, RegionOutline to) {
    return to.labelM().yM() - from.labelM().yM();
  }
}
