package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.legend.Ink;

/**
 * The two sides of a diverging palette and its middle.
 *
 * <p>On dark paper each side goes from deep to pale, as {@link
 * org.modelatlas.legend.DivergingRamp#ON_DARK} does, and the middle is {@link #DARK_MIDDLE}, a
 * neutral that recedes there as the published one does on white.
 *
 * @param below for 1, 2, … classes the colours of the lower side on light paper, weakest first
 * @param above the same of the upper side
 * @param middle the neutral between them on light paper
 */
public record Sides(List<List<Ink>> below, List<List<Ink>> above, Ink middle) {

  /** No sides: the palette is not diverging. */
  public static final Sides NONE = new Sides(List.of(), List.of(), Ink.hex("FFFFFF"));

  /** The middle on dark paper: a grey of lightness L* 30. */
  static final Ink DARK_MIDDLE = Ink.hex("474747");

  public Sides {
    below = below.stream().map(List::copyOf).toList();
    above = above.stream().map(List::copyOf).toList();
  }

  List<Ink> colours(Paper paper, Split split) {
    int length = split.longer();
    var colours = new ArrayList<Ink>();
    colours.addAll(side(below, length, paper).subList(0, split.below()).reversed());
    if (split.straddles()) {
      colours.add(paper == Paper.LIGHT ? middle : DARK_MIDDLE);
    }
    colours.addAll(side(above, length, paper).subList(0, split.above()));
    return colours;
  }

  /** Beyond the published lengths, colours lie between those of the longest. */
  private static List<Ink> side(List<List<Ink>> side, int length, Paper paper) {
    if (length == 0) {
      return List.of();
    }
    List<Ink> light =
        length <= side.size() ? side.get(length - 1) : Blend.spread(side.getLast(), length);
    return paper == Paper.LIGHT ? light : light.reversed();
  }
}
