package org.modelatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.PageItem;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.story.slide.Deck;
import org.modelatlas.story.slide.SlideContent;
import org.modelatlas.story.slide.SlidePart;
import org.modelatlas.testing.Logo;
import org.modelatlas.testing.OfficeSchemas;
import org.modelatlas.testing.ShippedDecks;
import org.openxmlformats.schemas.drawingml.x2006.main.CTAdjPoint2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.xml.sax.SAXException;

class DeckPptxTest {

  private static final int LARGEST = 3_000_000;
  private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);

  private static byte[] file(Language language) {
    return FILES.computeIfAbsent(language, l -> write(ShippedDecks.report(l)));
  }

  private static byte[] write(Deck deck) {
    var out = new ByteArrayOutputStream();
    try {
      DeckPptx.write(deck, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static XMLSlideShow open(Language language) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(file(language)));
  }

  @ParameterizedTest
  @EnumSource
  void everyPartFollowsTheSchema(Language language) throws IOException, SAXException {
    assertSchema(file(language), 25);
  }

  static void assertSchema(byte[] file, int moreThan) throws IOException, SAXException {
    int checked = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("ppt/.*\\.xml")) {
          assertEquals(List.of(), OfficeSchemas.faults(zip.readAllBytes()), entry.getName());
          checked++;
        }
      }
    }
    assertTrue(checked > moreThan, "only " + checked + " parts");
  }

  @ParameterizedTest
  @EnumSource
  void theSameBriefingGivesTheSameBytesAndASmallFile(Language language) {
    byte[] file = file(language);
    assertArrayEquals(file, write(ShippedDecks.report(language)));
    assertTrue(file.length < LARGEST, "bytes: " + file.length);
  }

  @Test
  void sizeAndFrameAreThoseOfSlides() throws IOException {
    try (var show = open(Language.ZH)) {
      assertEquals(960, show.getPageSize().width);
      assertEquals(540, show.getPageSize().height);
      assertEquals(10, show.getSlides().size());
      assertEquals(
          ShippedDecks.report(Language.ZH).title(),
          show.getProperties().getCoreProperties().getTitle());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySlideHasItsHeadlineAsTitleItsSourcesAndItsNotes(Language language) throws IOException {
    List<SlideContent> contents = ShippedDecks.report(language).contents();
    try (var show = open(language)) {
      for (int i = 0; i < contents.size(); i++) {
        XSLFSlide slide = show.getSlides().get(i);
        for (SlidePart part : contents.get(i).parts()) {
          if (part instanceof SlidePart.Text text) {
            assertSaid(slide, text);
          }
        }
        assertEquals(contents.get(i).notes(), notes(slide));
        assertFalse(contents.get(i).notes().isBlank());
      }
    }
  }

  private static void assertSaid(XSLFSlide slide, SlidePart.Text text) {
    String wanted =
        String.join("\n", text.paragraphs().stream().map(SlidePart.Paragraph::text).toList());
    switch (text.kind()) {
      case HEADLINE, TITLE -> assertEquals(wanted, slide.getTitle());
      case NUMBER, BODY, FOOT, SLIDE_NUMBER ->
          assertTrue(
              slide.getShapes().stream()
                  .anyMatch(s -> s instanceof XSLFTextShape t && t.getText().equals(wanted)),
              wanted);
    }
  }

  private static String notes(XSLFSlide slide) {
    for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
      if (shape.getTextType() == Placeholder.BODY) {
        return shape.getText();
      }
    }
    return "";
  }

  /** Everything of a slide that looks like a picture says what it shows. */
  @ParameterizedTest
  @EnumSource
  void whatLooksLikeAPictureSaysWhatItShows(Language language) throws IOException {
    try (var show = open(language)) {
      int seen = 0;
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          if (shape instanceof XSLFGroupShape || shape instanceof XSLFGraphicFrame) {
            assertFalse(alternative(shape).isBlank(), shape.getShapeName());
            seen++;
          }
        }
      }
      assertTrue(seen > 8, "only " + seen);
    }
  }

  static String alternative(XSLFShape shape) {
    return switch (shape.getXmlObject()) {
      case CTShape s -> s.getNvSpPr().getCNvPr().getDescr();
      case CTGroupShape g -> g.getNvGrpSpPr().getCNvPr().getDescr();
      case CTGraphicalObjectFrame f -> f.getNvGraphicFramePr().getCNvPr().getDescr();
      default -> "";
    };
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

  /** The second slide shows the nation. */
  private static List<XSLFShape> nation(XMLSlideShow show) {
    return all(show.getSlides().get(1).getShapes());
  }

  @ParameterizedTest
  @EnumSource
  void everyProvinceIsANamedShapeOfItsOwn(Language language) throws IOException {
    try (var show = open(language)) {
      Set<String> codes = new TreeSet<>();
      for (XSLFShape shape : nation(show)) {
        String name = shape.getShapeName();
        if (shape instanceof XSLFFreeformShape && name.matches(".+ \\d{6}")) {
          codes.add(name.substring(name.length() - 6));
          assertTrue(shape.getParent() instanceof XSLFGroupShape, name);
          assertFalse(alternative(shape).isBlank(), name);
        }
      }
      assertEquals(34, codes.size(), codes::toString);
      assertTrue(codes.containsAll(Set.of("110000", "460000", "710000", "810000", "820000")));
    }
  }

  @Test
  void shapesHaveNumbersOfTheirOwn() throws IOException {
    try (var show = open(Language.ZH)) {
      for (XSLFSlide slide : show.getSlides()) {
        var numbers = new HashSet<Integer>();
        for (XSLFShape shape : all(slide.getShapes())) {
          assertTrue(numbers.add(shape.getShapeId()), slide.getSlideNumber() + " " + shape);
        }
      }
    }
  }

  @Test
  void partsOfTheMapAreGroupsOfTheirOwn() throws IOException {
    try (var show = open(Language.EN)) {
      var names = new HashSet<String>();
      for (XSLFShape shape : nation(show)) {
        if (shape instanceof XSLFGroupShape) {
          names.add(shape.getShapeName());
        }
      }
      assertTrue(names.contains("Regions"), names::toString);
      assertTrue(names.stream().anyMatch(n -> n.contains("South China Sea")), names::toString);
    }
  }

  /** Beijing lies between Hebei and Tianjin: each of its corners is a corner of theirs. */
  @Test
  void neighboursShareTheCornersOfTheirBorder() throws IOException {
    try (var show = open(Language.ZH)) {
      Set<String> around = corners(show, "130000");
      around.addAll(corners(show, "120000"));
      Set<String> beijing = corners(show, "110000");
      assertTrue(beijing.size() > 10, "only " + beijing.size());
      beijing.removeAll(around);
      assertEquals(Set.of(), beijing);
    }
  }

  private static Set<String> corners(XMLSlideShow show, String code) {
    var corners = new HashSet<String>();
    for (XSLFShape shape : nation(show)) {
      if (shape instanceof XSLFFreeformShape && shape.getShapeName().endsWith(" " + code)) {
        var place = ((CTShape) shape.getXmlObject()).getSpPr();
        long x = ((Number) place.getXfrm().getOff().getX()).longValue();
        long y = ((Number) place.getXfrm().getOff().getY()).longValue();
        var path = place.getCustGeom().getPathLst().getPathArray(0);
        path.getMoveToList().forEach(m -> corners.add(corner(x, y, m.getPt())));
        path.getLnToList().forEach(l -> corners.add(corner(x, y, l.getPt())));
        break;
      }
    }
    return corners;
  }

  private static String corner(long x, long y, CTAdjPoint2D point) {
    return (x + Long.parseLong(point.xgetX().getStringValue()))
        + " "
        + (y + Long.parseLong(point.xgetY().getStringValue()));
  }

  @ParameterizedTest
  @EnumSource
  void chartsHaveTheirFiguresInAWorkbook(Language language) throws Exception {
    List<SlidePart.Chart> wanted = parts(ShippedDecks.report(language), SlidePart.Chart.class);
    assertEquals(3, wanted.size());
    try (var show = open(language)) {
      var found = new ArrayList<List<Double>>();
      for (XSLFChart chart : show.getCharts()) {
        try (var workbook = chart.getWorkbook()) {
          var column = new ArrayList<Double>();
          var sheet = workbook.getSheetAt(0);
          for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            column.add(sheet.getRow(row).getCell(1).getNumericCellValue());
          }
          found.add(column);
        }
      }
      assertEquals(
          new HashSet<>(
              wanted.stream()
                  .map(c -> c.rows().stream().map(r -> r.number().getAsDouble()).toList())
                  .toList()),
          new HashSet<>(found));
    }
  }

  @Test
  void tablesAreTables() throws IOException {
    List<SlidePart.Table> wanted = parts(ShippedDecks.report(Language.EN), SlidePart.Table.class);
    try (var show = open(Language.EN)) {
      List<XSLFTable> found =
          show.getSlides().stream()
              .flatMap(slide -> slide.getShapes().stream())
              .filter(XSLFTable.class::isInstance)
              .map(XSLFTable.class::cast)
              .toList();
      assertEquals(wanted.size(), found.size());
      for (int i = 0; i < wanted.size(); i++) {
        for (int row = 0; row < wanted.get(i).rows().size(); row++) {
          SlidePart.Row said = wanted.get(i).rows().get(row);
          assertEquals(said.label().text(), found.get(i).getCell(row, 0).getText());
          assertEquals(said.value().text(), found.get(i).getCell(row, 1).getText());
        }
      }
    }
  }

  @Test
  void aPictureOnAMapIsAPicture() throws IOException, SAXException {
    Deck deck = ShippedDecks.report(Language.EN);
    var box = new Box(100, 100, 180, 60);
    var mark =
        new Mark.Group(
            Role.FIGURE, "", "Logo", "A logo", List.of(new Mark.Image(Logo.PICTURE, box)));
    SlideContent first = deck.contents().getFirst();
    var map = new SlidePart.Map(box, List.of(new PageItem.Marks(mark)));
    var content =
        new SlideContent(first.id(), first.layout(), first.title(), List.of(map), first.notes());
    byte[] file =
        write(
            new Deck(
                deck.title(),
                deck.language(),
                deck.date(),
                deck.slides().subList(0, 1),
                List.of(content),
                List.of()));
    assertSchema(file, 3);
    try (var show = new XMLSlideShow(new ByteArrayInputStream(file))) {
      XSLFPictureShape picture =
          all(show.getSlides().getFirst().getShapes()).stream()
              .filter(XSLFPictureShape.class::isInstance)
              .map(XSLFPictureShape.class::cast)
              .findFirst()
              .orElseThrow();
      assertArrayEquals(Logo.PICTURE.png(), picture.getPictureData().getData());
      assertEquals(new Rectangle2D.Double(100, 100, 180, 60), picture.getAnchor());
    }
  }

  private static <P extends SlidePart> List<P> parts(Deck deck, Class<P> kind) {
    return deck.contents().stream()
        .flatMap(content -> content.parts().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
