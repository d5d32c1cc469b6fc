package org.modelatlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class CardWordsTest {

  private static CardWords words(String id, Language language) {
    ComputingCentre centre =
        ATLAS.centres().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    return CardWords.of(centre, Messages.of(language));
  }

  /** computing_centres.csv: at Datong, under construction, stated 2024-11-25, no capacity. */
  @ParameterizedTest
  @CsvSource({
    "EN, capacity not stated, Datong · under construction (2024-11-25)",
    "ZH, 未说明算力, 大同 · 在建（2024-11-25）"
  })
  void cardOfACentreHasItsCityAndState(Language language, String capacity, String place) {
    CardWords words = words("sx-lingqiu", language);
    assertEquals(capacity, words.value());
    assertEquals(place, words.remark());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCentreHasACardWithoutGaps(Language language) {
    for (ComputingCentre centre : ATLAS.centres()) {
      CardWords words = CardWords.of(centre, Messages.of(language));
      assertFalse(words.name().isBlank() || words.value().isBlank(), centre.id());
      assertEquals(2, words.remark().split(" · ").length, centre.id());
    }
  }
}
