package org.modelatlas.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.region.Panels;
import org.modelatlas.ui.region.content.Block;
import org.modelatlas.ui.region.content.Chart;
import org.modelatlas.ui.region.content.ChartBar;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/** Map, panel, chips, facets and counts against plain filtering, under random filters and dates. */
class FilterAgreementPropertyTest {

  private static final Panels PANELS = Panels.shipped();
  private static final List<ModelFamily> FAMILIES = PANELS.index().atlas().models();

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyPlaceThatSaysANumberSaysTheSame(long seed) {
    var random = new Random(seed);
    ViewState view =
        Panels.view(Language.values()[random.nextInt(2)], "models")
            .withFilter(filter(random))
            .withAsOf(LocalDate.of(2021 + random.nextInt(5), 1 + random.nextInt(12), 1));
    var state = new ExplorerState(view);
    var model = new FilterModel(state, PANELS.index().atlas(), PANELS.figures());
    int all = plain(view, view.filter(), Optional.empty());
    assertTrue(
        model.countLine().matches("^" + all + " / 304\\D.*\\D" + (304 - all) + "(\\D.*)?$"),
        model.countLine());
    assertChipsLiftTheirPart(model, view);
    assertFacetsSayWhatTheyWouldGive(model, view);
    int inProvinces = 0;
    var table =
        PANELS.figures().at(PANELS.index().atlas().indicator("models"), view.asOf(), view.filter());
    for (Figure figure : table.figures()) {
      int onMap = (int) figure.value().orElseThrow();
      inProvinces += onMap;
      assertEquals(plain(view, view.filter(), Optional.of(figure.region())), onMap);
      assertPanelAgrees(view, figure.region(), onMap);
    }
    assertEquals(all, inProvinces);
    assertChartsAgree(PANELS.compose(view), view, Optional.empty());
  }

  private static void assertPanelAgrees(ViewState view, Adcode province, int onMap) {
    PanelContent panel = PANELS.compose(view.withSelection(Optional.of(province)));
    var models = panel.section("models").orElseThrow();
    int listed =
        models.blocks().stream()
            .mapToInt(block -> block instanceof Block.Models list ? list.rows().size() : 0)
            .sum();
    assertEquals(onMap, listed, province.code());
    assertEquals(onMap, listedByCity(view, province), province.code());
    assertTrue(models.title().contains(Integer.toString(onMap)), models.title());
    assertChartsAgree(panel, view, Optional.of(province));
  }

  private static int listedByCity(ViewState view, Adcode province) {
    var inside = Optional.of(province);
    PanelContent panel = PANELS.compose(view.withSelection(inside).withInside(inside));
    return panel.section("models").orElseThrow().blocks().stream()
        .filter(Block.Cities.class::isInstance)
        .flatMap(block -> ((Block.Cities) block).groups().stream())
        .mapToInt(group -> group.rows().size())
        .sum();
  }

  private static void assertChartsAgree(
      PanelContent panel, ViewState view, Optional<Adcode> province) {
    panel.section("charts").stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(
            block ->
                block instanceof Block.Deferred d ? d.blocks().get().stream() : Stream.of(block))
        .filter(Block.Counts.class::isInstance)
        .map(block -> ((Block.Counts) block).chart())
        .forEach(chart -> assertBarsAgree(chart, view, province));
  }

  private static void assertBarsAgree(Chart chart, ViewState view, Optional<Adcode> province) {
    for (ChartBar bar : chart.bars()) {
      assertEquals(
          plain(view, alone(chart, bar, view.filter()), province), bar.count(), bar.spoken());
      assertEquals(state(chart, bar, view.filter()), bar.state(), bar.spoken());
      assertTrue(bar.share() <= 1 && bar.boundShare() <= bar.share());
    }
  }

  /** The filter with nothing but the bar in what the chart counts by. */
  private static ModelFilter alone(Chart chart, ChartBar bar, ModelFilter filter) {
    if (chart.id().equals("YEAR")) {
      int year = Integer.parseInt(bar.id());
      return filter.listed(
          Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }
    return filter.with(Facet.valueOf(chart.id()), FacetChoice.only(bar.id()));
  }

  /** Kept, if a family of the bar's year or kind would pass what the filter asks there. */
  private static ChartBar.State state(Chart chart, ChartBar bar, ModelFilter filter) {
    boolean years = chart.id().equals("YEAR");
    if (years ? !filter.hasDates() : filter.choice(Facet.valueOf(chart.id())).isAny()) {
      return ChartBar.State.FREE;
    }
    boolean kept =
        years
            ? filter.from().map(d -> d.getYear() <= Integer.parseInt(bar.id())).orElse(true)
                && filter.until().map(d -> d.getYear() >= Integer.parseInt(bar.id())).orElse(true)
            : filter.choice(Facet.valueOf(chart.id())).keys().contains(bar.id())
                != filter.choice(Facet.valueOf(chart.id())).excludes();
    return kept ? ChartBar.State.KEPT : ChartBar.State.LEFT_OUT;
  }

  private static void assertChipsLiftTheirPart(FilterModel model, ViewState view) {
    var parts = model.words().parts(view.filter());
    int keys =
        view.filter().choices().values().stream().mapToInt(choice -> choice.keys().size()).sum();
    int dates =
        (int)
            Stream.of(view.filter().from(), view.filter().until())
                .filter(Optional::isPresent)
                .count();
    assertEquals(keys + dates, parts.size());
    parts.forEach(
        part -> assertEquals(parts.size() - 1, model.words().parts(part.lifted()).size()));
  }

  private static void assertFacetsSayWhatTheyWouldGive(FilterModel model, ViewState view) {
    for (Facet facet : Facet.values()) {
      for (String key : model.keys(facet)) {
        ModelFilter alone = view.filter().with(facet, FacetChoice.only(key));
        assertEquals(plain(view, alone, Optional.empty()), model.count(facet, key), facet + key);
      }
    }
  }

  private static int plain(ViewState view, ModelFilter filter, Optional<Adcode> province) {
    return (int)
        FAMILIES.stream()
            .filter(family -> !family.firstListed().end().isAfter(view.asOf()))
            .filter(family -> province.isEmpty() || family.province().equals(province.get()))
            .filter(filter)
            .count();
  }

  private static ModelFilter filter(Random random) {
    ModelFilter filter = ModelFilter.NONE;
    for (int i = random.nextInt(4); i > 0; i--) {
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      List<String> keys = facet.keys(FAMILIES.get(random.nextInt(FAMILIES.size())));
      var choice = FacetChoice.only(keys.toArray(String[]::new));
      filter = filter.with(facet, new FacetChoice(choice.keys(), random.nextInt(3) == 0));
    }
    Optional<LocalDate> from =
        Optional.of(LocalDate.of(2021 + random.nextInt(3), 1, 1)).filter(d -> random.nextBoolean());
    Optional<LocalDate> until =
        Optional.of(LocalDate.of(2024, 6, 30)).filter(d -> random.nextBoolean());
    return filter.listed(from, until);
  }
}
