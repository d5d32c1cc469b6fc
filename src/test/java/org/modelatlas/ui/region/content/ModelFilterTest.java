package org.modelatlas.ui.region.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFamily.DeveloperKind;
import org.modelatlas.dataset.ModelFamily.Modality;
import org.modelatlas.dataset.ModelFamily.Openness;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.LocalText;

class ModelFilterTest {

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

  private final ModelRow row =
      row(DeveloperKind.UNIVERSITY, Modality.VISION, Openness.YES, OptionalDouble.of(7));

  @Test
  void emptyFilterLetsEverythingPass() {
    assertTrue(ModelFilter.ALL.test(row));
  }

  @Test
  void wordsMatchNamesOfEitherLanguageInAnyCase() {
    assertTrue(words("样例").test(row));
    assertTrue(words(" EXAMPLE ").test(row));
    assertFalse(words("nothing").test(row));
  }

  @Test
  void wordsMatchTheNameThatASourceUses() {
    assertTrue(words("sample-9b").test(row));
  }

  @Test
  void wordsMatchTheMaker() {
    assertTrue(words("某大学").test(row));
  }

  @Test
  void everyChoiceHasToAgree() {
    assertTrue(choice(DeveloperKind.UNIVERSITY, Modality.VISION, Openness.YES).test(row));
    assertFalse(choice(DeveloperKind.ENTERPRISE, Modality.VISION, Openness.YES).test(row));
    assertFalse(choice(DeveloperKind.UNIVERSITY, Modality.CODE, Openness.YES).test(row));
    assertFalse(choice(DeveloperKind.UNIVERSITY, Modality.VISION, Openness.NO).test(row));
  }

  @Test
  void sizeStandsBesideOpennessOnlyWhereItIsStated() {
    assertEquals("open · 7B", row.opennessAndSize());
    assertEquals(
        "open",
        row(DeveloperKind.JOINT, Modality.NLP, Openness.YES, OptionalDouble.empty())
            .opennessAndSize());
  }

  private static ModelFilter words(String words) {
    return new ModelFilter(words, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static ModelFilter choice(DeveloperKind kind, Modality modality, Openness openness) {
    return new ModelFilter("", Optional.of(kind), Optional.of(modality), Optional.of(openness));
  }

  private static ModelRow row(
      DeveloperKind kind, Modality modality, Openness openness, OptionalDouble size) {
    var date = Period.parse("2001");
    var family =
        new ModelFamily(
            "example",
            new LocalText("样例", "Example"),
            false,
            new LocalText("某大学", "Some University"),
            kind,
            new Adcode("110000"),
            LocalText.EMPTY,
            modality,
            LocalText.EMPTY,
            openness,
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
