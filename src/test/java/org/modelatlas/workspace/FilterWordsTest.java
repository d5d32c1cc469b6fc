package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.testing.ShippedSheets;

class FilterWordsTest {

  private static final ModelFilter FILTER =
      ModelFilter.NONE
          .with(Facet.OPENNESS, FacetChoice.only("YES"))
          .with(Facet.DEVELOPER_KIND, FacetChoice.only("UNIVERSITY"))
          .with(Facet.PROVINCE, FacetChoice.without("110000"))
          .listed(Optional.empty(), Optional.of(LocalDate.of(2023, 12, 31)));

  private static FilterWords words(Language language) {
    return new FilterWords(ShippedSheets.ATLAS, ShippedSheets.FIGURES, Messages.of(language));
  }

  @Test
  void aFilterReadsAsOneLine() {
    assertEquals("筛选：高校；开源；不含北京；至 2023-12-31", words(Language.ZH).line(FILTER));
    assertEquals(
        "filter: University; open; not Beijing; up to 2023-12-31", words(Language.EN).line(FILTER));
    assertEquals("", words(Language.EN).line(ModelFilter.NONE));
  }

  @Test
  void ofALongLineTheMiddleIsCounted() {
    assertEquals("筛选：高校；… +2；至 2023-12-31", words(Language.ZH).line(FILTER, 2));
    assertEquals(
        "filter: University; open; … +1; up to 2023-12-31", words(Language.EN).line(FILTER, 3));
    assertEquals("filter: … +4", words(Language.EN).line(FILTER, 0));
  }

  @Test
  void liftingEveryPartLeavesNothing() {
    ModelFilter filter = FILTER;
    for (int parts = 4; parts > 0; parts--) {
      List<FilterWords.Part> all = words(Language.EN).parts(filter);
      assertEquals(parts, all.size());
      filter = all.getLast().lifted();
    }
    assertEquals(ModelFilter.NONE, filter);
  }

  @Test
  void anUnknownKeyStandsForItself() {
    for (Facet facet : Facet.values()) {
      assertEquals("FUTURE", words(Language.EN).key(facet, "FUTURE"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyOfTheCatalogueHasWords(Language language) {
    var words = words(language);
    for (Facet facet : Facet.values()) {
      assertFalse(words.facet(facet).isBlank());
      for (var family : ShippedSheets.ATLAS.models()) {
        facet.keys(family).forEach(key -> assertFalse(words.key(facet, key).isBlank()));
      }
    }
  }
}
