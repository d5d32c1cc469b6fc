package org.modelatlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.workspace.Question;

/** Expected figures are those of the shipped tables {@code national.csv} and {@code rankings}. */
class BindingsTest {

  private static final Place PLACE = Place.of("a.atlasstory");
  private static final LocalDate REPORT = LocalDate.of(2023, 5, 28);

  private static Atlas atlas;

  @BeforeAll
  static void read() throws DataProblemException {
    atlas = DataPackageReader.readShipped();
  }

  private static BoundText bind(String text, Language language, LocalDate asOf) {
    return new Bindings(new Figures(atlas), Messages.of(language), PLACE)
        .text(text, Question.of("models", asOf), 7);
  }

  private static List<String> keys(BoundText text) {
    return text.problems().stream().map(problem -> problem.key()).toList();
  }

  @Test
  void aFigureStandsInItsTextWithItsSource() {
    BoundText text = bind("共 {national:cn_models_1b} 个", Language.ZH, REPORT);
    assertEquals("共 79 个", text.text());
    assertEquals(List.of("paper-2023"), text.stretches().get(1).sourceIds());
    assertEquals(List.of(), text.problems());
  }

  @Test
  void aTextThatIsOneNumberHasItsValue() {
    assertEquals(38, bind("{national:models_beijing}", Language.EN, REPORT).value().orElseThrow());
    assertEquals(true, bind("{name:110000}", Language.EN, REPORT).value().isEmpty());
  }

  /** So that the mark of a source does not part them; the report says "more than 50%". */
  @Test
  void aPercentSignBelongsToItsNumber() {
    BoundText text = bind("超过 {national:open_source_share_min}% 开源", Language.ZH, REPORT);
    assertEquals(
        List.of("超过 ", "50%", " 开源"),
        text.stretches().stream().map(BoundText.Stretch::text).toList());
    assertEquals(List.of("paper-2023"), text.stretches().get(1).sourceIds());
    BoundText alone = bind("{national:open_source_share_min}%", Language.EN, REPORT);
    assertEquals(50, alone.value().orElseThrow());
    assertEquals("Beijing%", bind("{name:110000}%", Language.EN, REPORT).text());
    assertEquals("Beijing", bind("{name:110000}%", Language.EN, REPORT).stretches().get(0).text());
  }

  @ParameterizedTest
  @CsvSource({
    "{national:cac_filed_total}, 2024-12-31, 302",
    "{national:cac_filed_total}, 2024-12-30, 188",
    "{national:cac_filed_total@2026-08-31}, 2023-01-01, '1,112'",
    "{national:cn_fast_growth_since}, 2023-05-28, 2020",
    "{year:cn_models_2021}, 2023-05-28, 2021",
    "{published:paper-2023}, 2023-05-28, 2023-05-28",
    "{date}, 2023-05-28, 2023-05-28"
  })
  void figuresAreThoseOfTheDate(String text, LocalDate asOf, String expected) {
    assertEquals(expected, bind(text, Language.EN, asOf).text());
  }

  /** Expected figures are those of {@code registrations.csv}. */
  @ParameterizedTest
  @CsvSource({
    "{figure:filings:110000}, 296",
    "{figure:filings@2023-08-31:110000}, 5",
    "{figure:filings^2023-08-31:110000}, +291",
    "{figure:filings@2025-08-31^2023-08-31:110000}, +153",
    "{value:filings:440000}, 194 services",
    "{value:filings:810000}, not applicable",
    "{rank:filings:440000}, rank 2 of 31",
    "{rank:filings:810000}, no rank",
    "{top:filings:1}, Beijing",
    "{topfigure:filings:2}, 194",
    "{nation:filings}, '1,096'",
    "{nation:filings@2023-08-31}, 8",
    "{regions:filings@2023-08-31}, 2",
    "{dated:filings@2023-10-01}, 2023-08-31",
    "{dated:filings@2023-08-30}, not reported",
    "{period:cac_filed_total}, 2026-08-31",
    "{short:150000}, Inner Mongolia"
  })
  void figuresAreThoseOfTheirDayChangeAndPlace(String text, String expected) {
    BoundText bound = bind(text, Language.EN, LocalDate.of(2026, 8, 31));
    assertEquals(List.of(), bound.problems());
    assertEquals(expected, bound.text());
  }

