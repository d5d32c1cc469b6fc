package org.modelatlas.legend;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;

/**
 * Which fill each figure gets, and the legend that says so: both from the same breaks.
 *
 * <p>A measured zero has a look of its own, and so have what is not reported, what does not apply
 * and each tier. Classes are made of the other values.
 */
public final class ChoroplethScale implements AreaScale {

  private final Indicator indicator;
  private final AreaLook look;
  private final List<Figure> figures;
  private final Optional<ScaleLimits.Made> made;
  private final Optional<ClassBreaks> breaks;
  private final List<Ink> colours;
  private final List<Reading.Tier> tiers;

  /**
   * Makes the classes of the figures shown.
   *
   * @param indicator what the figures measure
   * @param figures one for each region on the map
   * @param classing how limits are found
   * @param look the looks to choose from
   */
  public ChoroplethScale(
      Indicator indicator, Collection<Figure> figures, Classing classing, AreaLook look) {
    this(indicator, figures, ScaleLimits.of(figures, classing), look);
  }

  /**
   * Makes classes.
   *
   * @param indicator what the figures measure
   * @param figures one for each region on the map
   * @param limits what the limits are made from
   * @param look the looks to choose from
   */
  public ChoroplethScale(
      Indicator indicator, Collection<Figure> figures, ScaleLimits limits, AreaLook look) {
    this(indicator, figures, limits, look, breaks -> look.ramp().colours(breaks.size()));
  }

  /**
   * Makes classes whose colours depend on where they lie.
   *
   * @param colours the colours of classes, lowest first
   */
  public ChoroplethScale(
      Indicator indicator,
      Collection<Figure> figures,
      ScaleLimits limits,
      AreaLook look,
      Function<ClassBreaks, List<Ink>> colours) {
    this.indicator = indicator;
    this.look = look;
    this.figures = List.copyOf(figures);
    this.made = limits.ofValues(this.figures);
    this.breaks = made.map(ScaleLimits.Made::breaks);
    this.colours = breaks.map(colours).orElse(List.of());
    this.tiers = tiers();
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

  /** The colours of the classes, lowest first; none where there are no classes. */
  public List<Ink> colours() {
    return colours;
  }

  /** Why the classes are natural breaks although another method was chosen. */
  public Optional<Objection> objection() {
    return made.flatMap(ScaleLimits.Made::objection);
  }

  @Override
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
    return new Fill.Solid(colours.get(index));
  }

  /** The lines of classes stand there also when they are empty: limits may be those of a date. */
  @Override
  public Legend legend(Messages messages) {
    var lines = new LegendLines(figures, this::fill);
    lines.addIfSeen(look.zero(), messages.get("legend.zero." + lines.zeroKey()));
    breaks.ifPresent(b -> addClasses(lines, b, messages));
    tierTexts(messages).forEach(lines::addIfSeen);
    lines.addIfSeen(look.notReported(), messages.get("legend.notReported"));
    lines.addIfSeen(look.notApplicable(), messages.get("legend.notApplicable"));
    String heading = new FigureText(messages).heading(indicator);
    return new Legend(heading, Optional.empty(), lines.entries(), note(messages));
  }

  /** Only what is not usual: another method than natural breaks, or why it is not used. */
  private String note(Messages messages) {
    return made.map(m -> m.note(messages)).orElse("");
  }

  /** Tiers beyond the last look share it. */
  private Map<Fill, String> tierTexts(Messages messages) {
    Map<Fill, String> texts = new LinkedHashMap<>();
    for (Reading.Tier tier : tiers) {
      texts.merge(
          look.tier(tiers.indexOf(tier)),
          tier.name().in(messages.language()),
          (before, name) -> before + " · " + name);
    }
    return texts;
  }

  private void addClasses(LegendLines lines, ClassBreaks b, Messages messages) {
    var words = new ClassWords(indicator, messages);
    for (int i = 0; i < b.size(); i++) {
      lines.add(classFill(i), words.text(b, i));
    }
  }
}
