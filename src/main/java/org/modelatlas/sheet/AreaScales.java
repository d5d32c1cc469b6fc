package org.modelatlas.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.legend.AreaScale;
import org.modelatlas.legend.ChoroplethScale;
import org.modelatlas.legend.ContinuousScale;
import org.modelatlas.legend.DivergingScale;
import org.modelatlas.legend.ScaleLimits;

/** Makes the scale that a view's design asks for. */
final class AreaScales {

  private final SheetRequest request;
  private final MapStyle style;

  AreaScales(SheetRequest request, MapStyle style) {
    this.request = request;
    this.style = style;
  }

  /**
   * The scale of figures of the view's indicator.
   *
   * @param figures those on the map
   * @param basis those that limits are made of
   * @param span further values that have to find a place
   */
  AreaScale scale(List<Figure> figures, List<Figure> basis, Optional<ValueRange> span) {
    Indicator indicator = request.table().indicator();
    Classing classing = request.view().design().classing();
    var limits = new ScaleLimits(basis, span, classing);
    if (indicator.derivation() instanceof Indicator.Derivation.Change) {
      return new DivergingScale(indicator, figures, limits, style.areas());
    }
    var colours = new MapColours(style, request.view().design().colouring());
    double[] values = values(basis.isEmpty() ? figures : basis).toArray();
    Optional<ValueRange> range = range(Stream.of(basis, figures), span);
    boolean tiered = figures.stream().anyMatch(f -> f.reading() instanceof Reading.Tier);
    if (classing.method() == Method.UNCLASSED && range.isPresent() && !tiered) {
      return new ContinuousScale(
          indicator,
          figures,
          range.get(),
          colours.areas(),
          colours.continuous(range.get(), values));
    }
    return new ChoroplethScale(
        indicator, figures, limits, colours.areas(), breaks -> colours.classes(breaks, values));
  }

  private static DoubleStream values(Collection<Figure> figures) {
    return figures.stream().flatMapToDouble(f -> f.value().stream()).filter(value -> value != 0);
  }

  private static Optional<ValueRange> range(
      Stream<List<Figure>> figures, Optional<ValueRange> span) {
    double[] all =
        DoubleStream.concat(
                figures.flatMapToDouble(AreaScales::values),
                span.stream().flatMapToDouble(s -> DoubleStream.of(s.least(), s.most())))
            .sorted()
            .toArray();
    return all.length == 0
        ? Optional.empty()
        : Optional.of(new ValueRange(all[0], all[all.length - 1]));
  }
}
