package org.modelatlas.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BorderMeshPropertyTest {

  private record Edge(Set<List<Double>> ends) {}

  @Test
  void everyEdgeIsDrawnOnceWithBothItsSides() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int size = 1; size <= 6; size++) {
      List<Shape> shapes = Tiling.shapes(random, size);
      Map<Edge, Set<Integer>> expected = new HashMap<>();
      for (int i = 0; i < shapes.size(); i++) {
        int shape = i;
        shapes.get(i).rings().forEach(r -> addOwners(r.xy(), shape, expected));
      }
      Map<Edge, Set<Integer>> drawn = new HashMap<>();
      for (BorderLine line : BorderMesh.of(shapes).lines()) {
        assertEquals(line.second() < 0 ? BorderKind.OUTER : BorderKind.INTERIOR, line.kind());
        drawLine(line, drawn, seed);
      }
      assertEquals(expected, drawn, "seed " + seed);
    }
  }

  private static void addOwners(double[] xy, int shape, Map<Edge, Set<Integer>> owners) {
    for (int i = 0; i + 3 < xy.length; i += 2) {
      owners.computeIfAbsent(edge(xy, i), _ -> new HashSet<>()).add(shape);
    }
  }

  private static void drawLine(BorderLine line, Map<Edge, Set<Integer>> drawn, long seed) {
    Set<Integer> sides =
        line.second() < 0 ? Set.of(line.first()) : Set.of(line.first(), line.second());
    for (int i = 0; i + 3 < line.xy().length; i += 2) {
      assertFalse(drawn.containsKey(edge(line.xy(), i)), "drawn twice, seed " + seed);
      drawn.put(edge(line.xy(), i), sides);
    }
  }

  private static Edge edge(double[] xy, int i) {
    return new Edge(Set.of(List.of(xy[i], xy[i + 1]), List.of(xy[i + 2], xy[i + 3])));
  }

  @Test
  void twoSquaresShareOneLineWhereverTheirRingsBegin() {
    Shape left = new Polygon(new Ring(new double[] {0, 0, 1, 0, 1, 1, 0, 1, 0, 0}), List.of());
    Shape right = new Polygon(new Ring(new double[] {1, 1, 1, 0, 2, 0, 2, 1, 1, 1}), List.of());
    List<BorderLine> lines = BorderMesh.of(List.of(left, right)).lines();
    assertEquals(3, lines.size());
    assertArrayEquals(new double[] {1, 0, 1, 1}, lines.get(0).xy());
    assertEquals(1, lines.get(0).second());
    assertArrayEquals(new double[] {1, 1, 0, 1, 0, 0, 1, 0}, lines.get(1).xy());
    assertArrayEquals(new double[] {1, 0, 2, 0, 2, 1, 1, 1}, lines.get(2).xy());
  }

  @Test
  void islandIsOneClosedLine() {
    double[] xy = {0, 0, 1, 0, 1, 1, 0, 0};
    List<BorderLine> lines = BorderMesh.of(List.of(new Polygon(new Ring(xy), List.of()))).lines();
    assertEquals(1, lines.size());
    assertArrayEquals(xy, lines.getFirst().xy());
  }

  @Test
  void slitOfOneShapeSeparatesNothing() {
    double[] xy = {0, 0, 2, 0, 2, 2, 1, 1, 2, 2, 0, 2, 0, 0};
    var mesh = BorderMesh.of(List.of(new Polygon(new Ring(xy), List.of())));
    assertEquals(4, mesh.lines().stream().mapToInt(l -> l.xy().length / 2 - 1).sum());
  }

  @Test
  void groupsTellBordersWithinFromBordersBetween() {
    long seed = System.nanoTime();
    List<Shape> shapes = Tiling.shapes(new Random(seed), 4);
    int[] groups = IntStream.range(0, shapes.size()).map(i -> i / 8).toArray();
    Set<BorderKind> kinds = new HashSet<>();
    for (BorderLine line : BorderMesh.of(shapes, groups).lines()) {
      kinds.add(line.kind());
      if (line.second() >= 0) {
        boolean same = groups[line.first()] == groups[line.second()];
        assertEquals(same, line.kind() == BorderKind.WITHIN_GROUP, "seed " + seed);
      }
    }
    assertTrue(kinds.containsAll(Set.of(BorderKind.values())));
    assertThrows(IllegalArgumentException.class, () -> BorderMesh.of(shapes, new int[1]));
  }
}
