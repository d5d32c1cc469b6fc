package org.modelatlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ChangeMeasure;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.Colouring;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.MapDesign;
import org.modelatlas.workspace.MapExtra;
import org.modelatlas.workspace.MapForm;
import org.modelatlas.workspace.Question;

/** Reading what was written changes nothing. */
class StoryFilePropertyTest {

  private static final String LETTERS = "模型 a\"\\{}\n\t:，é\uD842\uDFB7";
  private static final String[] CODES = {"110000", "440000", "810000", "990000"};

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readingWhatWasWrittenChangesNothing(long seed) throws DataProblemException, IOException {
    Story story = story(new Random(seed));
    String text = StoryWriter.text(story);
    var read = StoryReader.read(text, "a.atlasstory");
    assertEquals(List.of(), read.warnings());
    assertEquals(story, read.story());
    assertEquals(text, StoryWriter.text(read.story()));
    assertEquals(List.of(), StorySchema.read().faults(text));
  }

  private static Story story(Random random) {
    return new Story("s", text(random), list(random, 1, () -> slide(random)));
  }

  private static Slide slide(Random random) {
    var layouts = SlideLayout.values();
    return new Slide(
        "id" + random.nextInt(9),
        layouts[random.nextInt(layouts.length)],
        maybe(random, () -> new SlideView(question(random), focus(random))),
        text(random),
        new SlideBody(
            maybeText(random),
            list(random, 0, () -> text(random)),
            list(random, 0, () -> new SlideRow(text(random), text(random)))),
        maybeText(random));
  }

  private static Question question(Random random) {
    return new Question(
        "models",
        day(random),
        maybe(random, () -> new ChangeSpan(day(random), ChangeMeasure.values()[0])),
        filter(random),
        design(random));
  }

  private static MapDesign design(Random random) {
    List<MapForm> forms =
        List.of(
            MapForm.CHOROPLETH,
            new MapForm.Symbols(),
            new MapForm.Bivariate("filings"),
            new MapForm.Overlay("filings"));
    Method[] methods = Method.values();
    Method method = methods[random.nextInt(methods.length)];
    return new MapDesign(
        forms.get(random.nextInt(forms.size())),
        method == Method.MANUAL
            ? Classing.manual(List.of(-random.nextDouble(), 0.0, random.nextInt(9) + 0.5))
            : Classing.of(method, 2 + random.nextInt(8)),
        new Colouring(maybe(random, () -> "blues"), maybe(random, random::nextDouble)),
        ClassLimits.values()[random.nextInt(ClassLimits.values().length)],
        random.nextBoolean() ? Set.of() : Set.of(MapExtra.GRATICULE, MapExtra.VALUES));
  }

  private static ModelFilter filter(Random random) {
    Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
    var choice = random.nextBoolean() ? FacetChoice.only("A", "") : FacetChoice.without("B");
    return ModelFilter.NONE
        .with(facet, random.nextBoolean() ? choice : FacetChoice.ANY)
        .listed(maybe(random, () -> day(random)), maybe(random, () -> day(random)));
  }

  private static Focus focus(Random random) {
    return new Focus(
        maybe(random, () -> code(random)),
        list(random, 0, () -> code(random)),
        maybe(random, () -> code(random)),
        Optional.empty(),
        Optional.empty());
  }

  private static Adcode code(Random random) {
    if (random.nextInt(5) == 0) {
      return StoryTemplate.PLACE;
    }
    return new Adcode(CODES[random.nextInt(CODES.length)]);
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
  }

  private static LocalText maybeText(Random random) {
    return random.nextBoolean() ? LocalText.EMPTY : text(random);
  }

  private static LocalText text(Random random) {
    String zh = letters(random);
    return random.nextInt(4) == 0 ? LocalText.same(zh) : new LocalText(zh, letters(random));
  }

  /** Never blank. */
  private static String letters(Random random) {
    int[] points = LETTERS.codePoints().toArray();
    var text = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static <T> Optional<T> maybe(Random random, Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private static <T> List<T> list(Random random, int least, Supplier<T> value) {
    var values = new ArrayList<T>();
    for (int i = least + random.nextInt(4); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
