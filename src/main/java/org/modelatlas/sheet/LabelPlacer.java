package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds places for names without overlap.
 *
 * <p>Greedy, by priority, over fixed candidates (after Christensen, Marks and Shieber 1995, An
 * Empirical Study of Algorithms for Point-Feature Label Placement): on the point itself or a little
 * beside it if the name fits into its region, else around it at growing distances with a leader. A
 * name for which no place is free is left out.
 */
final class LabelPlacer {

  private static final double[] DISTANCES_PT = {10, 18, 28, 40, 54, 70};
  private static final int DIRECTIONS = 12;
  private static final int LEADER_PROBES = 12;
  private static final double FIT_SLACK = 1.15;

  /** Rather than have a leader, a considerate name is so many times as large as its region. */
  private static final double OVERHANG = 1.6;

  /** The share of its region that such a name hides. */
  private static final double MOST_HIDDEN = 0.5;

  private static final double GAP_PT = 2;

  /** Beside a name: less would let two names read as one. */
  private static final double SIDE_GAP_PT = 5;

  /** The furthest at which a name with a leader looks for open sea before it lies on land. */
  private static final double SEAWARD_PT = 28;

  /** Of the shorter side of the frame: on a small map far names are not understood. */
  private static final double LEADER_SHARE = 0.12;

  private static final Comparator<Wish> EARLIEST_FIRST =
      Comparator.comparing(Wish::rank)
          .thenComparing(Wish::fitsInside)
          .thenComparing(Wish::priority)
          .reversed();

  /** How far a name may move within its region, as shares of the room, nearest first. */
  private static final double[][] SHIFTS = {
    {0, 0}, {0, 0.1}, {0, -0.1}, {0.1, 0}, {-0.1, 0}, {0, 0.2}, {0, -0.2}, {0.2, 0}, {-0.2, 0}
  };

  /** The furthest at which a name still looks for a place that is nobody else's. */
  private static final double CONSIDERATE_PT = 40;

  private final Box frame;
  private final boolean considerate;
  private final Predicate<Box> isOpen;
  private final double longestLeaderPt;
  private final List<Box> taken = new ArrayList<>();
  private final List<Box> names = new ArrayList<>();
  private Map<String, Box> homes = Map.of();

  /**
   * Places names inside a frame, around what is taken already.
   *
   * @param considerate whether a name with a leader keeps off the regions of other names where it
   *     can: on paper nobody can point at a region to learn its name
   * @param isOpen whether a name would cover no land
   */
  LabelPlacer(Box frame, List<Box> obstacles, boolean considerate, Predicate<Box> isOpen) {
    this.frame = frame;
    this.considerate = considerate;
    this.isOpen = isOpen;
    longestLeaderPt = Math.max(DISTANCES_PT[0], LEADER_SHARE * shorterSide(frame));
    taken.addAll(obstacles);
  }

  /**
   * A name that wants a place.
   *
   * @param id of the region
   * @param xPt the point it belongs to
   * @param yPt the point it belongs to
   * @param roomWidthPt width of the region around the point
   * @param roomHeightPt height of the region around the point
   * @param widthPt width of the text
   * @param heightPt height of the text
   * @param priority greater is placed earlier among names of one rank
   * @param rank greater is placed before all of lesser rank
   */
  record Wish(
      String id,
      double xPt,
      double yPt,
      double roomWidthPt,
      double roomHeightPt,
      double widthPt,
      double heightPt,
      double priority,
      int rank) {

    boolean fitsInside() {
      return isWithin(FIT_SLACK);
    }

    /** Whether the name is somewhat larger than its region and leaves its colour to be seen. */
    boolean mayOverhang() {
      boolean hides = widthPt * heightPt > MOST_HIDDEN * roomWidthPt * roomHeightPt;
      return isWithin(OVERHANG) && !hides;
    }

    /** Whether the name is at most so many times as large as its region. */
    boolean isWithin(double slack) {
      return widthPt <= roomWidthPt * slack && heightPt <= roomHeightPt * slack;
    }

    /** Where the name stands by itself, or where its point is if the region is too small for it. */
    Box home() {
      return fitsInside() ? at(xPt, yPt) : new Box(xPt, yPt, 0, 0).inset(-GAP_PT);
    }

    Box at(double centreXPt, double centreYPt) {
      return new Box(centreXPt - widthPt / 2, centreYPt - heightPt / 2, widthPt, heightPt);
    }
  }

  /**
   * A place that was found.
   *
   * @param wish whose it is
   * @param box where the text stands
   * @param leader whether a line leads to the point
   */
  record Placed(Wish wish, Box box, boolean leader) {}

