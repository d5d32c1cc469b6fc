package org.modelatlas.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much of the sum over the mainland units the three largest of them hold.
 *
 * @param largest the three, largest first; empty where the third place is shared, so that no three
 *     can be named
 * @param percent their share, 0 to 100
 */
public record Concentration(List<Adcode> largest, double percent) {

  private static final int PLACES = 3;

  public Concentration {
    largest = List.copyOf(largest);
  }

  /** The concentration of a count or amount that can be summed; empty for others and for none. */
  public static Optional<Concentration> of(FigureTable table, Atlas atlas) {
    return table
        .nation()
        .filter(nation -> !nation.isRatio() && nation.value() > 0)
        .map(nation -> of(table, atlas, nation.value()));
  }

  private static Concentration of(FigureTable table, Atlas atlas, double nation) {
    List<Figure> mainland =
        table.figures().stream()
            .filter(figure -> atlas.regions().get(figure.region()).isMainland())
            .sorted(Comparator.comparingDouble(Concentration::value).reversed())
            .toList();
    double held = mainland.stream().limit(PLACES).mapToDouble(Concentration::value).sum();
    boolean shared = value(mainland.get(PLACES - 1)) == value(mainland.get(PLACES));
    List<Adcode> largest =
        shared ? List.of() : mainland.stream().limit(PLACES).map(Figure::region).toList();
    return new Concentration(largest, 100 * held / nation);
  }

  private static double value(Figure figure) {
    return figure.value().orElse(0);
  }
}
