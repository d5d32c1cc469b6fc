package org.modelatlas.legend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.ClassingMethod;
import org.modelatlas.classification.RoundBreaks;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/**
 * Which fill each figure gets, and the legend that says so: both from the same breaks.
 *
 * <p>A measured zero has a look of its own, and so have what is not reported, what does not apply
 * and each tier. Classes are made of the other values.
 */
public final class ChoroplethScale {

  /** How many classes are made where there are enough distinct values. */
  public static final int PREFERRED_CLASSES = 5;

  private final Indicator indicator;
  private final AreaLook look;
  private final List<Figure> figures;
  private final Optional<ClassBreaks> breaks;
  private final List<Reading.Tier> tiers;

  /**
   * Makes the classes.
   *
   * @param indicator what the figures measure
   * @param figures one for each region on the map
   * @param method how limits are found
   * @param look the looks to choose from
   */
  public ChoroplethScale(
      Indicator indicator, Collection<Figure> figures, ClassingMethod method, AreaLook look) {
    this.indicator = indicator;
    this.look = look;
    this.figures = List.copyOf(figures);
    this.breaks = breaks(method);
    this.tiers = tiers();
  }

  private Optional<ClassBreaks> breaks(ClassingMethod method) {
    double[] values =
        figures.stream()
            .filter(f -> !isZero(f.reading()))
            .flatMapToDouble(f -> f.value().stream())
            .toArray();
    int distinct = (int) Arrays.stream(values).distinct().count();
    if (distinct == 0) {
      return Optional.empty();
    }
    var exact = method.breaks(values, Math.min(PREFERRED_CLASSES, distinct));
    return Optional.of(RoundBreaks.of(exact, values));
  }

  private static boolean isZero(Reading reading) {
    return reading instanceof Reading.Measured(double value) && value == 0;
  }

  /** The tiers that occur, in their order; named groups without a rank come last. */
  private List<Reading.Tier> tiers() {
    return figures.stream()
        .map(Figure::reading)
        .filter(Reading.Tier.class::isInstance)
        .map(Reading.Tier.class::cast)
        .distinct()
        .sorted(Comparator.comparingInt(tier -> tier.rank().orElse(Integer.MAX_VALUE)))
        .toList();
  }

  /** The class limits; empty where no figure has a value to class. */
  public Optional<ClassBreaks> breaks() {
    return breaks;
  }

  /** The fill of a region with this figure. */
  public Fill fill(Figure figure) {
    return switch (figure.reading()) {
      case Reading.Measured measured -> measuredFill(measured);
      case Reading.Tier tier -> look.tier(tiers.indexOf(tier));
      case Reading.NotReported _ -> look.notReported();
      case Reading.NotApplicable _ -> look.notApplicable();
    };
  }

  private Fill measuredFill(Reading.Measured measured) {
    return isZero(measured)
        ? look.zero()
        : classFill(breaks.orElseThrow().classOf(measured.value()));
  }

  private Fill classFill(int index) {
    return new Fill.Solid(look.ramp().colours(breaks.orElseThrow().size()).get(index));
  }

  /** The legend, with a line for every look that occurs on the map and the number of regions. */
  public Legend legend(Messages messages) {
    Map<Fill, String> texts = new LinkedHashMap<>();
    texts.put(look.zero(), messages.get("legend.zero." + zeroKey()));
    breaks.ifPresent(b -> putClasses(texts, b, messages));
    tiers.forEach(tier -> putTier(texts, tier, messages));
    texts.put(look.notReported(), messages.get("legend.notReported"));
    texts.put(look.notApplicable(), messages.get("legend.notApplicable"));
    var entries = new ArrayList<Legend.Entry>();
    texts.forEach((fill, text) -> entries.add(entry(fill, text)));
    entries.removeIf(e -> e.count().orElse(0) == 0);
    return new Legend(new FigureText(messages).heading(indicator), entries);
  }

  private String zeroKey() {
    return indicator.derivation() instanceof Indicator.Derivation.CatalogueCount
        ? "catalogue"
        : "measured";
  }

  /** Tiers beyond the last look share it. */
  private void putTier(Map<Fill, String> texts, Reading.Tier tier, Messages messages) {
    texts.merge(
        look.tier(tiers.indexOf(tier)),
        tier.name().in(messages.language()),
        (before, name) -> before + " · " + name);
  }

  private void putClasses(Map<Fill, String> texts, ClassBreaks b, Messages messages) {
    for (int i = 0; i < b.size(); i++) {
      texts.put(classFill(i), classText(b, i, messages));
    }
  }

  private String classText(ClassBreaks b, int index, Messages messages) {
    var numbers = Numbers.upTo(messages.language(), 9);
    boolean whole = indicator.kind() == Indicator.Kind.COUNT;
    double lower = whole && index > 0 ? b.lower(index) + 1 : b.lower(index);
    if (lower == b.upper(index)) {
      return numbers.text(lower);
    }
    String key = index == 0 || whole ? "legend.class" : "legend.classAbove";
    return messages.get(key, numbers.text(lower), numbers.text(b.upper(index)));
  }

  private Legend.Entry entry(Fill fill, String text) {
    long count = figures.stream().filter(f -> fill(f).equals(fill)).count();
    return new Legend.Entry(new Swatch.Patch(fill), text, OptionalInt.of((int) count));
  }
}
