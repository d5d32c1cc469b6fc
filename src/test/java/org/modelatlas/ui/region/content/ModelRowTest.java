package org.modelatlas.ui.region.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFamily.DeveloperKind;
import org.modelatlas.dataset.ModelFamily.Modality;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.LocalText;

class ModelRowTest {

  private static final Source SOURCE =
      new Source(
          "s",
          new LocalText("来源", "Source"),
          new LocalText("某社", "Someone"),
          Optional.empty(),
          Optional.empty(),
          LocalText.EMPTY,
          Source.SeenAs.ORIGINAL,
          LocalText.EMPTY,
          LocalDate.of(2000, 1, 1));

  private final ModelRow row = row(OptionalDouble.of(7));

  @Test
  void blankWordsAreAlwaysMentioned() {
    assertTrue(row.mentions(" "));
  }

  @Test
  void wordsMatchNamesOfEitherLanguageInAnyCase() {
    assertTrue(row.mentions("样例"));
    assertTrue(row.mentions(" EXAMPLE "));
    assertFalse(row.mentions("nothing"));
  }

  @Test
  void wordsMatchTheNameThatASourceUses() {
    assertTrue(row.mentions("sample-9b"));
  }

  @Test
  void wordsMatchTheMaker() {
    assertTrue(row.mentions("某大学"));
  }

  @Test
  void sizeStandsBesideOpennessOnlyWhereItIsStated() {
    assertEquals("open · 7B", row.opennessAndSize());
    assertEquals("open", row(OptionalDouble.empty()).opennessAndSize());
  }

  private static ModelRow row(OptionalDouble size) {
    var date = Period.parse("2001");
    var family =
        new ModelFamily(
            "example",
            new LocalText("样例", "Example"),
            false,
            new LocalText("某大学", "Some University"),
            DeveloperKind.UNIVERSITY,
            new Adcode("110000"),
            LocalText.EMPTY,
            Modality.VISION,
            LocalText.EMPTY,
            Openness.YES,
            size,
            date,
            ModelFamily.DateKind.RELEASE,
            "s",
            List.of(
                new ModelFamily.Listing(
                    "s",
                    Optional.of(date),
                    new LocalText("发布", "release"),
                    "Sample-9B",
                    LocalText.EMPTY)));
    var mark = new SourceMark(1, SOURCE, "");
    return new ModelRow(family, "n", "d", "k", "m", "open", "7B", "2001", mark, List.of());
  }
}
