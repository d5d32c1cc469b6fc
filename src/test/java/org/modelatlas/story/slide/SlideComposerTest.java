package org.modelatlas.story.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.page.Page;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.PageSequence;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.SlideView;
import org.modelatlas.story.Story;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;

class SlideComposerTest {

  private static final Place PLACE = Place.of("a.atlasstory");
  private static final TypeMetrics METRICS = TypeMetrics.bundled();

  private static SlideComposer composer;

  @BeforeAll
  static void read() throws DataProblemException {
    composer = SlideComposer.shipped(new AtlasIndex(DataPackageReader.readShipped()));
  }

  static Stream<Arguments> looks() {
    return Stream.of(Language.values())
        .flatMap(l -> Stream.of(SlideSize.values()).map(size -> Arguments.of(l, size)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void shippedSlidesFitWithLettersThatCanBeRead(Language language, SlideSize size) {
    for (String id : ShippedStories.IDS) {
      Deck deck = composer.compose(ShippedStories.story(id), language, size, PLACE);
      assertEquals(List.of(), deck.problems());
      for (PageSequence slide : deck.slides()) {
        assertFits(slide, size);
      }
    }
  }

  private static void assertFits(PageSequence slide, SlideSize size) {
    Page page = slide.pages().getFirst();
    List<Mark.Text> texts = texts(page);
    assertTrue(texts.size() > 2, slide.id());
    for (Mark.Text text : texts) {
      String what = slide.id() + ": " + text.text();
      assertTrue(text.style().sizePt() >= SlideLook.FLOOR_PT - 1e-9, what);
      double right = text.xPt() + METRICS.widthPt(text.text(), text.style());
      assertTrue(text.xPt() >= 0 && right <= size.widthPt(), what);
      assertTrue(text.baselinePt() > 0 && text.baselinePt() < size.heightPt(), what);
    }
  }

  private static final Set<Role> OF_MAPS =
      Set.of(Role.TITLE, Role.LEGEND, Role.SCALE_BAR, Role.CREDIT, Role.LABELS, Role.LABEL);

  /** All texts beside those of the map. */
  private static List<Mark.Text> texts(Page page) {
    var texts = new ArrayList<Mark.Text>();
    for (PageItem item : page.items()) {
      if (item instanceof PageItem.Marks(var group)) {
        add(texts, group);
      }
    }
    return texts;
  }

  private static void add(List<Mark.Text> texts, Mark mark) {
    switch (mark) {
      case Mark.Text text -> texts.add(text);
      case Mark.Group group when OF_MAPS.contains(group.role()) -> {}
      case Mark.Group group -> group.marks().forEach(inner -> add(texts, inner));
      default -> {}
    }
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

  @Test
  void aTextThatDoesNotFitIsSaid() {
    assertEquals(
        List.of("story.tooLong"),
        keys(compose(slide(SlideLayout.TEXT, "models", "many words ".repeat(2000)))));
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
