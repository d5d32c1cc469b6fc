package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.modelatlas.legend.Ink;

/**
 * How well colours can be told apart: the smallest difference (CIEDE2000) of those that must not be
 * taken for one another, for each sight.
 *
 * <p>Those are neighbours in a sequence, whose legend stands in one order. In the other kinds they
 * are any two: of two sides of a middle that look alike one turns the statement of the other round.
 *
 * <p>An order has to be one of lightness too, or grey print shows another: it cannot show a middle.
 *
 * <p>From {@value #CLEAR} on, two different colours are seen; from {@value #CLEAR_IN_GREY} on a
 * clear difference is noticed, which has to do for grey print, where lightness is all there is
 * (Mokrzycki and Tatol 2011, Colour difference ΔE – a survey, Machine Graphics and Vision 20).
 * Their steps are of the older ΔE*ab, which for the saturated colours of maps gives greater numbers
 * than CIEDE2000, so the same number asks for more here.
 *
 * @param smallest the smallest difference in each sight; infinite where there is one colour
 * @param isOrderedInGrey whether lightness goes one way only from the first colour to the last
 * @param kind what the colours say
 */
public record ColourFacts(Map<Sight, Double> smallest, boolean isOrderedInGrey, Kind kind) {

  /** The least difference of colours that are safe to tell apart. */
  public static final double CLEAR = 5;

  /** The least difference of greys that are. */
  public static final double CLEAR_IN_GREY = 3.5;

  public ColourFacts {
    smallest = Map.copyOf(smallest);
  }

  /** The facts of colours in their order, least first. */
  public static ColourFacts of(List<Ink> colours, Kind kind) {
    return of(colours, kind, pairs(colours.size(), kind));
  }

  static ColourFacts of(List<Ink> colours, Kind kind, Collection<int[]> pairs) {
    var smallest = new EnumMap<Sight, Double>(Sight.class);
    for (Sight sight : Sight.values()) {
      List<Lab> seen = colours.stream().map(sight::lab).toList();
      smallest.put(
          sight,
          pairs.stream()
              .mapToDouble(p -> ColourDifference.between(seen.get(p[0]), seen.get(p[1])))
              .min()
              .orElse(Double.POSITIVE_INFINITY));
    }
    return new ColourFacts(smallest, isMonotone(colours), kind);
  }

  private static List<int[]> pairs(int size, Kind kind) {
    var pairs = new ArrayList<int[]>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (kind != Kind.SEQUENTIAL || j == i + 1) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    return pairs;
  }

  private static boolean isMonotone(List<Ink> colours) {
    boolean rises = true;
    boolean falls = true;
    for (int i = 1; i < colours.size(); i++) {
      double step = colours.get(i).luminance() - colours.get(i - 1).luminance();
      rises &= step > 0;
      falls &= step < 0;
    }
    return rises || falls;
  }

  /** The sights in which two colours could be taken for one another. */
  public Set<Sight> failing() {
    var failing = EnumSet.noneOf(Sight.class);
    for (Sight sight : Sight.values()) {
      double least = sight == Sight.GREY ? CLEAR_IN_GREY : CLEAR;
      if (smallest.get(sight) < least || sight == Sight.GREY && isDisordered()) {
        failing.add(sight);
      }
    }
    return failing;
  }

  private boolean isDisordered() {
    return kind != Kind.QUALITATIVE && !isOrderedInGrey;
  }

  /** Whether every eye can tell the colours apart. */
  public boolean isSafe() {
    return failing().stream().allMatch(sight -> sight == Sight.GREY);
  }

  /** Whether they can be told apart in grey print too. */
  public boolean isSafeInGrey() {
    return !failing().contains(Sight.GREY);
  }
}
