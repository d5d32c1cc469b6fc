package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Changes;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

class DivergingScaleTest {

  private static final AreaLook LOOK = AreaLook.ON_LIGHT;

  private static Indicator change(Indicator.Kind kind) {
    var text = LocalText.same("Apples");
    var apples =
        new Indicator(
            "apples",
            text,
            LocalText.same("t"),
            text,
            kind,
            new Indicator.Derivation.Observed(),
            true,
            true,
            0);
    return Changes.of(apples, LocalDate.of(2020, 1, 1), ChangeMeasure.ABSOLUTE);
  }

  private static Figure figure(Indicator indicator, int index, Reading reading) {
    var region = new Adcode(Integer.toString(110000 + index));
    return new Figure(indicator, region, reading, List.of(), List.of(), List.of());
  }

  private static List<Figure> figures(Indicator.Kind kind, double... values) {
    var figures = new ArrayList<Figure>();
    for (double value : values) {
      figures.add(figure(change(kind), figures.size(), new Reading.Measured(value)));
    }
    return figures;
  }

  private static DivergingScale scale(List<Figure> figures) {
    return new DivergingScale(
        figures.getFirst().indicator(), figures, ScaleLimits.of(figures, Classing.USUAL), LOOK);
  }

  private static List<String> lines(List<Figure> figures) {
    return scale(figures).legend(Messages.of(Language.EN)).entries().stream()
        .map(entry -> entry.text() + ": " + entry.count().orElseThrow())
        .toList();
  }

  @Test
  void legendRunsFromTheGreatestRiseToTheGreatestFallWithSigns() {
    assertEquals(
        List.of(
            "+11 – +20: 1",
            "+2 – +10: 1",
            "+1: 0",
            "no change: 1",
            "−1: 1",
            "−10 – −2: 1",
            "−20 – −11: 0"),
        lines(figures(Indicator.Kind.COUNT, 20, 5, 0, -1, -5)));
  }

  @Test
  void sideOnWhichNothingLiesHasNoLine() {
    assertTrue(
        lines(figures(Indicator.Kind.COUNT, 1, 2, 30, 0)).stream()
            .noneMatch(line -> line.startsWith("−")));
  }

  @Test
  void limitThatDoesNotBelongToAClassOfARateSaysSo() {
    List<String> lines = lines(figures(Indicator.Kind.RATE, 1, 4, -1, -4));
    assertEquals(List.of("> +1 – +4: 1", "+1: 1", "−1: 1", "−4 – < −1: 1"), lines);
  }

  @Test
  void noComparableFigureIsNoChangeOfZero() {
    var figures = new ArrayList<>(figures(Indicator.Kind.COUNT, 1, 0));
    var none = new Reading.NotReported(LocalText.same("why"));
    figures.add(figure(change(Indicator.Kind.COUNT), 9, none));
    assertEquals(List.of("+1: 1", "no change: 1", "no comparable figures: 1"), lines(figures));
    assertEquals(LOOK.notReported(), scale(figures).fill(figures.getLast()));
  }

  private static DivergingScale scale(Classing classing, double... values) {
    var figures = figures(Indicator.Kind.RATE, values);
    return new DivergingScale(
        figures.getFirst().indicator(), figures, ScaleLimits.of(figures, classing), LOOK);
  }

  /** Sizes 0.5 to 9.4: widths of 2 would make five classes. */
  @Test
  void noMethodMakesMoreClassesASideThanThereAreColours() {
    for (Method method : Method.values()) {
      if (method != Method.MANUAL) {
        var scale = scale(Classing.of(method, Classing.MOST), -0.5, 1.5, 2.5, -4, 7, 9.4);
        int classes = scale.magnitudes().orElseThrow().size();
        assertTrue(classes <= DivergingRamp.MAX_CLASSES, method + ": " + classes);
        assertEquals(Optional.empty(), scale.objection());
      }
    }
  }

  @Test
  void limitsOfOnesOwnAreSizesOfAChange() {
    var own = scale(Classing.manual(List.of(2.0, 5.0)), -1, 3, -9);
    assertEquals(List.of(2.0, 5.0, 9.0), own.magnitudes().orElseThrow().upperLimits());
    var misfit = Optional.of(Objection.LIMITS_DO_NOT_FIT);
    assertEquals(misfit, scale(Classing.manual(List.of(-2.0, 5.0)), -1, 3, -9).objection());
    var many = Classing.manual(List.of(1.0, 2.0, 3.0, 4.0));
    assertEquals(misfit, scale(many, -1, 3, -9).objection());
    assertEquals(3, scale(many, -1, 3, -9).magnitudes().orElseThrow().size());
  }

  /** The mirrored place of each colour in its own list, so that strength means size. */
  @RepeatedTest(50)
  void riseAndFallOfOneSizeAreEquallyStrong() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var values = new double[40];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.rint(random.nextGaussian() * 30);
    }
    var figures = figures(Indicator.Kind.COUNT, values);
    DivergingScale scale = scale(figures);
    int classes = scale.magnitudes().orElseThrow().size();
    for (Figure figure : figures) {
      double value = figure.value().orElseThrow();
      if (value != 0) {
        int index = scale.magnitudes().orElseThrow().classOf(Math.abs(value));
        var ink = LOOK.change().colour(classes, index, value > 0);
        assertEquals(new Fill.Solid(ink), scale.fill(figure), "seed " + seed);
      }
    }
  }

  /** Of equal size, nearly equally dark: L* of CIE 1976, 0 to 100. */
  @Test
  void bothSidesOfARampAreAlikeInLightness() {
    for (DivergingRamp ramp : List.of(DivergingRamp.ON_LIGHT, DivergingRamp.ON_DARK)) {
      for (int classes = 1; classes <= DivergingRamp.MAX_CLASSES; classes++) {
        for (int i = 0; i < classes; i++) {
          double rise = lightness(ramp.colour(classes, i, true));
          double fall = lightness(ramp.colour(classes, i, false));
          assertEquals(rise, fall, 5, classes + " classes, " + i);
        }
      }
    }
  }

  private static double lightness(Ink ink) {
    return 116 * Math.cbrt(ink.luminance()) - 16;
  }

  @Test
  void strongerStandsOutMoreFromThePaper() {
    for (int i = 1; i < DivergingRamp.MAX_CLASSES; i++) {
      for (boolean rise : new boolean[] {true, false}) {
        assertTrue(
            DivergingRamp.ON_LIGHT.colour(4, i, rise).luminance()
                < DivergingRamp.ON_LIGHT.colour(4, i - 1, rise).luminance());
        assertTrue(
            DivergingRamp.ON_DARK.colour(4, i, rise).luminance()
                > DivergingRamp.ON_DARK.colour(4, i - 1, rise).luminance());
      }
    }
  }

  @Test
  void noTwoLooksOfAChangeAreTheSame() {
    for (AreaLook look : List.of(AreaLook.ON_LIGHT, AreaLook.ON_DARK, AreaLook.ON_GREY)) {
      for (int classes = 1; classes <= DivergingRamp.MAX_CLASSES; classes++) {
        var seen = new HashSet<Fill>();
        assertTrue(seen.add(look.zero()) && seen.add(look.land()));
        assertTrue(seen.add(look.notReported()) && seen.add(look.notApplicable()));
        for (int i = 0; i < classes; i++) {
          assertTrue(seen.add(look.change().fill(classes, i, true)));
          assertTrue(seen.add(look.change().fill(classes, i, false)));
        }
      }
    }
    assertNotEquals(AreaLook.ON_LIGHT.change(), AreaLook.ON_DARK.change());
  }
}
