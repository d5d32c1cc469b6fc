package org.modelatlas.legend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/**
 * How large the circle of each figure is, and the legend that says so: areas are in proportion to
 * values, without a least size and without a correction for how areas are judged, so that a circle
 * can be measured. A circle of nothing is not drawn.
 */
public final class SymbolScale {

  private static final double[] STEPS = {1, 2, 5, 10};
  private static final double[] SHARES = {1, 0.4, 0.1};
  private static final double LEAST_RING_PT = 2;
  private static final int DIGITS = 3;

  private final Indicator indicator;
  private final List<Figure> figures;
  private final SymbolLook look;
  private final double most;

  /**
   * A scale.
   *
   * @param indicator what circles stand for
   * @param figures those on the map
   * @param basis those that decide the size: the greatest of them has the largest circle
   * @param look the circles' looks
   */
  public SymbolScale(
      Indicator indicator, Collection<Figure> figures, Collection<Figure> basis, SymbolLook look) {
    this.indicator = indicator;
    this.figures = List.copyOf(figures);
    this.look = look;
    this.most = Math.max(greatest(basis), greatest(figures));
  }

  private static double greatest(Collection<Figure> figures) {
    return figures.stream().mapToDouble(f -> Math.abs(f.value().orElse(0))).max().orElse(0);
  }

  /** The radius of a figure's circle in points; empty where there is none to draw. */
  public OptionalDouble radiusPt(Figure figure) {
    double value = Math.abs(figure.value().orElse(0));
    return value > 0 ? OptionalDouble.of(radiusPt(value)) : OptionalDouble.empty();
  }

  private double radiusPt(double value) {
    return look.largestPt() * Math.sqrt(value / most);
  }

  /** What fills the circle of a figure: one that fell is told from one that rose. */
  public Fill fill(Figure figure) {
    return figure.value().orElse(0) < 0 ? look.fall() : look.fill();
  }

  /**
   * The legend: circles of round values within one another, and lines for what has no such circle.
   *
   * @param areas the legend of the regions below, whose lines come last; empty if these circles
   *     have to tell by themselves what is zero and what is not reported
   */
  public Legend legend(Optional<Legend> areas, Messages messages) {
    var entries = new ArrayList<Legend.Entry>();
    if (figures.stream().anyMatch(f -> f.value().orElse(0) < 0)) {
      entries.add(sample(look.fill(), messages.get("legend.symbols.rise"), true));
      entries.add(sample(look.fall(), messages.get("legend.symbols.fall"), false));
    }
    areas.ifPresentOrElse(
        below -> entries.addAll(below.entries()), () -> addWithoutCircle(entries, messages));
    return new Legend(new FigureText(messages).heading(indicator), key(messages), entries, "");
  }

  private void addWithoutCircle(List<Legend.Entry> entries, Messages messages) {
    int zero = (int) figures.stream().filter(this::isZero).count();
    int unknown = (int) figures.stream().filter(f -> f.value().isEmpty()).count();
    if (zero > 0) {
      entries.add(
          new Legend.Entry(
              look.zero(), messages.get("legend.zero.measured"), OptionalInt.of(zero)));
    }
    if (unknown > 0) {
      entries.add(
          new Legend.Entry(
              new Swatch.Patch(look.ground()),
              messages.get("legend.symbols.none"),
              OptionalInt.of(unknown)));
    }
  }

  /** Whether a figure is a measured zero, which has a ring of its own over regions with colours. */
  public boolean isZero(Figure figure) {
    return figure.reading() instanceof Reading.Measured(double value) && value == 0;
  }

  private Legend.Entry sample(Fill fill, String text, boolean rise) {
    int count =
        (int)
            figures.stream()
                .filter(f -> rise ? f.value().orElse(0) > 0 : f.value().orElse(0) < 0)
                .count();
    return new Legend.Entry(
        new Swatch.Disc(look.sampleRadiusPt(), Optional.of(fill), look.edge()),
        text,
        OptionalInt.of(count));
  }

  private Optional<LegendKey> key(Messages messages) {
    if (most == 0) {
      return Optional.empty();
    }
    var numbers = Numbers.upTo(messages.language(), DIGITS);
    var rings = new ArrayList<LegendKey.Ring>();
    for (double share : SHARES) {
      double value = roundDown(most * share);
      boolean isNew = rings.isEmpty() || radiusPt(value) < rings.getLast().radiusPt();
      if (isNew && value > 0 && radiusPt(value) >= LEAST_RING_PT) {
        rings.add(new LegendKey.Ring(radiusPt(value), numbers.text(value)));
      }
    }
    return Optional.of(new LegendKey.Nest(rings, look.sample(), look.edge()));
  }

  /** The greatest of 1, 2, 5 times a power of ten that is not above; of a count a whole number. */
  private double roundDown(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double found = power;
    for (double step : STEPS) {
      found = step * power <= value ? step * power : found;
    }
    return indicator.kind() == Indicator.Kind.COUNT ? Math.floor(found) : found;
  }
}
