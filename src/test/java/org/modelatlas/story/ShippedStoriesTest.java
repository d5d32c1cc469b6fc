package org.modelatlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final List<String> NAMES = List.of("2023年报告", "2023 report");

  private static Figures figures;

  @BeforeAll
  static void read() throws DataProblemException {
    figures = new Figures(DataPackageReader.readShipped());
  }

  static Stream<String> ids() {
    return ShippedStories.IDS.stream();
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
  @MethodSource("ids")
  void everyBindingResolvesAndEveryNumberHasASource(String id) {
    int numbers = 0;
    for (Language language : Language.values()) {
      var bindings = new Bindings(figures, Messages.of(language), Place.of(id));
      for (Slide slide : ShippedStories.story(id).slides()) {
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

  /** What the report counted and what the catalogue counts have different definitions. */
  @ParameterizedTest
  @MethodSource("ids")
  void figuresOfReportAndCatalogueNeverShareAChart(String id) {
    for (Slide slide : ShippedStories.story(id).slides()) {
      var values = slide.body().rows().stream().map(row -> row.value().zh()).toList();
      long catalogue = values.stream().filter(value -> value.startsWith("{families")).count();
      assertTrue(catalogue == 0 || catalogue == values.size(), slide.id());
      String indicator = slide.view().orElseThrow().question().indicatorId();
      boolean ofReport = indicator.startsWith("tier_");
      assertTrue(values.isEmpty() || ofReport == (catalogue == 0), slide.id());
    }
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
