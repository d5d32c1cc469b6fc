package org.modelatlas.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.ViewState;

class ComparisonComposerTest {

  private static final List<Adcode> DELTA =
      Stream.of("310000", "320000", "330000", "340000").map(Adcode::new).toList();

  private static Comparison compare(String indicator, ModelFilter filter, Language language) {
    ViewState view = ShippedSheets.view(indicator, language).withCompared(DELTA).withFilter(filter);
    return new ComparisonComposer(ShippedSheets.ATLAS, ShippedSheets.FIGURES)
        .compose(view, Messages.of(language));
  }

  private static Comparison.Row row(Comparison comparison, String indicator) {
    return comparison.rows().stream()
        .filter(row -> row.indicator().id().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  /** registrations.csv, 2026-08-31: Shanghai 188, Jiangsu 98, Zhejiang 104, Anhui 8. */
  @Test
  void countsOfOneDateAreSummed() {
    Comparison.Row filings = row(compare("models", ModelFilter.NONE, Language.ZH), "filings");
    assertEquals("2026-08-31", filings.date());
    assertEquals(188 + 98 + 104 + 8, filings.total().sum().orElseThrow().value());
    assertEquals("398", filings.total().text());
  }

  @Test
  void aRateOfTheGroupIsTheQuotientOfItsSums() {
    Comparison comparison = compare("models", ModelFilter.NONE, Language.EN);
    double ratio = observed("rd_personnel") / observed("population") * 10_000;
    double total = row(comparison, "talent_density").total().sum().orElseThrow().value();
    assertEquals(ratio, total, 1e-9);
  }

  /** The sum of the rows of 2023. */
  private static double observed(String indicator) {
    return ShippedSheets.ATLAS.observations().stream()
        .filter(o -> o.indicatorId().equals(indicator) && DELTA.contains(o.region()))
        .filter(o -> o.period().text().equals("2023"))
        .mapToDouble(o -> ((Reading.Measured) o.reading()).value())
        .sum();
  }

  @Test
  void capacitiesOfDifferentDatesAndDefinitionsAreNeverSummedOrBarred() {
    Comparison.Row compute =
        row(compare("models", ModelFilter.NONE, Language.EN), "compute_intelligent");
    assertTrue(compute.total().sum().isEmpty());
    assertTrue(compute.cells().stream().allMatch(cell -> cell.share() == 0));
  }

  @Test
  void theMixesCountTheFamiliesThatPass() {
    var open = ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));
    Comparison comparison = compare("models", open, Language.EN);
    List<String> onMap =
        row(comparison, "models").cells().stream().map(Comparison.Cell::text).toList();
    for (Comparison.Mix mix : comparison.mixes()) {
      for (int i = 0; i < DELTA.size(); i++) {
        int at = i;
        int sum = mix.parts().stream().mapToInt(part -> part.counts().get(at)).sum();
        assertEquals(mix.totals().get(i), sum, mix.facet().toString());
        assertTrue(sum == 0 || onMap.get(i).equals("" + sum));
      }
    }
  }

  @Test
  void aRegionWithoutFamiliesIsOnlySaidToBeUnlistedWhereNoFilterIsOn() {
    var none = ModelFilter.NONE.with(Facet.PROVINCE, FacetChoice.only("110000"));
    for (Comparison.Mix mix : compare("models", none, Language.EN).mixes()) {
      assertEquals(List.of(0, 0, 0, 0), mix.totals());
      assertEquals("no family passes the filter", mix.none());
    }
    for (Comparison.Mix mix : compare("models", ModelFilter.NONE, Language.EN).mixes()) {
      assertEquals("none in the catalogue", mix.none());
    }
    List<Comparison.Cell> cells = row(compare("models", none, Language.EN), "models").cells();
    assertTrue(cells.stream().allMatch(c -> c.text().equals("0 (no family passes the filter)")));
  }

  @Test
  void everyFigureIsMarkedWithItsSourcesWhichAreListedByNumber() {
    Comparison comparison = compare("models", ModelFilter.NONE, Language.EN);
    for (Comparison.Row row : comparison.rows()) {
      for (Comparison.Cell cell : row.cells()) {
        var marks = row.marks().isEmpty() ? cell.marks() : row.marks();
        assertEquals(
            Set.copyOf(cell.figure().sourceIds()),
            marks.stream().map(mark -> mark.source().id()).collect(Collectors.toSet()));
      }
      boolean told = !row.marks().isEmpty() || !row.total().marks().isEmpty();
      assertTrue(told || row.total().sum().isEmpty(), row.indicator().id());
    }
    assertTrue(comparison.mixes().stream().noneMatch(mix -> mix.marks().isEmpty()));
    assertTrue(comparison.trends().stream().noneMatch(trend -> trend.marks().isEmpty()));
    assertTrue(!comparison.concentration().orElseThrow().marks().isEmpty());
    List<Integer> numbers = comparison.sources().stream().map(SourceMark::number).toList();
    assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
  }

  @Test
  void concentrationNamesTheThreeLargest() {
    double[] largest =
        ShippedSheets.ATLAS.regions().keySet().stream()
            .filter(code -> code.compareTo(new Adcode("700000")) < 0)
            .mapToDouble(
                code ->
                    ShippedSheets.ATLAS.models().stream()
                        .filter(family -> family.province().equals(code))
                        .count())
            .sorted()
            .toArray();
    double all = Arrays.stream(largest).sum();
    double held = largest[30] + largest[29] + largest[28];
    String percent = String.format(Locale.ROOT, "%.1f", 100 * held / all);
    var sentence =
        compare("models", ModelFilter.NONE, Language.ZH).concentration().orElseThrow().text();
    assertEquals("大模型数量：前三省（北京、广东、上海）占内地 31 个省级单位合计的 " + percent + "%。", sentence);
    var compute = compare("compute_intelligent", ModelFilter.NONE, Language.ZH);
    assertTrue(compute.concentration().isEmpty());
  }

  @Test
  void groupsAreWholeProvincesAndNoneIsCalledTheBayArea() {
    List<RegionGroup> groups = RegionGroup.of(ShippedSheets.ATLAS);
    assertEquals(34, groups.stream().limit(8).mapToInt(g -> g.members().size()).sum());
    assertTrue(groups.stream().noneMatch(group -> group.name().zh().contains("湾区")));
    assertTrue(groups.stream().anyMatch(group -> group.members().equals(DELTA)));
  }
}
