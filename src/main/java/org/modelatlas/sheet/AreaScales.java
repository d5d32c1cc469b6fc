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
   * What a scale is made of.
   *
   * @param figures those on the map
   * @param made those that limits are made of
   * @param span further values that have to find a place
   */
  record Basis(List<Figure> figures, List<Figure> made, Optional<ValueRange> span) {

    /** The values that limits are made of: those shown where there are no others. */
    double[] classed() {
      double[] values = values(made).toArray();
      return values.length == 0 ? values(figures).toArray() : values;
    }

    Optional<ValueRange> range() {
      return AreaScales.range(Stream.of(made, figures), span);
    }

    boolean isTiered() {
      return figures.stream().anyMatch(f -> f.reading() instanceof Reading.Tier);
    }
  }

  /** The scale of figures of the view's indicator. */
  AreaScale scale(Basis basis) {
    Indicator indicator = request.table().indicator();
    List<Figure> figures = basis.figures();
    var limits = new ScaleLimits(basis.made(), basis.span(), classing());
    if (isOfChange()) {
      return new DivergingScale(indicator, figures, limits, style.areas());
    }
    MapColours colours = colours();
    double[] values = values(basis.made().isEmpty() ? figures : basis.made()).toArray();
    Optional<ValueRange> range = basis.range();
    if (classing().method() == Method.UNCLASSED && range.isPresent() && !basis.isTiered()) {
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

  /** The values of a scale with its classes. */
  ClassedValues classed(Basis basis) {
    return new ClassesOfScale(request.table().indicator(), basis, style.areas())
        .of(scale(basis), colours());
  }

  private Classing classing() {
    return request.view().design().classing();
  }

  private boolean isOfChange() {
    return request.table().indicator().derivation() instanceof Indicator.Derivation.Change;
  }

  private MapColours colours() {
    return new MapColours(style, request.view().design().colouring());
  }

  static DoubleStream values(Collection<Figure> figures) {
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
