package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.legend.NumberFigures.MISSING;
import static org.modelatlas.legend.NumberFigures.figure;
import static org.modelatlas.legend.NumberFigures.indicator;
import static org.modelatlas.legend.NumberFigures.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class SymbolScaleTest {

  private static final Messages EN = Messages.of(Language.EN);
  private static final Indicator APPLES = indicator("apples", Indicator.Kind.COUNT);
  private static final Fill RED = new Fill.Solid(Ink.hex("FF0000"));
  private static final Fill BLUE = new Fill.Solid(Ink.hex("0000FF"));
  private static final Stroke EDGE = Stroke.of(Ink.hex("FFFFFF"), 1);
  private static final SymbolLook LOOK =
      new SymbolLook(20, RED, BLUE, EDGE, RED, new Swatch.Disc(2, Optional.empty(), EDGE), BLUE);

  private static SymbolScale scale(List<Figure> figures) {
    return new SymbolScale(APPLES, figures, figures, LOOK);
  }

  private static double area(SymbolScale scale, Figure figure) {
    double radius = scale.radiusPt(figure).orElseThrow();
    return Math.PI * radius * radius;
  }

  @Test
  void areasAreInProportionToValues() {
    List<Figure> figures = measured(APPLES, 1, 4, 100);
    SymbolScale scale = scale(figures);
    assertEquals(20, scale.radiusPt(figures.get(2)).orElseThrow(), 1e-12);
    assertEquals(4, area(scale, figures.get(1)) / area(scale, figures.get(0)), 1e-9);
    assertEquals(25, area(scale, figures.get(2)) / area(scale, figures.get(1)), 1e-9);
  }

  @Test
  void theBasisKeepsSizesWhenLessIsShown() {
    List<Figure> newest = measured(APPLES, 100);
    List<Figure> earlier = measured(APPLES, 25);
    var scale = new SymbolScale(APPLES, earlier, newest, LOOK);
    assertEquals(10, scale.radiusPt(earlier.getFirst()).orElseThrow(), 1e-12);
  }

  @Test
  void nothingHasNoCircleAndAFallAnotherFill() {
    List<Figure> figures = measured(APPLES, 0, -9, 9);
    SymbolScale scale = scale(figures);
    assertTrue(scale.radiusPt(figures.get(0)).isEmpty());
    assertTrue(scale.isZero(figures.get(0)));
    assertEquals(scale.radiusPt(figures.get(2)), scale.radiusPt(figures.get(1)));
    assertEquals(BLUE, scale.fill(figures.get(1)));
    assertEquals(RED, scale.fill(figures.get(2)));
  }

  @Test
  void theLegendNestsRoundValuesOnTheSameScale() {
    SymbolScale scale = scale(measured(APPLES, 3, 110));
    var nest = (LegendKey.Nest) scale.legend(Optional.empty(), EN).key().orElseThrow();
    assertEquals(List.of("100", "20", "10"), nest.alternative());
    for (LegendKey.Ring ring : nest.rings()) {
      double value = Double.parseDouble(ring.text());
      assertEquals(20 * Math.sqrt(value / 110), ring.radiusPt(), 1e-12);
    }
  }

  @Test
  void zeroAndNotReportedAreToldApartWhereCirclesLieOverColours() {
    var figures = new ArrayList<>(measured(APPLES, 0, 5, 0));
    figures.add(figure(APPLES, 7, MISSING));
    List<Legend.Entry> entries = scale(figures).legend(Optional.empty(), EN).entries();
    assertEquals(List.of("0", "no circle: not reported"), texts(entries));
    assertEquals(OptionalInt.of(2), entries.get(0).count());
    assertEquals(OptionalInt.of(1), entries.get(1).count());
  }

  @Test
  void withoutAnyValueThereIsNoKey() {
    SymbolScale scale = scale(List.of(figure(APPLES, 0, MISSING)));
    assertTrue(scale.legend(Optional.empty(), EN).key().isEmpty());
    assertTrue(scale.radiusPt(figure(APPLES, 0, new Reading.Measured(0))).isEmpty());
  }

  private static List<String> texts(List<Legend.Entry> entries) {
    return entries.stream().map(Legend.Entry::text).toList();
  }
}
