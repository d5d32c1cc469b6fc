package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.modelatlas.legend.NumberFigures.MISSING;
import static org.modelatlas.legend.NumberFigures.figure;
import static org.modelatlas.legend.NumberFigures.indicator;
import static org.modelatlas.legend.NumberFigures.measured;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ValueRange;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class ContinuousScaleTest {

  private static final Indicator RATE = indicator("rate", Indicator.Kind.RATE);
  private static final AreaLook LOOK = AreaLook.ON_LIGHT;

  private static ContinuousScale scale(List<Figure> figures) {
    return new ContinuousScale(
        RATE,
        figures,
        new ValueRange(10, 250),
        LOOK,
        value -> new Ink((int) Math.round(value), 0, 0, 1));
  }

  @Test
  void eachValueHasItsOwnColourAndZeroItsLook() {
    List<Figure> figures = measured(RATE, 10, 130, 250, 0);
    ContinuousScale scale = scale(figures);
    assertEquals(new Fill.Solid(new Ink(130, 0, 0, 1)), scale.fill(figures.get(1)));
    assertEquals(LOOK.zero(), scale.fill(figures.get(3)));
    assertEquals(LOOK.notReported(), scale.fill(figure(RATE, 9, MISSING)));
  }

  @Test
  void theBandRunsFromTheLeastToTheMost() {
    var figures = new ArrayList<>(measured(RATE, 10, 250));
    figures.add(figure(RATE, 5, MISSING));
    Legend legend = scale(figures).legend(Messages.of(Language.EN));
    var band = (LegendKey.Band) legend.key().orElseThrow();
    assertEquals(List.of("10", "130", "250"), band.alternative());
    assertEquals(10, band.inks().getFirst().red());
    assertEquals(250, band.inks().getLast().red());
    assertEquals(
        List.of("not reported"), legend.entries().stream().map(Legend.Entry::text).toList());
  }
}
