package org.modelatlas.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.legend.AreaScale;
import org.modelatlas.legend.ChoroplethScale;
import org.modelatlas.legend.ContinuousScale;
import org.modelatlas.legend.DivergingScale;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.PlainScale;

/**
 * Tells the classes of a scale.
 *
 * @param indicator what is classed
 * @param basis what the scale was made of
 * @param looks the looks it chose from
 */
record ClassesOfScale(Indicator indicator, AreaScales.Basis basis, AreaLook looks) {

  private static final int BAND_STEPS = 48;

  ClassedValues of(AreaScale scale, MapColours colours) {
    return switch (scale) {
      case ChoroplethScale classes -> ofClasses(classes, colours);
      case DivergingScale changes -> ofChanges(changes);
      case ContinuousScale c -> ofBand(colours);
      case PlainScale p -> ClassedValues.none(Shading.CIRCLES, indicator);
    };
  }

  private ClassedValues ofClasses(ChoroplethScale scale, MapColours colours) {
    double[] values = basis.classed();
    boolean tiers = values.length == 0 && basis.isTiered();
    return tiers
        ? of(Shading.TIERS, values, Optional.empty(), tierInks(colours), Optional.empty())
        : of(
            Shading.VALUES,
            values,
            scale.breaks(),
            scale.colours(),
            values.length == 0 ? Optional.of(Objection.NO_VALUES) : scale.objection());
  }

  private static List<Ink> tierInks(MapColours colours) {
    return colours.areas().tiers().stream()
        .filter(Fill.Solid.class::isInstance)
        .map(fill -> ((Fill.Solid) fill).ink())
        .toList();
  }

  private ClassedValues ofChanges(DivergingScale scale) {
    double[] sizes = Arrays.stream(basis.classed()).map(Math::abs).toArray();
    int classes = scale.magnitudes().map(ClassBreaks::size).orElse(0);
    List<Ink> inks =
        IntStream.range(0, classes).mapToObj(i -> looks.change().colour(classes, i, true)).toList();
    var objection = sizes.length == 0 ? Optional.of(Objection.NO_VALUES) : scale.objection();
    return of(Shading.CHANGES, sizes, scale.magnitudes(), inks, objection);
  }

  private ClassedValues ofBand(MapColours colours) {
    ValueRange range = basis.range().orElseThrow();
    double[] values = basis.classed();
    DoubleFunction<Ink> colour = colours.continuous(range, values);
    double step = (range.most() - range.least()) / BAND_STEPS;
    List<Ink> inks =
        IntStream.rangeClosed(0, BAND_STEPS)
            .mapToObj(i -> colour.apply(Math.min(range.most(), range.least() + step * i)))
            .toList();
    return of(Shading.VALUES, values, Optional.empty(), inks, Optional.empty());
  }

  private ClassedValues of(
      Shading shading,
      double[] values,
      Optional<ClassBreaks> breaks,
      List<Ink> inks,
      Optional<Objection> objection) {
    return new ClassedValues(
        shading,
        indicator,
        DoubleStream.of(values).boxed().toList(),
        shading == Shading.CHANGES ? sizes(values) : basis.range(),
        breaks,
        inks.stream().map(ink -> ink.at(1)).toList(),
        objection,
        ClassedValues.Left.of(basis.figures()));
  }

  /** Spans of changes are of sizes already; the figures are not. */
  private Optional<ValueRange> sizes(double[] values) {
    DoubleStream spanned =
        basis.span().stream().flatMapToDouble(s -> DoubleStream.of(s.least(), s.most()));
    DoubleStream shown = AreaScales.values(basis.figures()).map(Math::abs);
    double[] all =
        DoubleStream.concat(DoubleStream.of(values), DoubleStream.concat(spanned, shown))
            .sorted()
            .toArray();
    return all.length == 0
        ? Optional.empty()
        : Optional.of(new ValueRange(all[0], all[all.length - 1]));
  }
}
