package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of the shipped palettes as docs/palettes.md shows them. */
final class PaletteFactsDoc {

  private static final String HEAD =
      """
      # Palettes

      The palettes of the program in the order of preference, with what keeps their colours apart: the smallest difference (CIEDE2000) of two colours that must not be taken for one another, as seen with all cones, without those for long (protan), middle (deutan) or short waves (tritan), and in grey print. In a sequence those are neighbours, otherwise any two. ✓ is safe for every eye (5 or more in all four), ✓✓ in grey print too (3.5 or more, and an order that is one of lightness). Why, and from whom: [decision 18](decisions/0018-palettes.md). A test fails when this page is stale; `-Dpictures.update=true` writes it anew.

      ![Palettes on light paper](pictures/palettes-light.png)

      ![Palettes on dark paper](pictures/palettes-dark.png)
      """;

  private PaletteFactsDoc() {}

  static String text() {
    var parts = new ArrayList<String>();
    parts.add(HEAD);
    for (Kind kind : Kind.values()) {
      String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
      parts.add("## " + name + "\n");
      Palettes.of(kind).forEach(palette -> parts.add(table(palette)));
    }
    parts.add("## Two variables\n");
    parts.add("| palette | paper | normal | protan | deutan | tritan | grey | |");
    parts.add("|---|---|---|---|---|---|---|---|");
    for (BivariatePalette palette : BivariatePalette.all()) {
      for (Paper paper : Paper.values()) {
        String name = palette.name().en() + " | " + lower(paper);
        parts.add("| " + name + " | " + cells(palette.facts(paper)));
      }
    }
    return String.join("\n", parts) + "\n";
  }

  private static String table(Palette palette) {
    var lines = new ArrayList<String>();
    lines.add(
        "### " + palette.name().en() + " · " + palette.name().zh() + " (`" + palette.id() + "`)");
    lines.add("");
    lines.add(palette.origin().maker() + ", " + palette.origin().licence() + ".\n");
    lines.add("| classes | paper | normal | protan | deutan | tritan | grey | |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (int classes = 2; classes <= Math.min(9, palette.maxClasses()); classes++) {
      for (Paper paper : papers(palette)) {
        String name = papers(palette).size() == 1 ? "both" : lower(paper);
        lines.add("| " + classes + " | " + name + " | " + cells(palette.facts(paper, classes)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<Paper> papers(Palette palette) {
    return palette.kind() == Kind.DIVERGING ? List.of(Paper.values()) : List.of(Paper.LIGHT);
  }

  private static String lower(Paper paper) {
    return paper.name().toLowerCase(Locale.ROOT);
  }

  private static String cells(ColourFacts facts) {
    return Stream.of(Sight.values())
            .map(sight -> "%.1f".formatted(facts.smallest().get(sight)))
            .collect(Collectors.joining(" | "))
        + " | "
        + mark(facts)
        + " |";
  }

  /** One tick for every eye, a second for grey print. */
  static String mark(ColourFacts facts) {
    return facts.isSafe() ? facts.isSafeInGrey() ? "✓✓" : "✓" : "";
  }
}
