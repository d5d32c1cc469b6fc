package org.modelatlas.palette;

import java.util.List;
import java.util.stream.IntStream;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Ramp;

/**
 * Colours with a name, for each number of classes.
 *
 * @param id lower case, stands in views and files
 * @param name for people
 * @param kind what the colours say
 * @param steps for 1, 2, … classes the colours on light paper, least first
 * @param sides for 1, 2, … classes on one side of a middle; only where the kind is diverging
 * @param origin who made it
 */
public record Palette(
    String id, LocalText name, Kind kind, List<List<Ink>> steps, Sides sides, Origin origin) {

  private static final int FINEST = 9;

  /**
   * Guards against a gap.
   *
   * @throws IllegalArgumentException if there are no colours, or another number than of classes
   */
  public Palette {
    steps = steps.stream().map(List::copyOf).toList();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).size() != i + 1) {
        throw new IllegalArgumentException(id + " has no " + (i + 1) + " colours");
      }
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException(id + " has no colours");
    }
  }

  /** The most classes it has colours for. */
  public int maxClasses() {
    return steps.size();
  }

  /**
   * The colours for a number of classes, lowest first. On dark paper a sequence goes from deep to
   * pale, and a diverging one is deep in the middle, so that more always stands out more.
   *
   * @throws IllegalArgumentException if there are none for that number
   */
  public List<Ink> colours(Paper paper, int classes) {
    if (classes < 1 || classes > steps.size()) {
      throw new IllegalArgumentException(id + " has no " + classes + " colours");
    }
    List<Ink> light = steps.get(classes - 1);
    return switch (kind) {
      case QUALITATIVE -> light;
      case SEQUENTIAL -> paper == Paper.LIGHT ? light : light.reversed();
      case DIVERGING -> sides.colours(paper, new Split(classes / 2, classes % 2 == 1, classes / 2));
    };
  }

  /** The colours for every number of classes, as an area's look wants them. */
  public Ramp ramp(Paper paper) {
    return new Ramp(
        IntStream.rangeClosed(1, maxClasses()).mapToObj(n -> colours(paper, n)).toList());
  }

  /**
   * The colours of classes on both sides of a mid-point, lowest first. Two classes at the same
   * distance from it are equally strong, also where the sides are not equally long.
   *
   * @throws IllegalStateException if the palette is not diverging
   */
  public List<Ink> diverging(Paper paper, Split split) {
    if (kind != Kind.DIVERGING) {
      throw new IllegalStateException(id + " has no middle");
    }
    return sides.colours(paper, split);
  }

  /**
   * The colour at a share of the way from least to most, for maps without classes: on the straight
   * line in CIELAB between the two nearest of the nine-class colours.
   *
   * @param share 0 (least) to 1 (most); beyond, the colour of the end
   */
  public Ink at(Paper paper, double share) {
    return Blend.at(colours(paper, Math.min(FINEST, maxClasses())), share);
  }

  /** How well its colours can be told apart, the same on both kinds of paper unless diverging. */
  public ColourFacts facts(Paper paper, int classes) {
    return ColourFacts.of(colours(paper, classes), kind);
  }
}
