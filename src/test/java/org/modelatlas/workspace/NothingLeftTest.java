package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;

class NothingLeftTest {

  private static final LocalDate DAY = ShippedSheets.AS_OF;
  private static final Adcode HEBEI = new Adcode("130000");
  private static final Adcode GUANGDONG = new Adcode("440000");

  /** Two families of universities outside Beijing, and none of them so large. */
  private static final ModelFilter TOO_MUCH =
      ModelFilter.NONE
          .with(Facet.MODALITY, FacetChoice.only("MULTIMODAL"))
          .with(Facet.DEVELOPER_KIND, FacetChoice.only("UNIVERSITY"))
          .with(Facet.OPENNESS, FacetChoice.only("YES"))
          .with(Facet.PROVINCE, FacetChoice.without("110000"))
          .with(Facet.SIZE, FacetChoice.only("FROM_1000"))
          .listed(Optional.empty(), Optional.of(LocalDate.of(2023, 12, 31)));

  private static Optional<NothingLeft> in(
      ModelFilter filter, LocalDate asOf, Optional<Adcode> province, Language language) {
    var words = new FilterWords(ShippedSheets.ATLAS, ShippedSheets.FIGURES, Messages.of(language));
    ViewState view = ShippedSheets.view("models", language).withFilter(filter).withAsOf(asOf);
    return NothingLeft.in(view, province, ShippedSheets.FIGURES, words);
  }

  private static long plain(NothingLeft.Way way, Optional<Adcode> province) {
    return ShippedSheets.ATLAS.models().stream()
        .filter(family -> !family.firstListed().end().isAfter(way.asOf()))
        .filter(way.filter())
        .map(ModelFamily::province)
        .filter(place -> province.isEmpty() || province.get().equals(place))
        .count();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWayGivesWhatItSays(Language language) {
    NothingLeft nothing = in(TOO_MUCH, DAY, Optional.empty(), language).orElseThrow();
    assertEquals(List.of("SIZE", "all"), nothing.ways().stream().map(NothingLeft.Way::id).toList());
    for (NothingLeft.Way way : nothing.ways()) {
      long families = plain(way, Optional.empty());
      assertTrue(families > 0);
      assertTrue(way.text().matches(".*\\D" + families + "\\D+"), way.text());
    }
    assertTrue(nothing.reason().contains("2023-12-31"), nothing.reason());
  }

  @Test
  void partsThatExcludeOnlyTogetherAreLiftedTogether() {
    NothingLeft nothing = in(TOO_MUCH, DAY, Optional.of(GUANGDONG), Language.EN).orElseThrow();
    assertEquals(List.of("all"), nothing.ways().stream().map(NothingLeft.Way::id).toList());
    assertTrue(nothing.reason().startsWith("No model of this region"), nothing.reason());
    assertTrue(nothing.ways().getFirst().text().endsWith("46 models"));
    assertEquals(46, plain(nothing.ways().getFirst(), Optional.of(GUANGDONG)));
  }

  @Test
  void aDateThatIsTooEarlyIsNamed() {
    LocalDate early = LocalDate.of(2019, 1, 1);
    NothingLeft nothing = in(ModelFilter.NONE, early, Optional.empty(), Language.EN).orElseThrow();
    assertEquals(List.of("later"), nothing.ways().stream().map(NothingLeft.Way::id).toList());
    assertEquals(304, plain(nothing.ways().getFirst(), Optional.empty()));
  }

  @Test
  void nobodyIsBlamedWhereTheCatalogueHasNothing() {
    assertEquals(Optional.empty(), in(ModelFilter.NONE, DAY, Optional.of(HEBEI), Language.ZH));
    assertEquals(Optional.empty(), in(TOO_MUCH, DAY, Optional.of(HEBEI), Language.ZH));
  }

  @Test
  void aFilterThatLeavesSomeIsNoCause() {
    assertEquals(
        Optional.empty(), in(TOO_MUCH.without(Facet.SIZE), DAY, Optional.empty(), Language.ZH));
  }
}
