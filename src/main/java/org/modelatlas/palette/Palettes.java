package org.modelatlas.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The palettes that come with the program, preferred first; made once. */
public final class Palettes {

  private static final List<Palette> SHIPPED = new PaletteTable().palettes();

  private Palettes() {}

  /** All of them. */
  public static List<Palette> all() {
    return SHIPPED;
  }

  /** Those of one kind. */
  public static List<Palette> of(Kind kind) {
    return SHIPPED.stream().filter(palette -> palette.kind() == kind).toList();
  }

  /** The palette with an id, if there is one. */
  public static Optional<Palette> byId(String id) {
    return SHIPPED.stream().filter(palette -> palette.id().equals(id)).findFirst();
  }

  /** The palette of a kind that is used before a person has chosen. */
  public static Palette preferred(Kind kind) {
    return of(kind).getFirst();
  }

  /**
   * Those whose colours every eye can tell apart on a paper, for that number of classes: first
   * those that can be told apart in grey print too, each part in the order of preference. Empty
   * where there are so many classes that none is safe.
   */
  public static List<Palette> safe(Kind kind, Paper paper, int classes) {
    return of(kind).stream()
        .filter(palette -> classes <= palette.maxClasses())
        .filter(palette -> palette.facts(paper, classes).isSafe())
        .sorted(Comparator.comparing(palette -> !palette.facts(paper, classes).isSafeInGrey()))
        .toList();
  }
}
