package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.legend.NumberFigures.MISSING;
import static org.modelatlas.legend.NumberFigures.NONE;
import static org.modelatlas.legend.NumberFigures.figure;
import static org.modelatlas.legend.NumberFigures.indicator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class BivariateScaleTest {

  private static final Messages EN = Messages.of(Language.EN);
  private static final AreaLook AREAS = AreaLook.ON_LIGHT;
  private static final Indicator APPLES = indicator("apples", Indicator.Kind.RATE);
  private static final Indicator PEARS = indicator("pears", Indicator.Kind.COUNT);
  private static final BivariateLook LOOK =
      new BivariateLook(
          IntStream.range(0, 3)
              .mapToObj(
                  up ->
                      IntStream.range(0, 3)
                          .<Fill>mapToObj(across -> new Fill.Solid(new Ink(across, up, 0, 1)))
                          .toList())
              .toList());
  private static final ClassBreaks THREE = new ClassBreaks(0, List.of(1.0, 2.0, 3.0));
  private static final ClassBreaks TWO = new ClassBreaks(0, List.of(4.0, 9.0));

  private static Reading value(double value) {
    return new Reading.Measured(value);
  }

  private static BivariateScale.Pair pair(Reading across, Reading up) {
    return new BivariateScale.Pair(figure(APPLES, 0, across), figure(PEARS, 0, up));
  }

  private static BivariateScale scale(ClassBreaks up, BivariateScale.Pair... pairs) {
    return new BivariateScale(List.of(pairs), Optional.of(THREE), Optional.of(up), LOOK, AREAS);
  }

  @Test
  void aPairHasTheFillOfBothItsClasses() {
    BivariateScale scale = scale(THREE, pair(value(2.5), value(1)));
    assertEquals(LOOK.fill(2, 0), scale.fill(pair(value(2.5), value(1))));
    assertEquals(LOOK.fill(0, 1), scale.fill(pair(value(0), value(1.5))));
    assertEquals(LOOK.fill(1, 2), scale.fill(pair(value(2), value(3))));
  }

  @Test
  void twoClassesAreTheLeastAndTheMost() {
    BivariateScale scale = scale(TWO, pair(value(0), value(9)));
    assertEquals(LOOK.fill(0, 0), scale.fill(pair(value(0), value(4))));
    assertEquals(LOOK.fill(0, 2), scale.fill(pair(value(0), value(9))));
  }

  @Test
  void whatIsNotKnownOfEitherIsNeverInAClass() {
    BivariateScale scale = scale(THREE, pair(value(1), MISSING));
    assertEquals(AREAS.notReported(), scale.fill(pair(value(1), MISSING)));
    assertEquals(AREAS.notReported(), scale.fill(pair(MISSING, value(0))));
    assertEquals(AREAS.notApplicable(), scale.fill(pair(MISSING, NONE)));
  }

  @Test
  void everyRegionStandsInTheLegendOnce() {
    Legend legend =
        scale(
                THREE,
                pair(value(1), value(1)),
                pair(value(1), value(1)),
                pair(value(3), value(2)),
                pair(value(3), MISSING),
                pair(NONE, value(3)))
            .legend("t", EN);
    var grid = (LegendKey.Grid) legend.key().orElseThrow();
    assertEquals(2, grid.rows().get(0).get(0).count());
    assertEquals(1, grid.rows().get(1).get(2).count());
    int cells = grid.rows().stream().flatMap(List::stream).mapToInt(LegendKey.Cell::count).sum();
    int lines = legend.entries().stream().mapToInt(e -> e.count().orElseThrow()).sum();
    assertEquals(3, cells);
    assertEquals(2, lines);
    assertEquals(List.of("0–1", "> 1–2", "> 2–3"), grid.across().classes());
    assertEquals(List.of("0–1", "2", "3"), grid.up().classes());
  }

  @Test
  void withoutValuesThereAreLinesAlone() {
    var scale =
        new BivariateScale(
            List.of(pair(MISSING, value(1))), Optional.empty(), Optional.of(THREE), LOOK, AREAS);
    Legend legend = scale.legend("t", EN);
    assertTrue(legend.key().isEmpty());
    assertEquals(1, legend.entries().size());
    assertEquals(AREAS.notReported(), scale.fill(pair(MISSING, value(1))));
  }
}
