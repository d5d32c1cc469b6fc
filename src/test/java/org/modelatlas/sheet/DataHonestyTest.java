package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.table;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.legend.Fill;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** What the map shows is what the figures say, for every indicator that may colour it. */
class DataHonestyTest {

  static Stream<ViewState> choropleths() {
    return ATLAS.indicators().values().stream()
        .filter(Indicator::onMap)
        .filter(i -> !(i.derivation() instanceof Indicator.Derivation.CentreSymbols))
        .flatMap(
            i ->
                Stream.of(
                    view(i.id(), Language.ZH), view(i.id(), Language.EN).withTheme(Theme.DARK)));
  }

  private static AreaLook look(ViewState view) {
    return view.theme() == Theme.DARK ? AreaLook.ON_DARK : AreaLook.ON_LIGHT;
  }

  private static Map<Adcode, Fill> fills(MapFrame frame) {
    Map<Adcode, Fill> fills = new HashMap<>();
    frame.areas().forEach(area -> fills.put(new Adcode(area.id()), area.fill()));
    return fills;
  }

  @ParameterizedTest
  @MethodSource("choropleths")
  void everyRegionLooksAsItsReadingAndNoOtherKindOfReadingLooksSo(ViewState view) {
    Map<Adcode, Fill> fills = fills(sheet(view).main());
    assertEquals(ATLAS.regions().keySet(), fills.keySet());
    for (Figure figure : table(view).figures()) {
      Fill fill = fills.get(figure.region());
      AreaLook look = look(view);
      boolean isZero = figure.reading() instanceof Reading.Measured(double v) && v == 0;
      assertEquals(figure.reading() instanceof Reading.NotReported, fill == look.notReported());
      assertEquals(figure.reading() instanceof Reading.NotApplicable, fill == look.notApplicable());
      assertEquals(figure.reading() instanceof Reading.Tier, look.tiers().contains(fill));
      assertEquals(isZero, fill == look.zero());
      assertFalse(fill.equals(look.land()), "a region of the data that says nothing");
    }
  }

  @ParameterizedTest
  @MethodSource("choropleths")
  void moreNeverLooksLikeLess(ViewState view) {
    Map<Adcode, Fill> fills = fills(sheet(view).main());
    List<Figure> ascending =
        table(view).figures().stream()
            .filter(f -> f.value().orElse(0) != 0)
            .sorted((a, b) -> Double.compare(a.value().orElseThrow(), b.value().orElseThrow()))
            .toList();
    for (int i = 1; i < ascending.size(); i++) {
      int less = step(view, fills.get(ascending.get(i - 1).region()));
      assertTrue(less <= step(view, fills.get(ascending.get(i).region())));
    }
  }

  private static int step(ViewState view, Fill fill) {
    int classes =
        (int)
            table(view).figures().stream()
                .mapToDouble(f -> f.value().orElse(0))
                .filter(v -> v != 0)
                .distinct()
                .count();
    var ramp = look(view).ramp().colours(Math.min(5, classes));
    return ramp.indexOf(((Fill.Solid) fill).ink());
  }

  @ParameterizedTest
  @MethodSource("choropleths")
  void legendCountsEveryRegionOnce(ViewState view) {
    MapSheet sheet = sheet(view);
    Map<Fill, Long> drawn = new HashMap<>();
    sheet.main().areas().forEach(area -> drawn.merge(area.fill(), 1L, Long::sum));
    assertEquals(drawn, LegendReading.counts(sheet));
  }

  @ParameterizedTest
  @MethodSource("choropleths")
  void insetShowsTheSameColours(ViewState view) {
    MapSheet sheet = sheet(view);
    Map<Adcode, Fill> main = fills(sheet.main());
    var inset = fills(sheet.insets().getFirst());
    assertFalse(inset.isEmpty());
    inset.forEach((region, fill) -> assertEquals(main.get(region), fill));
  }

  /** Values of different dates may not be compared without saying so on the map. */
  @ParameterizedTest
  @MethodSource("choropleths")
  void everyValueOfAMapOfSeveralDatesPrintsItsDate(ViewState view) {
    FigureTable table = table(view);
    boolean several =
        table.figures().stream()
                .filter(f -> f.value().isPresent())
                .map(Figure::periods)
                .distinct()
                .count()
            > 1;
    for (Figure figure : table.figures()) {
      var texts = LegendReading.labelTexts(sheet(view), figure.region());
      boolean dated =
          figure.value().isPresent()
              && !figure.periods().isEmpty()
              && texts.stream().anyMatch(t -> t.contains(figure.periods().getLast().text()));
      assertEquals(several && figure.value().isPresent(), dated, figure.region() + ": " + texts);
    }
  }
}
