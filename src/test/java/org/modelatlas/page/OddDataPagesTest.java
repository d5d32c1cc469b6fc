package org.modelatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedPages.marks;
import static org.modelatlas.testing.ShippedPages.request;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.ShippedSheets;

/** Pages over data that nobody would wish for. */
class OddDataPagesTest {

  private static final TypeMetrics METRICS = TypeMetrics.bundled();
  private static final Adcode TIBET = new Adcode("540000");
  private static final int MANY = 400;
  private static final double SLACK_PT = 0.6;

  private static PageComposer composer(Atlas atlas) {
    var index = new AtlasIndex(atlas);
    return new PageComposer(
        index, new Figures(index), ShippedSheets.GEOMETRY, ProvinceMaps.still(atlas), METRICS);
  }

  private static Atlas with(List<ModelFamily> models) {
    return new Atlas(
        ATLAS.version(),
        ATLAS.title(),
        ATLAS.regions(),
        ATLAS.sources(),
        ATLAS.indicators(),
        ATLAS.observations(),
        models,
        ATLAS.services(),
        ATLAS.centres(),
        ATLAS.statements(),
        ATLAS.nationalFigures(),
        ATLAS.cities());
  }

  private static Atlas empty() {
    return new Atlas(
        ATLAS.version(),
        ATLAS.title(),
        ATLAS.regions(),
        ATLAS.sources(),
        ATLAS.indicators(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static List<ModelFamily> families(String name) {
    ModelFamily like = ATLAS.models().getFirst();
    return IntStream.rangeClosed(1, MANY)
        .mapToObj(
            i ->
                new ModelFamily(
                    "odd-" + i,
                    new LocalText(name + "甲" + i + "乙", name + "<" + i + ">"),
                    false,
                    new LocalText(name, name),
                    like.developerKind(),
                    TIBET,
                    LocalText.EMPTY,
                    like.modality(),
                    like.application(),
                    like.openness(),
                    like.parametersBillion(),
                    like.firstListed(),
                    like.dateKind(),
                    like.sourceId(),
                    List.of()))
        .toList();
  }

  private static PageRequest long_(PageSubject subject, Language... languages) {
    PageRequest one = request(subject, languages);
    var look =
        new PageLook(
            one.look().languages(), PageLook.Inking.COLOUR, PageLook.Length.AS_LONG_AS_NEEDED);
    return new PageRequest(subject, one.question(), one.paper(), look, one.additions());
  }

  private static String text(PageSequence sequence) {
    return sequence.pages().stream()
        .flatMap(page -> marks(page).stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining());
  }

  private static void assertInside(PageRequest request, PageSequence sequence) {
    Box room = request.paper().room().inset(-SLACK_PT);
    for (Page page : sequence.pages()) {
      for (Mark mark : marks(page)) {
        if (mark instanceof Mark.Text t) {
          double width = METRICS.widthPt(t.text(), t.style());
          double size = t.style().sizePt();
          var box = new Box(t.xPt(), t.baselinePt() - 0.8 * size, width, 0.9 * size);
          assertTrue(room.contains(box), () -> t + " in " + room);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void fourHundredFamiliesAreCutToOnePageThatSaysHowManyMore(Language language) {
    var request = request(new PageSubject.Province(TIBET), language);
    var sequence = composer(with(families("模型"))).compose(request);
    assertEquals(1, sequence.pages().size());
    assertInside(request, sequence);
    String all = text(sequence);
    long named =
        IntStream.rangeClosed(1, MANY)
            .filter(i -> all.contains(language == Language.ZH ? "甲" + i + "乙" : "<" + i + ">"))
            .count();
    String more =
        language == Language.ZH ? "另有 " + (MANY - named) + " 项" : "and " + (MANY - named) + " more";
    assertTrue(named > 0 && all.contains(more), named + " named");
  }

  @Test
  void fourHundredFamiliesAreAllThereOnPagesAsLongAsNeeded() {
    var request = long_(new PageSubject.Province(TIBET), Language.ZH, Language.EN);
    var sequence = composer(with(families("模型"))).compose(request);
    assertInside(request, sequence);
    String all = text(sequence);
    for (int i = 1; i <= MANY; i++) {
      assertTrue(all.contains("甲" + i + "乙"), "family " + i);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesOfThreeHundredCharactersStayOnThePage(Language language) {
    for (String name : List.of("超".repeat(300), "x".repeat(300), "long name ".repeat(30))) {
      var atlas = composer(with(families(name)));
      var one = request(new PageSubject.Province(TIBET), language);
      assertInside(one, atlas.compose(one));
      var many = long_(new PageSubject.Province(TIBET), language);
      PageSequence pages = atlas.compose(many);
      assertInside(many, pages);
      assertTrue(pages.pages().size() > 5, "rows are cut, not families");
    }
  }

  /** As long as the window lets them be, with logos of odd shapes. */
  @ParameterizedTest
  @CsvSource({"3000, 1", "1, 3000", "1200, 1200"})
  void longTitlesAndNotesAndOddLogosStayOnThePage(int width, int height) {
    var picture = new Picture(new byte[0], width, height);
    var additions =
        new Additions(
            Optional.of("标题".repeat(300)),
            Optional.of("a note ".repeat(85)),
            Optional.empty(),
            Optional.of(picture));
    var shipped = composer(ATLAS);
    for (PageSubject subject : List.of(new PageSubject.Province(TIBET), new PageSubject.Nation())) {
      var usual = request(subject, Language.ZH);
      var request =
          new PageRequest(subject, usual.question(), usual.paper(), usual.look(), additions);
      PageSequence pages = shipped.compose(request);
      assertInside(request, pages);
      Box room = request.paper().room().inset(-SLACK_PT);
      List<Box> logos =
          pages.pages().stream()
              .flatMap(page -> marks(page).stream())
              .filter(Mark.Image.class::isInstance)
              .map(mark -> ((Mark.Image) mark).box())
              .toList();
      assertEquals(1, logos.size());
      assertTrue(room.contains(logos.getFirst()), logos.toString());
      assertTrue(logos.getFirst().heightPt() <= 12.01 * Paper.PT_PER_MM, logos.toString());
    }
  }

  @Test
  void aLongTitleAndNoteStayOnTheCover() {
    var additions = Additions.NONE.withTitle("标题".repeat(300)).withNote("a note ".repeat(300));
    var usual = request(new PageSubject.Nation(), Language.ZH);
    var request =
        new PageRequest(usual.subject(), usual.question(), usual.paper(), usual.look(), additions);
    var book = new BookComposer(composer(ATLAS));
    var chapters = List.of(book.chapter(request, new PageSubject.Nation()));
    assertInside(request, book.bind(request, chapters).getFirst());
  }

  /** Where there is no data the pages say so, and never that there are none. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void anEmptyPackageGivesPagesThatSaySo(Language language) {
    var nothing = composer(empty());
    String said = language == Language.ZH ? "未公布" : "ot reported";
    String none = language == Language.ZH ? "名录未收录" : "none in the";
    for (PageSubject subject :
        List.of(
            new PageSubject.Province(TIBET),
            new PageSubject.Nation(),
            new PageSubject.Comparison(List.of(TIBET, new Adcode("440000"))),
            new PageSubject.MapAlone(org.modelatlas.workspace.Focus.NATION))) {
      var request = request(subject, language);
      PageSequence sequence = nothing.compose(request);
      assertInside(request, sequence);
      String text = text(sequence);
      assertTrue(text.contains(none) || text.contains(said), subject + ": " + text);
      assertTrue(!(subject instanceof PageSubject.Province) || text.contains(said), text);
    }
  }

  @Test
  void aBookOfAnEmptyPackageIsWhole() {
    var book = new BookComposer(composer(empty()));
    var request = request(new PageSubject.Nation(), Language.ZH);
    var chapters =
        book.subjects(List.of(TIBET)).stream().map(s -> book.chapter(request, s)).toList();
    var bound = book.bind(request, chapters);
    assertEquals(
        List.of("cover", "contents", "nation", "540000", "sources"),
        bound.stream().map(PageSequence::id).toList());
    bound.forEach(sequence -> assertInside(request, sequence));
  }
}
