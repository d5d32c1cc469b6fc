package org.modelatlas.ui.region.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.citation.FigureUses;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Statement;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.region.Panels;
import org.modelatlas.workspace.ViewState;

class PanelContentsTest {

  private static final Panels PANELS = Panels.shipped();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyProvinceListsAsManyFamiliesAsTheMapCounts(Language language) {
    var table = PANELS.figures().at(PANELS.index().atlas().indicator("models"), Panels.NOW);
    for (Adcode province : provinces()) {
      double counted = table.figure(province).value().orElseThrow();
      assertEquals(counted, models(content(language, province)).size(), province.code());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyMainlandUnitListsAsManyServicesAsTheMapCounts(Language language) {
    var table = PANELS.figures().at(PANELS.index().atlas().indicator("filings"), Panels.NOW);
    for (Adcode province : provinces()) {
      double counted = table.figure(province).value().orElse(0);
      assertEquals(counted, services(content(language, province)).size(), province.code());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyIndicatorHasWordsInEveryProvince(Language language) {
    for (String indicator : PANELS.index().atlas().indicators().keySet()) {
      for (Adcode province : provinces()) {
        var key = PANELS.province(language, indicator, province.code()).keyFigure().orElseThrow();
        assertFalse(key.value().isBlank(), indicator + " " + province);
        assertTrue(
            key.numeric() || !key.remark().isBlank() || !key.value().isBlank(),
            indicator + " " + province);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyValueOfALineHasASource(Language language) {
    for (Adcode province : provinces()) {
      facts(content(language, province))
          .filter(fact -> fact.value().chars().anyMatch(Character::isDigit))
          .forEach(fact -> assertFalse(fact.marks().isEmpty(), province + " " + fact.label()));
    }
  }

  /** Whoever follows a way to a part of the panel finds the figure there. */
  @Test
  void everyPartOfThePanelThatAFigureLeadsToShowsIt() {
    ViewState view = Panels.view(Language.EN, "centres");
    var uses = new FigureUses(PANELS.figures(), view);
    int found = 0;
    for (Indicator indicator : PANELS.index().atlas().indicators().values()) {
      for (Adcode province : provinces()) {
        var figure = new FigureReference.OfRegion(indicator, province);
        for (FigureUse use : uses.of(figure)) {
          if (use.place() == FigureUse.Place.PANEL) {
            found++;
            PanelContent content = PANELS.compose(use.from(view));
            Section section = content.section(use.section()).orElseThrow();
            assertTrue(shows(section, figure), indicator.id() + " " + province);
          }
        }
      }
    }
    assertTrue(found > 6 * 34, "ways: " + found);
  }

  /** The families of a province are counted in the title of their list. */
  private static boolean shows(Section section, FigureReference.OfRegion figure) {
    return section.id().equals("models")
        || section.blocks().stream()
            .anyMatch(
                block ->
                    block instanceof Block.Key key && key.figure().figure().equals(figure)
                        || block instanceof Block.Facts facts
                            && facts.facts().stream()
                                .anyMatch(f -> f.figure().filter(figure::equals).isPresent()));
  }

  @Test
  void sourcesAreNumberedFromOneInTheOrderInWhichTheyAreNamed() {
    List<SourceMark> sources = content(Language.ZH, new Adcode("110000")).sources();
    assertEquals(
        IntStream.rangeClosed(1, sources.size()).boxed().toList(),
        sources.stream().map(SourceMark::number).toList());
    assertEquals(sources.size(), sources.stream().map(SourceMark::source).distinct().count());
  }

  @Test
  void nationTellsTheReportsFourFigures() {
    PanelContent nation = PANELS.compose(Panels.view(Language.ZH, "models"));
    var keys = (Block.Keys) nation.section("report").orElseThrow().blocks().getFirst();
    assertEquals(
        List.of("79", "14", "38", "20"), keys.figures().stream().map(KeyFigure::value).toList());
    assertTrue(keys.figures().stream().noneMatch(figure -> figure.marks().isEmpty()));
  }

  @Test
  void nationKeepsItsThreeCountsApart() {
    PanelContent nation = PANELS.compose(Panels.view(Language.EN, "models"));
    assertEquals(
        List.of("report", "catalogue", "filings", "charts", "ranking"),
        nation.sections().stream().map(Section::id).toList());
    var catalogue = (Block.Keys) nation.section("catalogue").orElseThrow().blocks().getFirst();
    assertEquals(
        Integer.toString(PANELS.index().atlas().models().size()),
        catalogue.figures().getFirst().value());
  }

  @Test
  void indicatorWithoutAnOrderIsNotRanked() {
    PanelContent nation = PANELS.compose(Panels.view(Language.EN, "compute_intelligent"));
    assertTrue(nation.section("ranking").isEmpty());
  }

  @Test
  void ranksOfTheNationDescendAndLeadToTheirProvince() {
    PanelContent nation = PANELS.compose(Panels.view(Language.EN, "talent_density"));
    var bars = (Block.Bars) nation.section("ranking").orElseThrow().blocks().getFirst();
    assertEquals(1, bars.bars().getFirst().share());
    for (int i = 1; i < bars.bars().size(); i++) {
      assertTrue(bars.bars().get(i).share() <= bars.bars().get(i - 1).share());
    }
    assertTrue(bars.bars().stream().allMatch(bar -> bar.region().isPresent()));
  }

  @Test
  void provinceWithoutFamiliesSaysSoAndShowsItsFilings() {
    PanelContent hebei = content(Language.ZH, new Adcode("130000"));
    assertEquals("名录未收录", hebei.keyFigure().orElseThrow().value());
    List<Block> blocks = hebei.section("models").orElseThrow().blocks();
    assertTrue(
        blocks.getFirst() instanceof Block.Absence absence && absence.text().contains("名录未收录"));
    var filings = (Block.Facts) blocks.get(1);
    assertTrue(filings.facts().getFirst().value().startsWith("27"));
  }

  @Test
  void rankingUnderAFilterLeavesOutThoseOfWhichNoFamilyPasses() {
    var code = ModelFilter.NONE.with(Facet.MODALITY, FacetChoice.only("CODE"));
    Set<Adcode> having =
        PANELS.index().atlas().models().stream()
            .filter(family -> family.modality() == ModelFamily.Modality.CODE)
            .map(ModelFamily::province)
            .collect(Collectors.toSet());
    assertTrue(having.size() > 1 && having.size() < 10, "as few as make zeros rank");
    PanelContent nation = PANELS.compose(Panels.view(Language.EN, "models").withFilter(code));
    var blocks = nation.section("ranking").orElseThrow().blocks();
    var bars = ((Block.Bars) blocks.getFirst()).bars();
    assertEquals(
        having, bars.stream().map(bar -> bar.region().orElseThrow()).collect(Collectors.toSet()));
    String remark = ((Block.Remark) blocks.getLast()).text();
    assertTrue(remark.contains("first " + having.size() + " of " + having.size()), remark);
  }

  @Test
  void aFilterThatLetsNothingPassLeavesNoRanking() {
    var nothing = ModelFilter.NONE.listed(Optional.of(LocalDate.of(2099, 1, 1)), Optional.empty());
    var view = Panels.view(Language.EN, "models").withFilter(nothing);
    assertTrue(PANELS.compose(view).section("ranking").isEmpty());
  }

  @Test
  void openShareSaysOfHowManyFamiliesItSpeaks() {
    var key = PANELS.province(Language.EN, "open_share", "110000").keyFigure().orElseThrow();
    int known = 0;
    int all = PANELS.index().models(new Adcode("110000")).size();
    for (var family : PANELS.index().models(new Adcode("110000"))) {
      known += family.openness() == ModelFamily.Openness.UNKNOWN ? 0 : 1;
    }
    assertTrue(key.remark().endsWith("openness not stated: " + (all - known)), key.remark());
  }

  @Test
  void filingDoesNotApplyToHongKong() {
    PanelContent hongKong = content(Language.EN, new Adcode("810000"));
    var key = (Block.Key) hongKong.section("filings").orElseThrow().blocks().getFirst();
    assertEquals("Not applicable", key.figure().value());
    assertFalse(key.figure().remark().isBlank());
    assertFalse(key.figure().numeric());
  }

  @Test
  void targetsStandApartFromCapacity() {
    Section compute = content(Language.EN, new Adcode("110000")).section("compute").orElseThrow();
    int targets = indexOf(compute, "Targets: aims, not capacity");
    assertTrue(targets > indexOf(compute, "Statements about the whole region"));
    var facts = (Block.Facts) compute.blocks().get(targets + 1);
    assertEquals(
        PANELS.index().statements(new Adcode("110000"), Statement.Kind.TARGET).size(),
        facts.facts().size());
    assertTrue(facts.facts().stream().allMatch(fact -> fact.detail().startsWith("aim for")));
  }

  @Test
  void firstListingIsMarkedAsAnUpperBound() {
    for (ModelRow row : models(content(Language.ZH, new Adcode("440000")))) {
      boolean bound = row.family().dateKind().name().equals("FIRST_LISTING");
      assertEquals(bound, row.date().startsWith("≤"), row.name());
    }
  }

  @Test
  void everyFamilyShowsAllItsMentions() {
    for (ModelRow row : models(content(Language.EN, new Adcode("110000")))) {
      assertEquals(row.family().listings().size(), row.evidence().size(), row.name());
      assertFalse(row.evidence().isEmpty(), row.name());
    }
  }

  @Test
  void talentStandsBesideTheNationOnOneScale() {
    Section talent = content(Language.ZH, new Adcode("540000")).section("talent").orElseThrow();
    var bars =
        talent.blocks().stream()
            .filter(Block.Bars.class::isInstance)
            .map(Block.Bars.class::cast)
            .findFirst()
            .orElseThrow()
            .bars();
    assertAll(
        () -> assertEquals("31 个省级单位合计", bars.getLast().label()),
        () -> assertTrue(bars.getLast().comparison()),
        () -> assertEquals(1, bars.getLast().share()),
        () -> assertTrue(bars.getFirst().share() < 1));
  }

  @Test
  void serviceNamesAreMarkedAsChineseInEnglishOnly() {
    String remark = Messages.of(Language.EN).get("panel.filings.asFiled");
    assertTrue(remarks(content(Language.EN, new Adcode("110000"))).anyMatch(remark::equals));
    String chinese = Messages.of(Language.ZH).get("panel.filings.asFiled");
    assertTrue(remarks(content(Language.ZH, new Adcode("110000"))).noneMatch(chinese::equals));
  }

  @Test
  void listsEndAtTheDayThatIsShown() {
    ViewState early =
        Panels.view(Language.ZH, "models")
            .withAsOf(LocalDate.of(2023, 8, 31))
            .withSelection(Optional.of(new Adcode("110000")));
    PanelContent content = PANELS.compose(early);
    assertEquals(5, services(content).size());
    assertNotEquals(
        models(PANELS.province(Language.ZH, "models", "110000")).size(), models(content).size());
  }

  private static List<Adcode> provinces() {
    return List.copyOf(PANELS.index().atlas().regions().keySet());
  }

  private static PanelContent content(Language language, Adcode province) {
    return PANELS.province(language, "models", province.code());
  }

  private static Stream<Block> blocks(PanelContent content) {
    return content.sections().stream().flatMap(section -> section.blocks().stream());
  }

  private static Stream<Fact> facts(PanelContent content) {
    return blocks(content)
        .filter(Block.Facts.class::isInstance)
        .flatMap(block -> ((Block.Facts) block).facts().stream());
  }

  private static Stream<String> remarks(PanelContent content) {
    return blocks(content)
        .filter(Block.Remark.class::isInstance)
        .map(block -> ((Block.Remark) block).text());
  }

  private static List<ModelRow> models(PanelContent content) {
    return blocks(content)
        .filter(Block.Models.class::isInstance)
        .flatMap(block -> ((Block.Models) block).rows().stream())
        .toList();
  }

  private static List<ServiceRow> services(PanelContent content) {
    return blocks(content)
        .filter(Block.Services.class::isInstance)
        .flatMap(block -> ((Block.Services) block).rows().stream())
        .toList();
  }

  private static int indexOf(Section section, String subheading) {
    return section.blocks().indexOf(new Block.Subheading(subheading));
  }
}