  @Test
  void everyNumberOfAPlaceHasASource() {
    for (String text : List.of("{topfigure:filings:1}", "{regions:filings}", "{nation:filings}")) {
      BoundText bound = bind(text, Language.ZH, LocalDate.of(2026, 8, 31));
      assertEquals(List.of("cac-list"), bound.stretches().getFirst().sourceIds(), text);
      assertEquals(true, bound.isFigure());
    }
  }

  @Test
  void aTierNamesItsRegionsInBothLanguages() {
    String text = "{tier:tier_ai_server_procurement_3y}";
    assertEquals("北京、上海、浙江、广东", bind(text, Language.ZH, REPORT).text());
    assertEquals(
        "Beijing, Shanghai, Zhejiang and Guangdong", bind(text, Language.EN, REPORT).text());
  }

  @Test
  void familiesOfAKindAddUpToAllFamilies() {
    double all = bind("{families}", Language.EN, REPORT).value().orElseThrow();
    double sum = 0;
    for (String kind : List.of("enterprise", "university", "research_institute", "joint")) {
      String text = "{families:developer_kind:" + kind + "}";
      sum += bind(text, Language.EN, REPORT).value().orElseThrow();
    }
    assertEquals(all, sum);
  }

  @Test
  void whatIsNotReportedIsSaidAndIsNoNumber() {
    BoundText text = bind("{figure:compute_intelligent:540000}", Language.ZH, REPORT);
    assertEquals(true, text.value().isEmpty());
    assertEquals("未公布", text.text());
  }

  @ParameterizedTest
  @CsvSource({
    "{nothing:1}, story.unknownBinding",
    "{top:filings:32}, story.noPlace",
    "{top:tier_talent:1}, story.noPlace",
    "{top:filings:x}, story.noPlace",
    "{figure:tier_talent^2020-01-01:110000}, story.noChange",
    "{figure:filings@soon:110000}, story.unknownBinding",
    "{figure:filings^:110000}, story.noIndicator",
    "{short:REGION}, story.noRegion",
    "{national}, story.unknownBinding",
    "{families:colour:red}, story.unknownBinding",
    "{national:nothing}, story.noNational",
    "{national:cac_filed_total}, story.noNational",
    "{figure:nothing:110000}, story.noIndicator",
    "{figure:models:990000}, story.noRegion",
    "{name:abc}, story.noRegion",
    "{published:nothing}, story.noSuchSource",
    "a { b, story.braceAlone"
  })
  void whatCannotBeBoundIsAProblemAndAMark(String text, String key) {
    BoundText bound = bind(text, Language.EN, LocalDate.of(2020, 1, 1));
    assertEquals(List.of(key), keys(bound));
    assertEquals(true, bound.text().contains("〔?〕"), bound.text());
    assertEquals(7, bound.problems().getFirst().arguments().get(1));
  }

  @Test
  void aNumberWithoutASourceIsNotPlaced() {
    var full = atlas;
    try {
      atlas = withoutModels(full);
      BoundText bound = bind("{families}", Language.EN, REPORT);
      assertEquals(List.of("story.noSource"), keys(bound));
      assertEquals("〔?〕", bound.text());
    } finally {
      atlas = full;
    }
  }

  private static Atlas withoutModels(Atlas full) {
    return new Atlas(
        full.version(),
        full.title(),
        full.regions(),
        full.sources(),
        full.indicators(),
        full.observations(),
        List.of(),
        full.services(),
        full.centres(),
        full.statements(),
        full.nationalFigures(),
        full.cities());
  }
}
