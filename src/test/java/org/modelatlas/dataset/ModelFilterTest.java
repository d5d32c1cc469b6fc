package org.modelatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.testing.ShippedSheets;

class ModelFilterTest {

  private static final ModelFilter OPEN =
      ModelFilter.NONE.with(Facet.OPENNESS, FacetChoice.only("YES"));

  @Test
  void aFacetWithoutKeysIsNoPartOfTheFilter() {
    assertEquals(ModelFilter.NONE, OPEN.toggled(Facet.OPENNESS, "YES"));
    assertTrue(OPEN.without(Facet.OPENNESS).isNone());
  }

  @Test
  void excludingKeepsTheOthers() {
    var notBeijing = ModelFilter.NONE.with(Facet.PROVINCE, FacetChoice.without("110000"));
    var kept = ShippedSheets.ATLAS.models().stream().filter(notBeijing).toList();
    long inBeijing =
        ShippedSheets.ATLAS.models().stream()
            .filter(family -> family.province().code().equals("110000"))
            .count();
    assertEquals(ShippedSheets.ATLAS.models().size() - inBeijing, kept.size());
    assertTrue(kept.stream().noneMatch(f -> f.province().code().equals("110000")));
  }

  @Test
  void datesAreClosedAtBothEnds() {
    var family = ShippedSheets.ATLAS.models().getFirst();
    LocalDate listed = family.firstListed().end();
    assertTrue(ModelFilter.NONE.listed(Optional.of(listed), Optional.of(listed)).test(family));
    assertTrue(
        !ModelFilter.NONE.listed(Optional.of(listed.plusDays(1)), Optional.empty()).test(family));
    assertTrue(
        !ModelFilter.NONE.listed(Optional.empty(), Optional.of(listed.minusDays(1))).test(family));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,UNDER_1",
    "1,FROM_1",
    "9.99,FROM_1",
    "10,FROM_10",
    "100,FROM_100",
    "999,FROM_100",
    "1000,FROM_1000",
    "173900,FROM_1000"
  })
  void bandsAreClosedBelowAndOpenAbove(double size, SizeBand band) {
    assertEquals(band, SizeBand.of(OptionalDouble.of(size)));
  }

  @Test
  void unknownSizeIsABandOfItsOwn() {
    assertEquals(SizeBand.UNKNOWN, SizeBand.of(OptionalDouble.empty()));
  }

  @Test
  void aCellOfSeveralMakersIsParted() {
    assertEquals(
        List.of(new LocalText("澜舟科技", "Langboat"), new LocalText("上海交通大学", "SJTU")),
        Developers.of(new LocalText("澜舟科技、上海交通大学等", "Langboat; SJTU; and others")));
    assertEquals(
        List.of(new LocalText("甲、乙", "A and B")), Developers.of(new LocalText("甲、乙", "A and B")));
  }

  @Test
  void aMakerIsFoundInJointFamilies() {
    var tsinghua = ModelFilter.NONE.with(Facet.DEVELOPER, FacetChoice.only("清华大学"));
    assertTrue(
        ShippedSheets.ATLAS.models().stream()
            .filter(tsinghua)
            .anyMatch(family -> family.id().equals("cogview")));
  }
}
