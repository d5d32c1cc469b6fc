package org.modelatlas.ui.scatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Box;

/** Names beside points: never over another, never over a point, never outside. */
class PointLabelsTest {

  private static final Box EDGE = new Box(0, 0, 300, 200);
  private static final double RADIUS = 5;

  private static PointLabels.Named named(int index, double x, double y) {
    return new PointLabels.Named(new Adcode(String.valueOf(110000 + index)), x, y, 30, 14);
  }

  private static Map<Adcode, Box> place(List<PointLabels.Named> points) {
    return new PointLabels(EDGE, RADIUS).place(points);
  }

  @Test
  void loneNameStandsRightOfItsPointAndLeftAtTheRightEdge() {
    var middle = named(0, 100, 100);
    assertEquals(new Box(107, 93, 30, 14), place(List.of(middle)).get(middle.region()));
    var atEdge = named(1, 296, 100);
    assertEquals(new Box(259, 93, 30, 14), place(List.of(atEdge)).get(atEdge.region()));
  }

  @Test
  void pointsFarFromTheRestAreNamedBeforeACrowd() {
    var points = new ArrayList<PointLabels.Named>();
    for (int i = 0; i < 30; i++) {
      points.add(named(i, 40 + i % 6 * 4, 40 + i / 6 * 4));
    }
    var outlier = named(99, 280, 20);
    points.add(outlier);
    var placed = place(points);
    assertTrue(placed.containsKey(outlier.region()));
    assertEquals(outlier.region(), placed.keySet().iterator().next());
    assertTrue(placed.size() < points.size(), "no room for all of a crowd");
  }

  @Test
  void nothingToPlaceIsNothingPlaced() {
    assertEquals(Map.of(), place(List.of()));
  }

  @RepeatedTest(200)
  void noNameTouchesAnotherOrAPointOrTheEdge(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    String seed = "seed " + run.getCurrentRepetition();
    var points = new ArrayList<PointLabels.Named>();
    for (int i = 0; i < 34; i++) {
      points.add(named(i, 300 * random.nextDouble(), 200 * random.nextDouble()));
    }
    List<Box> boxes = List.copyOf(place(points).values());
    assertFalse(boxes.isEmpty(), seed);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(EDGE.contains(box), seed);
      for (int other = 0; other < i; other++) {
        assertFalse(box.overlaps(boxes.get(other)), seed);
      }
      for (PointLabels.Named point : points) {
        var disc = new Box(point.x() - RADIUS, point.y() - RADIUS, 2 * RADIUS, 2 * RADIUS);
        assertFalse(box.overlaps(disc), seed);
      }
    }
  }
}
