package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.testing.ShippedSheets;

/** Counts of choices against plain filtering of the shipped catalogue under random filters. */
class FacetCountsPropertyTest {

  private static final List<ModelFamily> FAMILIES = ShippedSheets.ATLAS.models();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aCountIsWhatChoosingTheKeyAloneInItsFacetWouldGive(long seed) {
    var random = new Random(seed);
    ModelFilter filter = filter(random);
    LocalDate asOf = LocalDate.of(2021 + random.nextInt(5), 6, 30);
    FilteredCatalogue filtered = ShippedSheets.FIGURES.catalogue(asOf, filter);
    for (Facet facet : Facet.values()) {
      filtered
          .counts()
          .of(facet)
          .forEach(
              (key, count) ->
                  assertEquals(
                      plain(filter.with(facet, FacetChoice.only(key)), asOf), count, facet + key));
      assertEquals(
          plain(filter.without(facet), asOf) - filtered.families().size(),
          filtered.counts().excludedAlone(facet));
    }
    assertEquals(
        plain(filter.listed(Optional.empty(), Optional.empty()), asOf) - filtered.families().size(),
        filtered.counts().excludedByDatesAlone());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void mapListAndCountsAgree(long seed) {
    var random = new Random(seed);
    ModelFilter filter = filter(random);
    LocalDate asOf = LocalDate.of(2024, 1, 31);
    FilteredCatalogue filtered = ShippedSheets.FIGURES.catalogue(asOf, filter);
    FigureTable table =
        ShippedSheets.FIGURES.at(ShippedSheets.ATLAS.indicator("models"), asOf, filter);
    int onMap = 0;
    for (Figure figure : table.figures()) {
      assertEquals(filtered.families(figure.region()).size(), (int) figure.value().orElseThrow());
      onMap += (int) figure.value().orElseThrow();
    }
    assertEquals(plain(filter, asOf), onMap);
    assertEquals(FAMILIES.size(), onMap + filtered.hidden());
  }

  private static int plain(ModelFilter filter, LocalDate asOf) {
    return (int)
        FAMILIES.stream()
            .filter(family -> !family.firstListed().end().isAfter(asOf))
            .filter(filter)
            .count();
  }

  private static ModelFilter filter(Random random) {
    ModelFilter filter = ModelFilter.NONE;
    for (int i = 0; i < 3; i++) {
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      List<String> keys = facet.keys(FAMILIES.get(random.nextInt(FAMILIES.size())));
      var choice = FacetChoice.only(keys.toArray(String[]::new));
      filter = filter.with(facet, new FacetChoice(choice.keys(), random.nextInt(3) == 0));
    }
    return random.nextBoolean()
        ? filter.listed(
            Optional.of(LocalDate.of(2022, 1, 1)), Optional.of(LocalDate.of(2023, 12, 31)))
        : filter;
  }
}