  /** The places, in the order in which they were found. */
  List<Placed> place(List<Wish> wishes) {
    var placed = new ArrayList<Placed>();
    homes = considerate ? homes(wishes) : Map.of();
    wishes.stream()
        .filter(w -> frame.contains(new Box(w.xPt(), w.yPt(), 0, 0)))
        .sorted(EARLIEST_FIRST)
        .forEach(w -> find(w).ifPresent(p -> take(placed, p)));
    return placed;
  }

  /** Where names would like to stand. */
  private static Map<String, Box> homes(List<Wish> wishes) {
    return wishes.stream()
        .collect(Collectors.toMap(Wish::id, w -> w.home(), (a, b) -> a, LinkedHashMap::new));
  }

  private void take(List<Placed> placed, Placed p) {
    placed.add(p);
    Box box = p.box();
    taken.add(
        new Box(
            box.xPt() - SIDE_GAP_PT,
            box.yPt() - GAP_PT / 2,
            box.widthPt() + 2 * SIDE_GAP_PT,
            box.heightPt() + GAP_PT));
    names.add(box);
  }

  private Optional<Placed> find(Wish wish) {
    return inside(wish).or(() -> considerately(wish)).or(() -> outside(wish));
  }

  private Optional<Placed> inside(Wish wish) {
    if (wish.fitsInside() || considerate && wish.mayOverhang()) {
      for (double[] shift : SHIFTS) {
        double x = wish.xPt() + shift[0] * wish.roomWidthPt();
        Box box = wish.at(x, wish.yPt() + shift[1] * wish.roomHeightPt());
        if (isFree(box)) {
          return Optional.of(new Placed(wish, box, false));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Placed> considerately(Wish wish) {
    return considerate
        ? outside(wish, Math.min(CONSIDERATE_PT, longestLeaderPt), box -> isNobodys(box, wish))
        : outside(wish, Math.min(SEAWARD_PT, longestLeaderPt), isOpen);
  }

  private boolean isNobodys(Box box, Wish wish) {
    return homes.entrySet().stream()
        .noneMatch(home -> !home.getKey().equals(wish.id()) && home.getValue().overlaps(box));
  }

  private Optional<Placed> outside(Wish wish) {
    return outside(wish, longestLeaderPt, box -> true);
  }

  private Optional<Placed> outside(Wish wish, double furthestPt, Predicate<Box> isGood) {
    for (double distance : DISTANCES_PT) {
      for (int d = 0; d < DIRECTIONS && distance <= furthestPt; d++) {
        Box box = around(wish, distance, d);
        if (isFree(box) && isLeaderFree(wish, box) && isGood.test(box)) {
          return Optional.of(new Placed(wish, box, true));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The box whose nearest point lies at a distance; east first, then alternately downwards and
   * upwards: names read on from their places.
   */
  private static Box around(Wish wish, double distancePt, int step) {
    int turn = (step + 1) / 2 * (step % 2 == 0 ? -1 : 1);
    double angle = turn * 2 * Math.PI / DIRECTIONS;
    double dx = Math.cos(angle) * distancePt + side(Math.cos(angle)) * wish.widthPt() / 2;
    double dy = Math.sin(angle) * distancePt + side(Math.sin(angle)) * wish.heightPt() / 2;
    return wish.at(wish.xPt() + dx, wish.yPt() + dy);
  }

  /** Which side of the box faces the point: -1 or 1, and 0 for its middle. */
  private static double side(double component) {
    return Math.abs(component) < 1e-9 ? 0 : Math.signum(component);
  }

  private static double shorterSide(Box box) {
    return Math.min(box.widthPt(), box.heightPt());
  }

  /** Whether, on a small map, the line to a name strikes no other name through. */
  private boolean isLeaderFree(Wish wish, Box box) {
    if (longestLeaderPt >= DISTANCES_PT[DISTANCES_PT.length - 1]) {
      return true;
    }
    double toX = Math.clamp(wish.xPt(), box.xPt(), box.rightPt());
    double toY = Math.clamp(wish.yPt(), box.yPt(), box.bottomPt());
    for (int i = 0; i <= LEADER_PROBES; i++) {
      double share = (double) i / LEADER_PROBES;
      double x = wish.xPt() + (toX - wish.xPt()) * share;
      double y = wish.yPt() + (toY - wish.yPt()) * share;
      if (names.stream().anyMatch(name -> name.contains(new Box(x, y, 0, 0)))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(Box box) {
    return frame.contains(box) && taken.stream().noneMatch(box::overlaps);
  }
}
