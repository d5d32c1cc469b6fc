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

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.surface.java2d.BundledFonts;
import org.modelatlas.surface.java2d.ImageSurface;
import org.modelatlas.testing.Logo;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Question;

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
        landscape ? base.additions().withLogo(Optional.of(Logo.PICTURE)) : base.additions());
  }

  /** 12 mm high, since it is three times as wide and 45 mm would be the most. */
  @Test
  void aLogoStandsOnceBesideTheTitle() {
    var base = request(province("440000"), Language.ZH, Language.EN);
    var request = on(base, PaperSize.A4, true, PageLook.Length.AS_LONG_AS_NEEDED);
    var logos =
        pages(request).pages().stream()
            .flatMap(page -> marks(page).stream())
            .filter(Mark.Image.class::isInstance)
            .toList();
    assertEquals(1, logos.size());
    Box box = ((Mark.Image) logos.getFirst()).box();
    assertEquals(12, box.heightPt() / Paper.PT_PER_MM, 0.01);
    assertTrue(marks(pages(request).pages().getFirst()).contains(logos.getFirst()));
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
      case Mark.Image i -> i.box();
      case Mark.Circle c ->
          new Box(c.xPt() - c.radiusPt(), c.yPt() - c.radiusPt(), 0, 2 * c.radiusPt());
      case Mark.Line l -> new Box(l.xyPt()[0], l.xyPt()[1], 0, 0);
      case Mark.Polygon p -> Box.around(p.xyPt());
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
  void littleToSayIsOnePageEvenInBothLanguages() {
    for (PageSubject subject :
        List.of(new PageSubject.Nation(), province("540000"), province("130000"))) {
      var request = request(subject, Language.ZH, Language.EN);
      assertEquals(1, pages(request).pages().size(), subject.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theNationNamesEveryRegionWithOrWithoutAFigure(Language language) {
    for (String indicator : List.of("models", "compute_intelligent", "tier_talent")) {
      var usual = request(new PageSubject.Nation(), language);
      var request =
          new PageRequest(
              usual.subject(),
              Question.of(indicator, usual.question().asOf()),
              usual.paper(),
              usual.look(),
              usual.additions());
      String between = language == Language.ZH ? "" : " ";
      String text = text(pages(request)).replace("\n", between);
      ATLAS.regions().values().stream()
          .map(region -> region.shortName().in(language))
          .forEach(name -> assertTrue(text.contains(name), indicator + ": " + name));
    }
  }

  @Test
  void aComparisonSpeaksBothLanguages() {
    var subject = new PageSubject.Comparison(List.of(new Adcode("110000"), new Adcode("440000")));
    String text = text(pages(request(subject, Language.ZH, Language.EN)));
    for (String said : List.of("领先组", "Leading group", "梯队不合计", "tiers are not")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
  }

  @Test
  void greyPagesHaveNoColour() {
    var codes = List.of(new Adcode("110000"), new Adcode("440000"), new Adcode("540000"));
    for (PageSubject subject :
        List.of(new PageSubject.Comparison(codes), province("440000"), new PageSubject.Nation())) {
      var usual = request(subject, Language.ZH);
      var look = new PageLook(List.of(Language.ZH), PageLook.Inking.GREY, PageLook.Length.ONE_PAGE);
      var request =
          new PageRequest(subject, usual.question(), usual.paper(), look, usual.additions());
      PageSequence pages = pages(request);
      for (Page page : pages.pages()) {
        var image = new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB);
        PagePainter.paint(pages, page, new ImageSurface(image, 1, new BundledFonts()));
        int[] rgb = image.getRGB(0, 0, 595, 842, null, 0, 595);
        assertTrue(IntStream.of(rgb).allMatch(PageComposerTest::isGrey), subject.toString());
      }
    }
  }

  private static boolean isGrey(int rgb) {
    int red = rgb >> 16 & 255;
    return Math.abs(red - (rgb >> 8 & 255)) <= 1 && Math.abs(red - (rgb & 255)) <= 1;
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
    String text = text(pages(request(province("440000"), Language.EN))).replace('\n', ' ');
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
            Additions.NONE
                .withTitle("For the director")
                .withNote("Draft")
                .withPrinted(Optional.of(LocalDate.of(2026, 12, 1))));
    String text = text(pages(dated));
    assertTrue(text.contains("printed 2026-12-01"), text);
    assertTrue(text.contains("For the director") && text.contains("Draft"), text);
    assertTrue(text.contains("Guangdong"), text);
  }
}
