package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.sheet.LabelPlacer.Placed;
import org.modelatlas.sheet.LabelPlacer.Wish;

class LabelPlacerTest {

  private static final Box FRAME = new Box(0, 0, 400, 300);

  private static Wish wish(String id, double x, double y, double room, double priority) {
    return new Wish(id, x, y, room, room, 40, 12, priority, 0);
  }

  private static List<Placed> place(List<Wish> wishes, Box... obstacles) {
    return new LabelPlacer(FRAME, List.of(obstacles), false, box -> true).place(wishes);
  }

  @Test
  void nameThatFitsStandsOnItsPointWithoutLeader() {
    Placed placed = place(List.of(wish("a", 200, 150, 80, 1))).getFirst();
    assertEquals(new Box(180, 144, 40, 12), placed.box());
    assertFalse(placed.leader());
  }

  @Test
  void nameThatDoesNotFitStandsBesideItsPointWithALeader() {
    Placed placed = place(List.of(wish("a", 200, 150, 10, 1))).getFirst();
    assertTrue(placed.leader());
    assertEquals(10, distance(placed), 1e-9);
  }

  @Test
  void nameInTheWayIsMovedWithinItsRegionBeforeItLeavesIt() {
    Box obstacle = new Box(170, 140, 15, 20);
    Placed placed = place(List.of(wish("a", 200, 150, 80, 1)), obstacle).getFirst();
    assertFalse(placed.leader());
    assertFalse(placed.box().overlaps(obstacle));
  }

  /** The neighbour at the right is where a leader would go first. */
  @Test
  void aConsiderateNameKeepsOffTheRegionsOfOthers() {
    var important = new Wish("a", 200, 150, 10, 10, 40, 12, 1, 1);
    var neighbour = wish("b", 235, 150, 60, 1);
    List<Placed> usual = place(List.of(important, neighbour));
    assertTrue(usual.getFirst().box().overlaps(neighbour.home()));
    List<Placed> considerate =
        new LabelPlacer(FRAME, List.of(), true, box -> true).place(List.of(important, neighbour));
    assertTrue(considerate.getFirst().leader());
    assertFalse(considerate.getFirst().box().overlaps(neighbour.home()));
    assertEquals(neighbour.home(), considerate.getLast().box());
  }

  @Test
  void aConsiderateNameSomewhatLargerThanItsRegionStaysOnIt() {
    var wish = wish("a", 200, 150, 32, 1);
    assertTrue(place(List.of(wish)).getFirst().leader());
    assertFalse(
        new LabelPlacer(FRAME, List.of(), true, box -> true)
            .place(List.of(wish))
            .getFirst()
            .leader());
    var hidden = wish("a", 200, 150, 27, 1);
    assertTrue(
        new LabelPlacer(FRAME, List.of(), true, box -> true)
            .place(List.of(hidden))
            .getFirst()
            .leader());
  }

  @Test
  void aNameWithALeaderGoesToSeaWhereThereIsSomeNearby() {
    var island = wish("a", 200, 150, 10, 1);
    var placer = new LabelPlacer(FRAME, List.of(), false, box -> box.rightPt() < 195);
    assertTrue(placer.place(List.of(island)).getFirst().box().rightPt() < 195);
    var inland = new LabelPlacer(FRAME, List.of(), false, box -> false);
    assertEquals(
        place(List.of(island)).getFirst().box(), inland.place(List.of(island)).getFirst().box());
  }

  @Test
  void twoNamesSideBySideKeepTheRoomOfASpaceBetweenThem() {
    List<Placed> placed = place(List.of(wish("a", 200, 150, 80, 2), wish("b", 242, 150, 80, 1)));
    assertTrue(placed.getLast().box().xPt() - placed.getFirst().box().rightPt() >= 5);
  }

  @Test
  void nameWithoutAFreePlaceIsLeftOut() {
    assertEquals(List.of(), place(List.of(wish("a", 200, 150, 80, 1)), FRAME));
  }

  @Test
  void pointOutsideTheFrameHasNoName() {
    assertEquals(List.of(), place(List.of(wish("a", 401, 150, 80, 1))));
  }

  @Test
  void moreImportantNameIsPlacedFirst() {
    var both = List.of(wish("small", 200, 150, 80, 1), wish("large", 200, 150, 80, 2));
    assertEquals("large", place(both).getFirst().wish().id());
  }

  @Test
  void placesAreInsideTheFrameClearOfEachOtherAndTheSameEveryTime() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Box obstacle = new Box(20, 200, 120, 80);
    for (int round = 0; round < 200; round++) {
      var wishes = new ArrayList<Wish>();
      for (int i = 0; i < 60; i++) {
        double x = random.nextDouble(-20, 420);
        double room = random.nextDouble(5, 80);
        wishes.add(wish("w" + i, x, random.nextDouble(-20, 320), room, random.nextInt(9)));
      }
      List<Placed> placed = place(wishes, obstacle);
      assertEquals(placed, place(wishes, obstacle), "seed " + seed);
      check(placed, obstacle, seed);
    }
  }

  private static void check(List<Placed> placed, Box obstacle, long seed) {
    for (int i = 0; i < placed.size(); i++) {
      Placed p = placed.get(i);
      assertTrue(FRAME.contains(p.box()) && !p.box().overlaps(obstacle), "seed " + seed);
      assertTrue(!p.leader() || distance(p) >= 10 - 1e-9, "seed " + seed);
      assertTrue(p.leader() || p.wish().fitsInside(), "seed " + seed);
      for (Placed other : placed.subList(i + 1, placed.size())) {
        assertFalse(p.box().overlaps(other.box()), "seed " + seed);
      }
    }
  }

  /** From the point to the nearest point of the box. */
  private static double distance(Placed placed) {
    Box box = placed.box();
    double x = Math.clamp(placed.wish().xPt(), box.xPt(), box.rightPt());
    double y = Math.clamp(placed.wish().yPt(), box.yPt(), box.bottomPt());
    return Math.hypot(placed.wish().xPt() - x, placed.wish().yPt() - y);
  }
}
