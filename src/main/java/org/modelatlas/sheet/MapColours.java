package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.legend.BivariateLook;
import org.modelatlas.legend.BivariateScale;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.palette.BivariatePalette;
import org.modelatlas.palette.Kind;
import org.modelatlas.palette.Palette;
import org.modelatlas.palette.Palettes;
import org.modelatlas.palette.Paper;
import org.modelatlas.palette.Split;
import org.modelatlas.workspace.Colouring;

/**
 * The colours that a view asks for, in one style. A printer of greys has greys whatever palette was
 * chosen, and a palette without an order colours tiers alone.
 */
final class MapColours {

  private static final String GREYS = "greys";
  private static final int FEWEST_OWN = 2;

  private final MapStyle style;
  private final Colouring colouring;
  private final Paper paper;
  private final Palette palette;

  MapColours(MapStyle style, Colouring colouring) {
    this.style = style;
    this.colouring = colouring;
    this.paper = style.isDark() ? Paper.DARK : Paper.LIGHT;
    this.palette = style.isGrey() ? greys() : chosen(colouring);
  }

  private static Palette greys() {
    return Palettes.byId(GREYS).orElseThrow();
  }

  private static Palette chosen(Colouring colouring) {
    return colouring.own().size() >= FEWEST_OWN
        ? Palettes.own(colouring.own())
        : colouring
            .palette()
            .flatMap(Palettes::byId)
            .orElseGet(() -> Palettes.preferred(Kind.SEQUENTIAL));
  }

  /** The looks of areas whose tiers have the colours asked for. */
  AreaLook areas() {
    if (palette.kind() != Kind.QUALITATIVE) {
      return style.areas();
    }
    int tiers = Math.min(palette.maxClasses(), style.areas().tiers().size());
    return style.areas().withTiers(covering(palette.colours(paper, tiers)));
  }

  /** The looks of two indicators at once. */
  BivariateLook pairs() {
    if (style.isGrey()) {
      return BivariateLook.ON_GREY;
    }
    BivariatePalette chosen =
        colouring
            .palette()
            .flatMap(BivariatePalette::byId)
            .orElseGet(() -> BivariatePalette.all().getFirst());
    var rows = new ArrayList<List<Fill>>();
    for (int up = 0; up < BivariateScale.CLASSES; up++) {
      int row = up;
      rows.add(
          IntStream.range(0, BivariateScale.CLASSES)
              .<Fill>mapToObj(across -> new Fill.Solid(chosen.cell(paper, across, row)))
              .toList());
    }
    return new BivariateLook(rows).at(style.areas().opacity());
  }

  private List<Ink> covering(List<Ink> inks) {
    double opacity = style.areas().opacity();
    return inks.stream().map(ink -> ink.at(opacity)).toList();
  }

  /**
   * The colours of classes, lowest first.
   *
   * @param values those of the figures, in any order
   */
  List<Ink> classes(ClassBreaks breaks, double[] values) {
    int size = breaks.size();
    return switch (palette.kind()) {
      case QUALITATIVE -> style.areas().ramp().colours(size);
      case SEQUENTIAL -> style.isGrey() ? style.areas().ramp().colours(size) : sequence(size);
      case DIVERGING -> covering(diverging(breaks, middle(values)));
    };
  }

  private List<Ink> sequence(int size) {
    return covering(palette.colours(paper, size));
  }

  private double middle(double[] values) {
    return colouring.middle().orElseGet(() -> median(values));
  }

  private static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length == 0
        ? 0
        : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private List<Ink> diverging(ClassBreaks breaks, double middle) {
    int below = 0;
    int above = 0;
    for (int i = 0; i < breaks.size(); i++) {
      below += breaks.upper(i) <= middle ? 1 : 0;
      above += breaks.lower(i) >= middle && breaks.upper(i) > middle ? 1 : 0;
    }
    return palette.diverging(paper, new Split(below, below + above < breaks.size(), above));
  }

  /**
   * The colour of each value of a range where there are no classes; of a diverging palette as
   * strong at the same distance from its middle.
   */
  DoubleFunction<Ink> continuous(ValueRange range, double[] values) {
    double opacity = style.areas().opacity();
    Palette line =
        palette.kind() == Kind.QUALITATIVE ? Palettes.preferred(Kind.SEQUENTIAL) : palette;
    if (line.kind() == Kind.DIVERGING) {
      double middle = middle(values);
      double reach = Math.max(range.most() - middle, middle - range.least());
      return value -> line.at(paper, 0.5 + half(value - middle, reach)).at(opacity);
    }
    double span = range.most() - range.least();
    return value -> line.at(paper, span == 0 ? 1 : (value - range.least()) / span).at(opacity);
  }

  private static double half(double distance, double reach) {
    return reach == 0 ? 0 : distance / (2 * reach);
  }
}
