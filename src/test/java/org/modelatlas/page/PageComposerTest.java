package org.modelatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedPages.groups;
import static org.modelatlas.testing.ShippedPages.marks;
import static org.modelatlas.testing.ShippedPages.pages;
import static org.modelatlas.testing.ShippedPages.province;
import static org.modelatlas.testing.ShippedPages.request;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.workspace.Focus;

class PageComposerTest {

  private static final TypeMetrics METRICS = TypeMetrics.bundled();
  private static final double SLACK_PT = 0.6;

  /** Every subject on every paper in every language. */
  static Stream<PageRequest> requests() {
    var requests = new ArrayList<PageRequest>();
    var subjects =
        List.of(
            province("110000"),
            province("440000"),
            province("540000"),
            province("810000"),
            province("130000"),
            province("460000"),
            new PageSubject.Nation(),
            new PageSubject.Comparison(List.of(new Adcode("440000"), new Adcode("810000"))),
            new PageSubject.MapAlone(Focus.NATION));
    for (PageSubject subject : subjects) {
      for (PaperSize size : PaperSize.values()) {
        for (boolean landscape : List.of(false, true)) {
          var base = request(subject, Language.ZH, Language.EN);
          var one = request(subject, landscape ? Language.ZH : Language.EN);
          requests.add(on(one, size, landscape, PageLook.Length.ONE_PAGE));
          requests.add(on(base, size, landscape, PageLook.Length.AS_LONG_AS_NEEDED));
        }
      }
    }
    return requests.stream();
  }

  private static PageRequest on(
      PageRequest base, PaperSize size, boolean landscape, PageLook.Length length) {
    return new PageRequest(
        base.subject(),
        base.question(),
        Paper.of(size, landscape),
        new PageLook(base.look().languages(), PageLook.Inking.COLOUR, length),
        base.additions());
  }

  @ParameterizedTest
  @MethodSource("requests")
  void nothingLeavesTheRoomBetweenTheMargins(PageRequest request) {
    Box room = request.paper().room().inset(-SLACK_PT);
    for (Page page : pages(request).pages()) {
      for (Mark mark : marks(page)) {
        Box box = box(mark);
        assertTrue(room.contains(box), () -> mark + " in " + room);
      }
    }
  }

  private static Box box(Mark mark) {
    return switch (mark) {
      case Mark.Text t -> {
        double size = t.style().sizePt();
        double width = METRICS.widthPt(t.text(), t.style());
        yield new Box(t.xPt(), t.baselinePt() - 0.8 * size, width, size * 0.9);
      }
      case Mark.Rectangle r -> r.box();
      case Mark.Circle c ->
          new Box(c.xPt() - c.radiusPt(), c.yPt() - c.radiusPt(), 0, 2 * c.radiusPt());
      case Mark.Line l -> new Box(l.xyPt()[0], l.xyPt()[1], 0, 0);
      case Mark.Group g -> throw new IllegalArgumentException(g.id());
    };
  }

  /** Texts are told apart by their middles: lines of different sizes may touch. */
  @ParameterizedTest
  @MethodSource("requests")
  void noTextLiesOnAnother(PageRequest request) {
    for (Page page : pages(request).pages()) {
      List<Box> texts =
          marks(page).stream()
              .filter(mark -> mark instanceof Mark.Text t && !t.text().isBlank())
              .map(mark -> core((Mark.Text) mark))
              .toList();
      for (int i = 0; i < texts.size(); i++) {
        for (int j = i + 1; j < texts.size(); j++) {
          Box one = texts.get(i);
          Box other = texts.get(j);
          assertFalse(one.overlaps(other), () -> one + " and " + other);
        }
      }
    }
  }

  private static Box core(Mark.Text text) {
    double size = text.style().sizePt();
    double width = METRICS.widthPt(text.text(), text.style());
    return new Box(text.xPt() + 0.3, text.baselinePt() - 0.6 * size, width - 0.6, 0.5 * size);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void everyReferenceHasItsNoteAndEverySourceItsNumber(PageRequest request) {
    PageSequence sequence = pages(request);
    Set<String> notes = new HashSet<>();
    Set<String> targets = new HashSet<>();
    for (Page page : sequence.pages()) {
      for (Mark.Group group : groups(page)) {
        if (group.role() == Role.NOTE) {
          assertTrue(notes.add(group.id()), "twice: " + group.id());
        } else if (group.role() == Role.LINK && group.id().startsWith("#")) {
          targets.add(group.id().substring(1));
        }
      }
    }
    assertTrue(notes.containsAll(targets), targets + " in " + notes);
    for (int n = 1; n <= sequence.sourceIds().size(); n++) {
      assertTrue(notes.contains("note-" + sequence.id() + "-" + n), "no note " + n);
    }
  }

  private static String text(PageSequence sequence) {
    return sequence.pages().stream()
        .flatMap(page -> marks(page).stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void onePageIsOnePageInEitherLanguage() {
    for (String code : List.of("110000", "440000", "540000", "810000")) {
      for (Language language : Language.values()) {
        assertEquals(1, pages(request(province(code), language)).pages().size(), code + language);
      }
    }
  }

  @Test
  void aListThatIsCutSaysHowManyMore() {
    String text = text(pages(request(province("440000"), Language.EN)));
    long named =
        ATLAS.models().stream()
            .filter(f -> f.province().code().equals("440000"))
            .filter(f -> text.contains(f.name().en()))
            .count();
    assertTrue(named > 0 && text.contains("and " + (46 - named) + " more"), named + " in " + text);
  }

  @Test
  void pagesAsLongAsNeededNameEveryFamily() {
    var request =
        on(
            request(province("440000"), Language.ZH),
            PaperSize.A4,
            false,
            PageLook.Length.AS_LONG_AS_NEEDED);
    String text = text(pages(request)).replace("\n", "");
    ATLAS.models().stream()
        .filter(f -> f.province().code().equals("440000"))
        .forEach(f -> assertTrue(text.contains(f.name().zh()), f.name().zh()));
  }

  @Test
  void theNationIsLabelledAsTheSumOfThirtyOneUnits() {
    String text = text(pages(request(province("440000"), Language.EN)));
    assertTrue(text.contains("sum of the 31 mainland units: 297"), text);
    assertTrue(text.contains("nation: not reported"), text);
  }

  @Test
  void aRegionWithoutAFamilySaysSoAndNotZeroModels() {
    String text = text(pages(request(province("130000"), Language.EN)));
    assertTrue(text.contains("None in the catalogue."), text);
    assertFalse(text.contains("Models (0)"), text);
  }

  @Test
  void theDateOfPrintingStandsOnlyWhereItIsGiven() {
    var plain = request(province("440000"), Language.EN);
    assertFalse(text(pages(plain)).contains("printed"));
    var dated =
        new PageRequest(
            plain.subject(),
            plain.question(),
            plain.paper(),
            plain.look(),
            new Additions(
                Optional.of("For the director"),
                Optional.of("Draft"),
                Optional.of(LocalDate.of(2026, 12, 1))));
    String text = text(pages(dated));
    assertTrue(text.contains("printed 2026-12-01"), text);
    assertTrue(text.contains("For the director") && text.contains("Draft"), text);
    assertTrue(text.contains("Guangdong"), text);
  }
}
