package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.classification.Objection;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

class ChoroplethScaleTest {

  private static final Reading MISSING = new Reading.NotReported(LocalText.same("why"));
  private static final Reading NONE = new Reading.NotApplicable(LocalText.same("why"));
  private static final AreaLook LOOK = AreaLook.ON_LIGHT;

  private static Reading measured(double value) {
    return new Reading.Measured(value);
  }

  private static Reading tier(String name, int rank) {
    return new Reading.Tier(LocalText.same(name), OptionalInt.of(rank));
  }

  private static Indicator indicator(Indicator.Kind kind) {
    return new Indicator(
        "apples",
        LocalText.same("Apples"),
        LocalText.same("t"),
        LocalText.same("x"),
        kind,
        new Indicator.Derivation.Observed(),
        true,
        true,
        0);
  }

  private static List<Figure> figures(Indicator.Kind kind, Reading... readings) {
    var figures = new ArrayList<Figure>();
    for (int i = 0; i < readings.length; i++) {
      var region = new Adcode(Integer.toString(110000 + i));
      figures.add(
          new Figure(indicator(kind), region, readings[i], List.of(), List.of(), List.of()));
    }
    return figures;
  }

  private static ChoroplethScale scale(List<Figure> figures) {
    var indicator = figures.getFirst().indicator();
    return new ChoroplethScale(indicator, figures, Classing.USUAL, LOOK);
  }

  private static List<String> lines(List<Figure> figures) {
    return scale(figures).legend(Messages.of(Language.EN)).entries().stream()
        .map(entry -> entry.text() + ": " + entry.count().orElseThrow())
        .toList();
  }

  @Test
  void countsAreWordedAsWholeNumbersWithoutGapsOrOverlap() {
    var figures =
        figures(Indicator.Kind.COUNT, measured(1), measured(2), measured(3), measured(40));
    assertEquals(List.of("1: 1", "2: 1", "3–10: 1", "11–40: 1"), lines(figures));
  }

  @Test
  void quantitiesSayThatTheLowerEndIsNotIncluded() {
    var figures = figures(Indicator.Kind.RATE, measured(4.2), measured(17.3), measured(17.4));
    assertEquals(List.of("4.2–10: 1", "> 10–17.3: 1", "> 17.3–17.4: 1"), lines(figures));
  }

  @Test
  void everythingThatIsNotAValueHasALineOfItsOwnWhenItOccurs() {
    var figures = figures(Indicator.Kind.COUNT, measured(0), measured(7), MISSING, MISSING, NONE);
    assertEquals(List.of("0: 1", "7: 1", "not reported: 2", "not applicable: 1"), lines(figures));
  }

  @Test
  void nothingThatDoesNotOccurStandsInTheLegend() {
    assertEquals(List.of("7: 2"), lines(figures(Indicator.Kind.COUNT, measured(7), measured(7))));
    assertEquals(List.of("not reported: 1"), lines(figures(Indicator.Kind.RATE, MISSING)));
  }

  @Test
  void zeroIsALookOfItsOwnForRatesToo() {
    var figures = figures(Indicator.Kind.RATE, measured(0), measured(-0.0), measured(0.5));
    assertEquals(List.of("0: 2", "0.5: 1"), lines(figures));
    assertEquals(LOOK.zero(), scale(figures).fill(figures.getFirst()));
  }

  @Test
  void missingIsNeitherZeroNorAClass() {
    var figures = figures(Indicator.Kind.COUNT, measured(0), measured(1), measured(9), MISSING);
    var scale = scale(figures);
    assertEquals(LOOK.notReported(), scale.fill(figures.getLast()));
    assertEquals(2, scale.breaks().orElseThrow().size());
    assertTrue(scale(figures(Indicator.Kind.COUNT, MISSING, NONE)).breaks().isEmpty());
  }

  @Test
  void everyTierHasItsLineInItsOrder() {
    var figures =
        figures(Indicator.Kind.ORDINAL, tier("Place 10", 10), tier("Place 1", 1), MISSING);
    assertEquals(List.of("Place 1: 1", "Place 10: 1", "not reported: 1"), lines(figures));
  }

