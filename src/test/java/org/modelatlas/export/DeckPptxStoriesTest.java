package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.PageItem;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideContent;
import org.modelatlas.story.slide.SlidePart;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.testing.ShippedDeck;
import org.xml.sax.SAXException;

/** Presentations of every story that ships, in both shapes and languages. */
class DeckPptxStoriesTest {

  private static final int LARGEST = 3_000_000;

  static List<Arguments> decks() {
    return Stream.of(ShippedDeck.values())
        .flatMap(
            deck ->
                Stream.of(SlideSize.values())
                    .flatMap(
                        size ->
                            Stream.of(Language.values())
                                .map(language -> Arguments.of(deck, size, language))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("decks")
  void itFollowsTheSchemaAndEverythingInItHasANameANumberAndAnAlternative(
      ShippedDeck shipped, SlideSize size, Language language) throws IOException, SAXException {
    Deck deck = shipped.slides(language, size);
    var out = new ByteArrayOutputStream();
    DeckPptx.write(deck, out);
    assertTrue(out.size() < LARGEST, "bytes: " + out.size());
    DeckPptxTest.assertSchema(out.toByteArray(), deck.slides().size());
    try (var show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals((int) size.widthPt(), show.getPageSize().width);
      assertEquals(deck.contents().size(), show.getSlides().size());
      for (int i = 0; i < deck.contents().size(); i++) {
        XSLFSlide slide = show.getSlides().get(i);
        assertShapes(slide);
        assertRegions(deck.contents().get(i), slide);
      }
    }
  }

  private static void assertShapes(XSLFSlide slide) {
    var numbers = new HashSet<Integer>();
    for (XSLFShape shape : all(slide.getShapes())) {
      String where = slide.getSlideNumber() + " " + shape.getShapeName();
      assertTrue(numbers.add(shape.getShapeId()), where);
      assertFalse(shape.getShapeName().isBlank(), where);
    }
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFGroupShape || shape instanceof XSLFGraphicFrame) {
        assertFalse(DeckPptxTest.alternative(shape).isBlank(), shape.getShapeName());
      }
    }
  }

  private static List<XSLFShape> all(Iterable<XSLFShape> shapes) {
    var all = new ArrayList<XSLFShape>();
    for (XSLFShape shape : shapes) {
      all.add(shape);
      if (shape instanceof XSLFGroupShape group) {
        all.addAll(all(group.getShapes()));
      }
    }
    return all;
  }

  /** The regions of its map, by code; those of a province besides what shows of its neighbours. */
  private static void assertRegions(SlideContent content, XSLFSlide slide) {
    Set<String> wanted = new TreeSet<>();
    for (SlidePart part : content.parts()) {
      if (part instanceof SlidePart.Map map) {
        map.items().stream()
            .filter(PageItem.Map.class::isInstance)
            .limit(1)
            .flatMap(item -> ((PageItem.Map) item).frame().areas().stream())
            .filter(area -> area.id().matches("\\d{6}") && !area.alternative().isBlank())
            .forEach(area -> wanted.add(area.name() + " " + area.id()));
      }
    }
    Set<String> found = new TreeSet<>();
    for (XSLFShape shape : all(slide.getShapes())) {
      if (shape instanceof XSLFFreeformShape) {
        found.add(shape.getShapeName());
      }
    }
    assertEquals(content.layout().hasMap(), !wanted.isEmpty(), content.id());
    assertTrue(found.containsAll(wanted), () -> content.id() + ": " + wanted + " in " + found);
  }
}
