package org.modelatlas.legend;

import java.util.List;
import java.util.stream.IntStream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.LocalText;

/** Plainly artificial figures: apples in regions that are numbers. */
final class NumberFigures {

  static final Reading MISSING = new Reading.NotReported(LocalText.same("why"));
  static final Reading NONE = new Reading.NotApplicable(LocalText.same("why"));

  private NumberFigures() {}

  static Indicator indicator(String name, Indicator.Kind kind) {
    return new Indicator(
        name,
        LocalText.same(name),
        LocalText.same("t"),
        LocalText.same("x"),
        kind,
        new Indicator.Derivation.Observed(),
        true,
        true,
        0);
  }

  static Figure figure(Indicator indicator, int region, Reading reading) {
    var code = new Adcode(Integer.toString(110000 + region));
    return new Figure(indicator, code, reading, List.of(), List.of(), List.of());
  }

  static List<Figure> measured(Indicator indicator, double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> figure(indicator, i, new Reading.Measured(values[i])))
        .toList();
  }
}
