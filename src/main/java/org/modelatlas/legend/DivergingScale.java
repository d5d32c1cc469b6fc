package org.modelatlas.legend;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/**
 * The scale of a change: classes of its magnitude, the same on both sides of zero, so that a colour
 * is as strong for a fall as for a rise of the same size. No change has a look of its own.
 */
public final class DivergingScale implements AreaScale {

  private final Indicator indicator;
  private final AreaLook look;
  private final List<Figure> figures;
  private final Optional<ScaleLimits.Made> made;
  private final Optional<ClassBreaks> magnitudes;

  /**
   * Makes the classes.
   *
   * @param indicator what the figures measure
   * @param figures one for each region on the map
   * @param limits what the limits are made from
   * @param look the looks to choose from
   */
  public DivergingScale(
      Indicator indicator, Collection<Figure> figures, ScaleLimits limits, AreaLook look) {
    this.indicator = indicator;
    this.look = look;
    this.figures = List.copyOf(figures);
    this.made = limits.ofMagnitudes(this.figures);
    this.magnitudes = made.map(ScaleLimits.Made::breaks);
  }

  /** The limits of the magnitudes; empty where nothing changed. */
  public Optional<ClassBreaks> magnitudes() {
    return magnitudes;
  }

  /** Why the classes are natural breaks although another method was chosen. */
  public Optional<Objection> objection() {
    return made.flatMap(ScaleLimits.Made::objection);
  }

  @Override
  public Fill fill(Figure figure) {
    return switch (figure.reading()) {
      case Reading.Measured(double value) ->
          value == 0
              ? look.zero()
              : fill(magnitudes.orElseThrow().classOf(Math.abs(value)), value > 0);
      case Reading.Tier _, Reading.NotReported _ -> look.notReported();
      case Reading.NotApplicable _ -> look.notApplicable();
    };
  }

  private Fill fill(int index, boolean rise) {
    return look.change().fill(magnitudes.orElseThrow().size(), index, rise);
  }

  /** From the greatest rise down to the greatest fall; a side on which nothing lies is left out. */
  @Override
  public Legend legend(Messages messages) {
    var lines = new LegendLines(figures, this::fill);
    int classes = magnitudes.map(ClassBreaks::size).orElse(0);
    if (figures.stream().anyMatch(f -> f.value().orElse(0) > 0)) {
      for (int i = classes - 1; i >= 0; i--) {
        lines.add(fill(i, true), text(i, true, messages));
      }
    }
    lines.addIfSeen(look.zero(), messages.get("legend.zero." + zeroKey()));
    if (figures.stream().anyMatch(f -> f.value().orElse(0) < 0)) {
      for (int i = 0; i < classes; i++) {
        lines.add(fill(i, false), text(i, false, messages));
      }
    }
    lines.addIfSeen(look.notReported(), messages.get("legend.change.notReported"));
    lines.addIfSeen(look.notApplicable(), messages.get("legend.notApplicable"));
    return new Legend(
        new FigureText(messages).heading(indicator),
        Optional.empty(),
        lines.entries(),
        made.map(m -> m.note(messages)).orElse(""));
  }

  private String zeroKey() {
    boolean filtered = figures.stream().anyMatch(Figure::isFiltered);
    return indicator.isOfCatalogue() ? "change." + (filtered ? "filtered" : "catalogue") : "change";
  }

  /** Limits in the order of the number line; the one that does not belong to the class says so. */
  private String text(int index, boolean rise, Messages messages) {
    ClassBreaks b = magnitudes.orElseThrow();
    var numbers = Numbers.upTo(messages.language(), 9);
    boolean whole = indicator.kind() == Indicator.Kind.COUNT;
    int sign = rise ? 1 : -1;
    double near = whole && index > 0 ? b.lower(index) + 1 : b.lower(index);
    double far = b.upper(index);
    if (near == far) {
      return numbers.signed(sign * far);
    }
    boolean closed = whole || index == 0;
    String key = closed ? "legend.change.class" : "legend.change." + (rise ? "above" : "below");
    return messages.get(
        key,
        numbers.signed(sign * (rise ? near : far)),
        numbers.signed(sign * (rise ? far : near)));
  }
}
