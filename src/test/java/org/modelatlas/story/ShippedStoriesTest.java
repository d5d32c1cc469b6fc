package org.modelatlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/** What is promised of every briefing that ships. */
class ShippedStoriesTest {

  /** Years that name something: the report and the story about it. */
  private static final List<String> NAMES =
      List.of("2023年报告", "2023 report", "从2023到2026", "2023 → 2026");

  private static Figures figures;

  @BeforeAll
  static void read() throws DataProblemException {
    figures = new Figures(DataPackageReader.readShipped());
  }

  static Stream<String> ids() {
    return ShippedStories.IDS.stream();
  }

  /** The stories as they are shown; a template, of regions that have much and next to nothing. */
  static Stream<Story> told() {
    return ids()
        .map(ShippedStories::story)
        .flatMap(
            story ->
                StoryTemplate.needsRegion(story)
                    ? figures.atlas().regions().values().stream()
                        .map(region -> StoryTemplate.about(story, region))
                    : Stream.of(story));
  }

  private static List<LocalText> texts(Slide slide) {
    var texts = new ArrayList<LocalText>();
    texts.add(slide.headline());
    texts.add(slide.notes());
    texts.add(slide.body().number());
    texts.addAll(slide.body().lines());
    for (SlideRow row : slide.body().rows()) {
      texts.add(row.label());
      texts.add(row.value());
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("told")
  void everyBindingResolvesAndEveryNumberHasASource(Story story) {
    int numbers = 0;
    for (Language language : Language.values()) {
      var bindings = new Bindings(figures, Messages.of(language), Place.of(story.id()));
      for (Slide slide : story.slides()) {
        for (LocalText text : texts(slide)) {
          BoundText bound =
              bindings.text(text.in(language), slide.view().orElseThrow().question(), 1);
          assertEquals(List.of(), bound.problems(), slide.id());
          for (BoundText.Stretch stretch : bound.stretches()) {
            assertTrue(stretch.value().isEmpty() || !stretch.sourceIds().isEmpty(), slide.id());
            numbers += stretch.value().isPresent() ? 1 : 0;
          }
        }
      }
    }
    assertTrue(numbers > 0);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void noDigitIsTyped(String id) {
    Story story = ShippedStories.story(id);
    var texts = new ArrayList<LocalText>();
    texts.add(story.title());
    story.slides().forEach(slide -> texts.addAll(texts(slide)));
    for (LocalText text : texts) {
      for (String one : List.of(text.zh(), text.en())) {
        String typed = one.replaceAll("\\{[^{}]*\\}", "");
        for (String name : NAMES) {
          typed = typed.replace(name, "");
        }
        assertFalse(typed.chars().anyMatch(Character::isDigit), one);
      }
    }
  }

  /** What the report counted, the catalogue and the filings have different definitions. */
  @ParameterizedTest
  @MethodSource("ids")
  void figuresOfReportAndOthersNeverShareASlide(String id) {
    for (Slide slide : ShippedStories.story(id).slides()) {
      Set<Boolean> ofReport = new HashSet<>();
      if (slide.layout().hasMap()) {
        ofReport.add(slide.view().orElseThrow().question().indicatorId().startsWith("tier_"));
      }
      for (SlideRow row : slide.body().rows()) {
        Matcher bound = Pattern.compile("\\{([a-z]+):?([a-z_0-9]*)").matcher(row.value().zh());
        assertTrue(bound.find(), row.value().zh());
        ofReport.add(isOfReport(bound.group(1), bound.group(2)));
      }
      assertTrue(ofReport.size() < 2, slide.id());
    }
  }

  private static boolean isOfReport(String kind, String id) {
    boolean national =
        kind.equals("national")
            && figures.atlas().nationalFigures().stream()
                .filter(figure -> figure.id().equals(id))
                .allMatch(figure -> figure.period().year() <= 2023);
    return national || id.startsWith("tier_");
  }

  @ParameterizedTest
  @MethodSource("told")
  void theStoryFollowsTheSchema(Story story) throws IOException {
    assertEquals(List.of(), StorySchema.read().faults(StoryWriter.text(story)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theFileFollowsTheSchema(String id) throws IOException {
    String file = Files.readString(Path.of("resources/stories", id + Story.ENDING));
    assertEquals(List.of(), StorySchema.read().faults(file));
  }

  /** The schema refuses what the program refuses. */
  @Test
  void theSchemaRefusesWhatIsNoStory() throws IOException {
    String file = Files.readString(Path.of("resources/stories/province.atlasstory"));
    StorySchema schema = StorySchema.read();
    assertEquals(1, schema.faults(file.replace("\"format\" : 1", "\"format\" : 2")).size());
    assertFalse(schema.faults(file.replace("map_chart", "poster")).isEmpty());
    assertFalse(schema.faults(file.replace("\"REGION\"", "\"Guangdong\"")).isEmpty());
    assertFalse(schema.faults(file.replace("2025-08-31\"", "soon\"")).isEmpty());
    assertFalse(schema.faults(file.replace("\"headline\"", "\"head\"")).isEmpty());
    assertFalse(schema.faults("{}").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theFileIsAsTheProgramWritesIt(String id) throws IOException {
    String file = Files.readString(Path.of("resources/stories", id + Story.ENDING));
    assertEquals(file, StoryWriter.text(ShippedStories.story(id)));
  }

  @Test
  void theFirstIsTheReportInTenSlidesWithNotes() {
    Story story = ShippedStories.story(ShippedStories.IDS.getFirst());
    assertEquals("report-2023", story.id());
    assertEquals(10, story.slides().size());
    assertTrue(story.slides().stream().noneMatch(slide -> slide.notes().isEmpty()));
  }
}
