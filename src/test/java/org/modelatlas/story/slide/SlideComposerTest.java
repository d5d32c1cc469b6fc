package org.modelatlas.story.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.page.Page;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.SlideRow;
import org.modelatlas.story.SlideView;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryTemplate;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;

class SlideComposerTest {

  private static final Place PLACE = Place.of("a.atlasstory");
  private static final TypeMetrics METRICS = TypeMetrics.bundled();

  private static Atlas atlas;
  private static SlideComposer composer;

  @BeforeAll
  static void read() throws DataProblemException {
    atlas = DataPackageReader.readShipped();
    composer = SlideComposer.shipped(new AtlasIndex(atlas));
  }

  /** Every shipped story, a template told of regions that have much, little and nothing. */
  static Stream<Arguments> looks() {
    return told()
        .flatMap(
            story ->
                Stream.of(Language.values())
                    .flatMap(
                        l ->
                            Stream.of(SlideSize.values())
                                .map(size -> Arguments.of(story, l, size))));
  }

  private static Stream<Named<Story>> told() {
    return ShippedStories.IDS.stream()
        .map(ShippedStories::story)
        .flatMap(
            story ->
                StoryTemplate.needsRegion(story)
                    ? Stream.of("440000", "540000", "710000", "820000", "150000")
                        .map(code -> Named.of(story.id() + " " + code, of(story, code)))
                    : Stream.of(Named.of(story.id(), story)));
  }

