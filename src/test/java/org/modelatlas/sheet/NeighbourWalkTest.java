package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourWalkTest {

  private static final MapLevel LEVEL = GEOMETRY.level(5_000);
  private static final NeighbourWalk WALK = new NeighbourWalk(LEVEL);
  private static final Map<String, RegionOutline> BY_ID =
      LEVEL.regions().stream().collect(Collectors.toMap(RegionOutline::id, r -> r));

  private static Optional<String> next(String from, Direction direction) {
    return WALK.next(from, direction).map(RegionOutline::id);
  }

  /** Guangdong borders Guangxi, Hunan, Jiangxi, Fujian, Hong Kong and Macao; Hainan lies across. */
  @ParameterizedTest
  @CsvSource({
    "LEFT, 450000",
    "UP, 430000 360000",
    "RIGHT, 350000 810000",
    "DOWN, 820000 810000 460000"
  })
  void arrowsLeadFromGuangdongToItsNeighbours(Direction direction, String oneOf) {
    assertTrue(Set.of(oneOf.split(" ")).contains(next("440000", direction).orElseThrow()));
  }

  @Test
  void everyProvinceIsReachedFromEveryOther() {
    for (String from : BY_ID.keySet()) {
      assertEquals(new TreeSet<>(BY_ID.keySet()), reachable(from), "from " + from);
    }
  }

  private static Set<String> reachable(String from) {
    var seen = new TreeSet<>(Set.of(from));
    var waiting = new ArrayDeque<>(seen);
    while (!waiting.isEmpty()) {
      String at = waiting.pop();
      for (Direction direction : Direction.values()) {
        next(at, direction).filter(seen::add).ifPresent(waiting::push);
      }
    }
    return seen;
  }

  @Test
  void noArrowLeadsBackwardsOrFarAside() {
    for (RegionOutline from : LEVEL.regions()) {
      for (Direction direction : Direction.values()) {
        WALK.next(from.id(), direction)
            .ifPresent(
                to -> {
                  double dx = to.labelM().xM() - from.labelM().xM();
                  double dy = to.labelM().yM() - from.labelM().yM();
                  double ahead =
                      switch (direction) {
                        case UP -> dy;
                        case DOWN -> -dy;
                        case LEFT -> -dx;
                        case RIGHT -> dx;
                      };
                  double aside = Math.abs(dx) + Math.abs(dy) - ahead;
                  assertTrue(ahead > 0 && ahead * 1.5 >= aside, from.id() + " " + direction);
                });
      }
    }
  }

  @Test
  void neighbourIsPreferredToANearerRegionWithoutBorder() {
    Map<String, Set<String>> borders = new HashMap<>();
    for (MapLevel.Path path : LEVEL.borders()) {
      String a = LEVEL.regions().get(path.first()).id();
      String b = LEVEL.regions().get(path.second()).id();
      borders.computeIfAbsent(a, _ -> new TreeSet<>()).add(b);
      borders.computeIfAbsent(b, _ -> new TreeSet<>()).add(a);
    }
    assertEquals(
        Set.of("450000", "430000", "360000", "350000", "810000", "820000"), borders.get("440000"));
    assertTrue(borders.get("650000").contains(next("650000", Direction.RIGHT).orElseThrow()));
  }

  /** Shanxi lies south-west of Beijing; the next one due west is Ningxia, 900 km away. */
  @Test
  void nearRegionAtASlantComesBeforeAFarOneStraightAhead() {
    assertEquals("140000", next("110000", Direction.LEFT).orElseThrow());
  }

  @Test
  void beyondTheEdgeAndFromAnUnknownPlaceThereIsNothing() {
    assertEquals(Optional.empty(), next("650000", Direction.LEFT));
    assertEquals(Optional.empty(), next("999999", Direction.LEFT));
  }
}
