package org.modelatlas.ui.region.content;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFamily.DeveloperKind;
import org.modelatlas.dataset.ModelFamily.Modality;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.dataset.ModelFilter;

/**
 * Of what kinds the families are that count: bars that filter when they are chosen. Each chart
 * counts under everything that the filter asks for but what it counts by itself.
 */
final class ChartsSection {

  private static final int MOST_DEVELOPERS = 8;

  private final Teller teller;
  private final Optional<Adcode> province;

  /**
   * Charts over the families of a province.
   *
   * @param province counts its families alone; empty counts all
   */
  ChartsSection(Teller teller, Optional<Adcode> province) {
    this.teller = teller;
    this.province = province;
  }

  /** The charts; none where the place has no family at all up to the day looked at. */
  Optional<Section> section() {
    var listed = teller.figures().catalogue(teller.view().asOf(), ModelFilter.NONE);
    boolean none = province.map(listed::families).orElseGet(listed::families).isEmpty();
    return none
        ? Optional.empty()
        : Optional.of(
            new Section(
                "charts",
                teller.say("panel.charts.title"),
                List.of(
                    new Block.Remark(teller.say("panel.charts.remark")),
                    new Block.Deferred(this::charts))));
  }

  private List<Block> charts() {
    List<Block> charts =
        Stream.of(
                new YearChart(teller, province).chart(),
                chart(Facet.MODALITY, names(Modality.values())),
                chart(Facet.DEVELOPER_KIND, names(DeveloperKind.values())),
                chart(Facet.OPENNESS, names(Openness.values())),
                chart(Facet.DEVELOPER, developers()))
            .flatMap(Optional::stream)
            .<Block>map(Block.Counts::new)
            .toList();
    return charts.isEmpty()
        ? List.of(new Block.Absence(teller.say("panel.models.none.filtered")))
        : charts;
  }

  private Map<String, Integer> counts(Facet facet) {
    return teller.catalogue().counts(province).of(facet);
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }

  /** Those with most families, and those that the filter names. */
  private List<String> developers() {
    Map<String, Integer> families = counts(Facet.DEVELOPER);
    var keys = new LinkedHashSet<String>();
    families.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_DEVELOPERS)
        .forEach(entry -> keys.add(entry.getKey()));
    keys.addAll(teller.view().filter().choice(Facet.DEVELOPER).keys());
    return List.copyOf(keys);
  }

  /** The keys that have families or are named by the filter; no chart without one. */
  private Optional<Chart> chart(Facet facet, List<String> keys) {
    Map<String, Integer> families = counts(facet);
    FacetChoice choice = teller.view().filter().choice(facet);
    List<String> shown =
        keys.stream()
            .filter(key -> families.getOrDefault(key, 0) > 0 || choice.keys().contains(key))
            .toList();
    int most = shown.stream().mapToInt(key -> families.getOrDefault(key, 0)).max().orElse(0);
    List<ChartBar> bars =
        shown.stream()
            .map(key -> bar(facet, key, families.getOrDefault(key, 0), Math.max(1, most)))
            .toList();
    String title = teller.say("panel.chart." + facet);
    return ChartWords.chart(teller, facet.name(), title, bars);
  }

  private ChartBar bar(Facet facet, String key, int families, int most) {
    var filter = teller.view().filter();
    FacetChoice choice = filter.choice(facet);
    var state =
        choice.isAny()
            ? ChartBar.State.FREE
            : choice.passes(List.of(key)) ? ChartBar.State.KEPT : ChartBar.State.LEFT_OUT;
    String label = teller.filterWords().key(facet, key);
    return new ChartBar(
        key,
        label,
        families,
        teller.number(families),
        (double) families / most,
        0,
        state,
        filter.toggled(facet, key),
        ChartWords.spoken(teller, label, families, 0, state),
        new ChartFigures(teller, province).of(label, filter.with(facet, FacetChoice.only(key))));
  }
}