  @Test
  void tiersBeyondTheLastLookShareALineThatNamesThemAll() {
    var figures =
        figures(Indicator.Kind.ORDINAL, tier("A", 1), tier("B", 2), tier("C", 3), tier("D", 4));
    assertEquals(List.of("A: 1", "B: 1", "C · D: 2"), lines(figures));
  }

  @Test
  void unitStandsInTheTitleUnlessItIsATier() {
    var messages = Messages.of(Language.EN);
    assertEquals(
        "Apples (t)", scale(figures(Indicator.Kind.RATE, measured(1))).legend(messages).title());
    assertEquals(
        "Apples", scale(figures(Indicator.Kind.ORDINAL, tier("A", 1))).legend(messages).title());
  }

  private static List<String> lines(Classing classing, Indicator.Kind kind, double... values) {
    var readings = Arrays.stream(values).mapToObj(ChoroplethScaleTest::measured);
    var figures = figures(kind, readings.toArray(Reading[]::new));
    var scale = new ChoroplethScale(figures.getFirst().indicator(), figures, classing, LOOK);
    return scale.legend(Messages.of(Language.EN)).entries().stream()
        .map(entry -> entry.text() + ": " + entry.count().orElseThrow())
        .toList();
  }

  /** Thirds of 1 to 20 end at 7⅓ and 13⅔; a class has no room for more than 0.06. */
  @Test
  void otherMethodsKeepTheirLimitsAndEmptyClasses() {
    var thirds = Classing.of(Method.EQUAL_INTERVAL, 3);
    assertEquals(
        List.of("1–7.3: 2", "> 7.3–13.7: 0", "> 13.7–20: 1"),
        lines(thirds, Indicator.Kind.RATE, 1, 2.5, 20));
    assertEquals(
        List.of("1–7: 2", "8–13: 0", "14–20: 1"), lines(thirds, Indicator.Kind.COUNT, 1, 3, 20));
  }

  /** Mean 22.04, deviation √(8811.7 / 4) = 46.94: nothing lies below the first two multiples. */
  @Test
  void outerClassesInWhichNothingCanLieAreLeftOut() {
    var deviations = Classing.of(Method.STANDARD_DEVIATION, 5);
    assertEquals(
        List.of("1–69: 4", "> 69–116: 1"),
        lines(deviations, Indicator.Kind.RATE, 1, 1, 1, 1.2, 106));
  }

  @Test
  void limitsOfOnesOwnStayWhereTheyAre() {
    var own = Classing.manual(List.of(2.0, 4.0, 4.125, 60.0));
    assertEquals(
        List.of("2–4: 0", "> 4–4.125: 0", "> 4.125–60: 2"),
        lines(own, Indicator.Kind.RATE, 5.5, 9));
  }

  @Test
  void methodThatCannotBeUsedIsReplacedAndTheReasonKept() {
    var figures = figures(Indicator.Kind.RATE, measured(-1), measured(1), measured(7));
    var geometric = Classing.of(Method.GEOMETRIC, 2);
    var indicator = figures.getFirst().indicator();
    var scale = new ChoroplethScale(indicator, figures, geometric, LOOK);
    var natural = Classing.of(Method.NATURAL_BREAKS, 2);
    assertEquals(Optional.of(Objection.NOT_POSITIVE), scale.objection());
    assertEquals(new ChoroplethScale(indicator, figures, natural, LOOK).breaks(), scale.breaks());
    assertEquals(Optional.empty(), scale(figures).objection());
  }

  /** Two that look alike would be told apart by nobody. */
  @Test
  void noTwoLooksOfAPaperAreTheSame() {
    for (AreaLook look : List.of(AreaLook.ON_LIGHT, AreaLook.ON_DARK)) {
      for (int classes = 1; classes <= Ramp.MAX_CLASSES; classes++) {
        var fills = new ArrayList<Fill>(look.tiers());
        fills.addAll(List.of(look.zero(), look.notReported(), look.notApplicable(), look.land()));
        look.ramp().colours(classes).forEach(ink -> fills.add(new Fill.Solid(ink)));
        Set<Fill> distinct = new HashSet<>(fills);
        assertEquals(fills.size(), distinct.size());
      }
    }
  }
}
