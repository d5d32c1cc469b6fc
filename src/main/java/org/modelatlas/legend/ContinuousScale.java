package org.modelatlas.legend;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.i18n.Messages;

/**
 * Colours without classes: each value has its own. Zero, what is not reported and what does not
 * apply have the looks that they have among classes.
 */
public final class ContinuousScale implements AreaScale {

  private static final int BAND_COLOURS = 32;

  private final Indicator indicator;
  private final AreaLook look;
  private final List<Figure> figures;
  private final ValueRange range;
  private final DoubleFunction<Ink> colour;

  /**
   * A scale.
   *
   * @param indicator what the figures measure
   * @param figures one for each region on the map, none of them a tier
   * @param range all values from the least to the greatest
   * @param look looks of what has no colour of its own
   * @param colour the colour of a value in the range
   */
  public ContinuousScale(
      Indicator indicator,
      Collection<Figure> figures,
      ValueRange range,
      AreaLook look,
      DoubleFunction<Ink> colour) {
    this.indicator = indicator;
    this.figures = List.copyOf(figures);
    this.range = range;
    this.look = look;
    this.colour = colour;
  }

  @Override
  public Fill fill(Figure figure) {
    return switch (figure.reading()) {
      case Reading.Measured(double value) ->
          value == 0 ? look.zero() : new Fill.Solid(colour.apply(value));
      case Reading.Tier _, Reading.NotReported _ -> look.notReported();
      case Reading.NotApplicable _ -> look.notApplicable();
    };
  }

  @Override
  public Legend legend(Messages messages) {
    Legend unvalued = new PlainScale(figures, look).legend(messages);
    var text = new FigureText(messages);
    double span = range.most() - range.least();
    List<Ink> inks =
        IntStream.rangeClosed(0, BAND_COLOURS)
            .mapToObj(i -> colour.apply(range.least() + span * i / BAND_COLOURS))
            .toList();
    var band =
        new LegendKey.Band(
            inks,
            text.number(indicator, range.least()),
            text.number(indicator, range.least() + span / 2),
            text.number(indicator, range.most()));
    return new Legend(
        text.heading(indicator),
        Optional.of(band),
        unvalued.entries(),
        messages.get("legend.unclassed"));
  }
}