  private static Story of(Story template, String code) {
    return StoryTemplate.about(template, atlas.region(new Adcode(code)).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("looks")
  void shippedSlidesHaveNoProblemAndNothingOverlaps(
      Story story, Language language, SlideSize size) {
    Deck deck = composer.compose(story, language, size, PLACE);
    assertEquals(List.of(), deck.problems());
    for (PageSequence slide : deck.slides()) {
      var seen = new SlideReading(slide.pages().getFirst(), METRICS);
      assertEquals(List.of(), seen.smallerThan(SlideLook.FLOOR_PT), slide.id());
      assertEquals(List.of(), seen.outside(), slide.id());
      assertEquals(List.of(), seen.overlapping(), slide.id());
      assertEquals(List.of(), seen.overLand(), slide.id());
    }
  }

  /** All texts of a slide. */
  private static List<Mark.Text> texts(Page page) {
    return new SlideReading(page, METRICS).texts();
  }

  private static Slide slide(SlideLayout layout, String indicator, String line) {
    var view = new SlideView(Question.of(indicator, LocalDate.of(2025, 1, 1)), Focus.NATION);
    return new Slide(
        "s",
        layout,
        Optional.of(view),
        LocalText.same("Headline"),
        new SlideBody(LocalText.EMPTY, List.of(LocalText.same(line)), List.of()),
        LocalText.EMPTY);
  }

  private static Deck compose(Slide... slides) {
    var story = new Story("s", LocalText.same("Story"), List.of(slides));
    return composer.compose(story, Language.EN, SlideSize.WIDE, PLACE);
  }

  private static List<String> keys(Deck deck) {
    return deck.problems().stream().map(DataProblem::key).toList();
  }

  private static String said(PageSequence slide) {
    return String.join(
        "\n", texts(slide.pages().getFirst()).stream().map(Mark.Text::text).toList());
  }

  @Test
  void aMissingIndicatorIsMarkedOnItsSlideAndTheRestWorks() {
    Deck deck =
        compose(
            slide(SlideLayout.MAP_TEXT, "nothing", "A line"),
            slide(SlideLayout.MAP_TEXT, "models", "Another"));
    assertEquals(List.of("story.noIndicator"), keys(deck));
    assertTrue(said(deck.slides().get(0)).contains("no indicator"), said(deck.slides().get(0)));
    assertTrue(said(deck.slides().get(0)).contains("A line"));
    assertTrue(said(deck.slides().get(1)).contains("Another"));
  }

  @ParameterizedTest
  @EnumSource(SlideSize.class)
  void aTextThatDoesNotFitIsCutAtALineAboveTheFootAndSaid(SlideSize size) {
    for (SlideLayout layout : List.of(SlideLayout.TEXT, SlideLayout.MAP_TEXT)) {
      Slide slide = slide(layout, "models", "many words ".repeat(2000));
      var story = new Story("s", LocalText.same("Story"), List.of(slide));
      Deck deck = composer.compose(story, Language.EN, size, PLACE);
      assertEquals(List.of("story.tooLong"), keys(deck));
      var seen = new SlideReading(deck.slides().getFirst().pages().getFirst(), METRICS);
      assertEquals(List.of(), seen.overlapping());
      List<Mark.Text> words =
          seen.texts().stream().filter(text -> text.text().contains("many words")).toList();
      assertTrue(words.size() > 10, words::toString);
      assertTrue(words.getLast().text().endsWith("…"), words.getLast()::text);
      assertTrue(said(deck.slides().getFirst()).contains("does not fit"));
      var part =
          deck.contents().getFirst().parts().stream()
              .filter(p -> p instanceof SlidePart.Text t && t.kind() == SlidePart.Kind.BODY)
              .map(SlidePart.Text.class::cast)
              .findFirst()
              .orElseThrow();
      String set = words.stream().map(Mark.Text::text).collect(Collectors.joining(" "));
      assertEquals(squeezed(set), squeezed(part.paragraphs().getFirst().text()));
      assertTrue(part.box().bottomPt() < size.heightPt() - 20, part.box()::toString);
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void rowsThatDoNotFitAreLeftOutOfTheTableTooAndBarsAreLower() {
    for (SlideLayout layout : List.of(SlideLayout.MAP_TABLE, SlideLayout.MAP_CHART)) {
      Slide plain = slide(layout, "models", "A line");
      var row = new SlideRow(LocalText.same("A name"), LocalText.same("{national:models_beijing}"));
      var body = new SlideBody(LocalText.same(""), List.of(), Collections.nCopies(90, row));
      Deck deck =
          compose(
              new Slide(plain.id(), layout, plain.view(), plain.headline(), body, plain.notes()));
      assertEquals(List.of("story.tooLong"), keys(deck));
      List<SlidePart> parts = deck.contents().getFirst().parts();
      SlidePart rows =
          parts.stream()
              .filter(p -> p instanceof SlidePart.Table || p instanceof SlidePart.Chart)
              .findFirst()
              .orElseThrow();
      double foot = foot(parts).box().yPt();
      assertTrue(rows.box().bottomPt() < foot, rows.box()::toString);
      if (rows instanceof SlidePart.Table table) {
        assertTrue(table.rows().size() > 5 && table.rows().size() < 90, "" + table.rows().size());
        assertEquals(table.rows().size(), table.heightsPt().size());
      }
    }
  }

  private static SlidePart foot(List<SlidePart> parts) {
    return parts.stream()
        .filter(p -> p instanceof SlidePart.Text t && t.kind() == SlidePart.Kind.FOOT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aHeadlineThatDoesNotFitIsCutAndSaid() {
    Slide slide = slide(SlideLayout.TEXT, "models", "A line");
    var longer =
        new Slide(
            slide.id(),
            slide.layout(),
            slide.view(),
            LocalText.same("many words ".repeat(100)),
            slide.body(),
            slide.notes());
    Deck deck = compose(longer);
    assertEquals(List.of("story.tooLong"), keys(deck));
    assertTrue(said(deck.slides().getFirst()).contains("…"));
    var seen = new SlideReading(deck.slides().getFirst().pages().getFirst(), METRICS);
    assertEquals(List.of(), seen.overlapping());
  }

  /** A count of none was looked for in the whole catalogue, which the foot names once. */
  @Test
  void zeroHasTheMarkOfItsSourcesAndEachSourceIsNamedOnce() {
    Story report = ShippedStories.story("report-2023");
    Slide kinds = report.slides().get(2);
    Deck deck = compose(kinds);
    var table =
        deck.contents().getFirst().parts().stream()
            .flatMap(part -> part instanceof SlidePart.Table t ? Stream.of(t) : Stream.empty())
            .findFirst()
            .orElseThrow();
    assertEquals(kinds.body().rows().size(), table.rows().size());
    for (SlidePart.Row row : table.rows()) {
      assertTrue(row.value().text().matches("[0-9]+①"), row.value().text());
    }
    String all = said(deck.slides().getFirst());
    assertEquals(1, all.split("listed in full", -1).length - 1, all);
    assertFalse(all.contains("panel"), all);
  }

  /** As while somebody types: what is emptied leaves a slide, whatever its layout. */
  @ParameterizedTest
  @EnumSource(SlideLayout.class)
  void aSlideOnWhichNothingIsSaidIsComposed(SlideLayout layout) {
    var row = new SlideRow(LocalText.EMPTY, LocalText.EMPTY);
    var figure = new SlideRow(LocalText.EMPTY, LocalText.same("{families}"));
    Slide seen = slide(layout, "models", "");
    var bare =
        new Slide(
            "bare",
            layout,
            seen.view(),
            LocalText.EMPTY,
            new SlideBody(LocalText.EMPTY, List.of(), List.of(row, figure)),
            LocalText.EMPTY);
    var viewless =
        new Slide(
            "viewless",
            layout,
            Optional.empty(),
            LocalText.EMPTY,
            new SlideBody(LocalText.EMPTY, List.of(), List.of()),
            LocalText.EMPTY);
    assertEquals(2, compose(bare, viewless).slides().size());
  }

  @Test
  void aStoryOfFiveHundredSlidesIsComposed() {
    Slide slide = slide(SlideLayout.MAP_TEXT, "filings", "{figure:filings:110000} services");
    Deck deck = compose(Collections.nCopies(500, slide).toArray(Slide[]::new));
    assertEquals(500, deck.slides().size());
    assertEquals(List.of(), deck.problems());
    assertTrue(said(deck.slides().getLast()).contains("500 / 500"));
  }

  @Test
  void aStoryThatIsToldOfARegionSaysThatNoneIsNamed() {
    Deck deck = compose(ShippedStories.story("province").slides().getFirst());
    assertFalse(deck.problems().isEmpty());
    assertTrue(keys(deck).stream().allMatch("story.noRegion"::equals), keys(deck)::toString);
  }

  @Test
  void aLongTextIsSetSmallerAndFits() {
    Deck deck = compose(slide(SlideLayout.TEXT, "models", "many words ".repeat(120)));
    assertEquals(List.of(), deck.problems());
    double smallest =
        texts(deck.slides().getFirst().pages().getFirst()).stream()
            .filter(text -> text.text().contains("many"))
            .mapToDouble(text -> text.style().sizePt())
            .min()
            .orElseThrow();
    assertTrue(smallest < SlideLook.TEXT_PT && smallest >= SlideLook.FLOOR_PT);
  }
}
