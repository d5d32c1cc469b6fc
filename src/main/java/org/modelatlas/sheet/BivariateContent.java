package org.modelatlas.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.classification.RoundBreaks;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.legend.BivariateScale;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Legend;

/** Regions coloured by the classes of two indicators at once. */
final class BivariateContent extends MapContent {

  private static final Classing THIRDS = Classing.of(Method.QUANTILE, BivariateScale.CLASSES);

  private final FigureTable other;
  private final BivariateScale scale;

  BivariateContent(SheetRequest request, MapStyle style, MapLevel level, String otherId) {
    super(request, style);
    other = request.second(otherId);
    List<BivariateScale.Pair> pairs =
        level.regions().stream().flatMap(outline -> pair(outline).stream()).toList();
    scale =
        new BivariateScale(
            pairs,
            thirds(pairs.stream().map(BivariateScale.Pair::across)),
            thirds(pairs.stream().map(BivariateScale.Pair::up)),
            new MapColours(style, request.view().design().colouring()).pairs(),
            style.areas());
  }

  private Optional<BivariateScale.Pair> pair(RegionOutline outline) {
    return figure(outline).map(f -> new BivariateScale.Pair(f, other.figure(f.region())));
  }

  /** Thirds of the values; where many are alike, of the values that differ. */
  private static Optional<ClassBreaks> thirds(Stream<Figure> figures) {
    double[] values = figures.flatMapToDouble(figure -> figure.value().stream()).toArray();
    if (values.length == 0) {
      return Optional.empty();
    }
    double[] distinct = Arrays.stream(values).distinct().toArray();
    ClassBreaks thirds = THIRDS.breaks(values);
    boolean even = thirds.size() == Math.min(BivariateScale.CLASSES, distinct.length);
    return Optional.of(
        RoundBreaks.of(Method.QUANTILE, even ? thirds : THIRDS.breaks(distinct), values));
  }

  @Override
  ClassedValues classed() {
    return ClassedValues.none(Shading.PAIRS, request.table().indicator());
  }

  @Override
  Fill fill(RegionOutline region) {
    return pair(region).map(scale::fill).orElse(style.areas().land());
  }

  @Override
  List<Mark.Group> symbols(FrameTransform transform) {
    return List.of();
  }

  @Override
  Legend legend() {
    return scale.legend(title(), request.messages());
  }

  @Override
  List<Indicator> indicators() {
    return List.of(request.table().indicator(), other.indicator());
  }

  @Override
  String title() {
    return request.messages().get("map.two.title", super.title(), name(other.indicator()));
  }

  @Override
  String subtitle(String usual) {
    String second = new UnitAndDates(request.of(other)).text();
    return request.messages().get("map.two.subtitle", usual, name(other.indicator()), second);
  }

  @Override
  List<String> sourceIds() {
    return Stream.concat(super.sourceIds().stream(), sourceIds(other)).distinct().toList();
  }

  @Override
  String sentence(RegionOutline outline, String name) {
    return pair(outline)
        .map(
            pair ->
                request
                    .messages()
                    .get(
                        "map.two.sentence",
                        name,
                        super.title(),
                        text.value(pair.across()),
                        name(other.indicator()),
                        text.value(pair.up())))
        .orElseGet(() -> super.sentence(outline, name));
  }
}
