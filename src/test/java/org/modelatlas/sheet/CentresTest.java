package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.legend.CentreText;

class CentresTest {

  private static final MapSheet SHEET = sheet(view("centres", Language.EN));

  private static List<Mark.Group> symbols(MapSheet sheet) {
    return sheet.main().marks().stream()
        .filter(group -> group.role() == Role.SYMBOLS)
        .flatMap(group -> group.marks().stream())
        .map(Mark.Group.class::cast)
        .toList();
  }

  private static Mark.Circle circle(Mark.Group symbol) {
    return (Mark.Circle) symbol.marks().getFirst();
  }

  private static ComputingCentre centre(Mark.Group symbol) {
    return ATLAS.centres().stream()
        .filter(c -> c.id().equals(symbol.id()))
        .findFirst()
        .orElseThrow();
  }

  /** 2023-06-30 lies before most statements: the map and the panel must forget the same ones. */
  @ParameterizedTest
  @ValueSource(strings = {"2023-06-30", "2026-08-31", "2030-01-01"})
  void thereAreAsManySymbolsAsTheFiguresCount(String date) {
    var table = FIGURES.at(ATLAS.indicator("centres"), LocalDate.parse(date));
    double counted = table.figures().stream().mapToDouble(f -> f.value().orElse(0)).sum();
    var view = view("centres", Language.EN);
    var request =
        new SheetRequest(
            ATLAS,
            FIGURES,
            GEOMETRY,
            table,
            view,
            Messages.of(Language.EN),
            new Box(0, 0, 960, 700));
    MapSheet sheet = new SheetComposer(TypeMetrics.bundled()).compose(request);
    assertEquals(counted, symbols(sheet).size());
  }

  @Test
  void legendCountsEverySymbolOnce() {
    int counted =
        LegendReading.legend(SHEET).marks().stream()
            .filter(Mark.Text.class::isInstance)
            .map(mark -> ((Mark.Text) mark).text())
            .filter(text -> text.matches("\\d+"))
            .mapToInt(Integer::parseInt)
            .sum();
    assertEquals(symbols(SHEET).size(), counted);
  }

  @Test
  void areaOfACircleIsInProportionToTheCapacity() {
    var sized =
        symbols(SHEET).stream()
            .filter(symbol -> centre(symbol).capacityPflops().orElse(0) > 280)
            .toList();
    assertTrue(sized.size() > 10);
    for (Mark.Group symbol : sized) {
      double share = Math.pow(circle(symbol).radiusPt() / 26, 2);
      assertEquals(centre(symbol).capacityPflops().getAsDouble() / 30_000, share, 1e-9);
    }
  }

  @Test
  void centreWithoutStatedCapacityIsASmallRingAndSaysSo() {
    for (Mark.Group symbol : symbols(SHEET)) {
      boolean unstated = centre(symbol).capacityPflops().isEmpty();
      assertEquals(unstated, symbol.alternative().endsWith(": capacity not stated"), symbol.name());
      var words = new CentreText(Messages.of(Language.EN));
      assertTrue(symbol.alternative().contains(words.city(centre(symbol))), symbol.name());
      assertTrue(symbol.alternative().contains(words.status(centre(symbol))), symbol.name());
      assertTrue(!unstated || circle(symbol).radiusPt() < 4);
    }
  }

  @Test
  void largerCirclesLieUnderSmallerOnes() {
    List<Double> radii =
        symbols(SHEET).stream()
            .filter(symbol -> centre(symbol).capacityPflops().isPresent())
            .map(symbol -> circle(symbol).radiusPt())
            .toList();
    assertEquals(radii.stream().sorted((a, b) -> Double.compare(b, a)).toList(), radii);
  }

  @Test
  void everyCityOfACentreHasAPlace() {
    assertEquals(
        List.of(),
        ATLAS.centres().stream()
            .map(centre -> centre.city().zh())
            .filter(city -> !ATLAS.cities().containsKey(city))
            .toList());
  }

  /** Counts of centres would say how many were found, not how much there is. */
  @Test
  void noRegionIsColouredByCentres() {
    assertEquals(
        Set.of(AreaLook.ON_LIGHT.land()),
        SHEET.main().areas().stream().map(MapFrame.Area::fill).collect(Collectors.toSet()));
  }
}
