package org.modelatlas.surface.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentTest {

  private static List<String> violations(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      assertTrue(result.getTotalAssertions() > 100, "little was checked");
      return result.getTestAssertions().stream()
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .distinct()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"models", "compute_intelligent", "centres"})
  void mapConformsToPdfUa(String indicator) throws Exception {
    assertEquals(List.of(), violations(PdfPages.map(sheet(view(indicator, Language.ZH)))));
  }

  @Test
  void bookConformsToPdfUa() throws Exception {
    assertEquals(List.of(), violations(PdfPages.write(PdfDocumentTest::bookWithMap).bytes()));
  }

  private static void bookWithMap(PdfDocument pdf) {
    PdfPages.book(pdf);
    var map = sheet(view("models", Language.ZH));
    SheetPainter.paint(map, pdf.addPage(map.widthPt(), map.heightPt(), ""));
  }

  /** So the validator can say no. */
  @Test
  void aFigureWithoutAnAlternativeDoesNotConform() throws Exception {
    byte[] bytes =
        PdfPages.write(
                pdf -> {
                  PdfPages.book(pdf);
                  var page = PdfPages.a4(pdf, "");
                  page.begin(Role.FIGURE, "", "", "");
                  PdfPages.text(page, "图", 9, 20);
                  page.end();
                })
            .bytes();
    assertTrue(violations(bytes).toString().contains("Figure"), violations(bytes).toString());
  }

  @Test
  void sameInputGivesSameBytesWhoeverCompresses() throws IOException {
    byte[] once = PdfPages.write(PdfDocumentTest::bookWithMap).bytes();
    var out = new ByteArrayOutputStream();
    try (var pdf =
        new PdfDocument(PdfPages.description(), PdfPages.TYPES, ForkJoinPool.commonPool())) {
      bookWithMap(pdf);
      pdf.write(out, "a.pdf");
    }
    assertArrayEquals(once, out.toByteArray());
  }

  @Test
  void identityTellsDocumentsApart() throws IOException {
    var one = id(PdfPages.write(pdf -> PdfPages.text(PdfPages.a4(pdf, ""), "1", 9, 9)).bytes());
    var two = id(PdfPages.write(pdf -> PdfPages.text(PdfPages.a4(pdf, ""), "2", 9, 9)).bytes());
    assertNotEquals(one, two);
  }

  private static String id(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return pdf.getDocument().getTrailer().getCOSArray(COSName.ID).get(0).toString();
    }
  }

  /** Each further page of the same outlines costs its letters only. */
  @Test
  void outlinesAndFontsOfManyPagesAreInTheFileOnce() {
    var map = sheet(view("models", Language.EN));
    int one = PdfPages.map(map).length;
    int ten =
        PdfPages.write(
                pdf -> {
                  for (int i = 0; i < 10; i++) {
                    SheetPainter.paint(map, pdf.addPage(map.widthPt(), map.heightPt(), ""));
                  }
                })
            .bytes()
            .length;
    assertTrue(one < 250_000, one + " bytes");
    assertTrue(ten < 5 * one, ten + " bytes for ten pages, " + one + " for one");
  }

  @Test
  void partsBecomeTheTreeThatIsRead() throws IOException {
    try (var pdf = Loader.loadPDF(PdfPages.write(PdfPages::book).bytes())) {
      var document = kids(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst();
      assertEquals(
          "Document(H1 TOC(TOCI(Reference(Link))) Sect(H1 H2"
              + " Table(TR(TH TH) TR(TH TD) TR(TH TD))"
              + " P(Reference) Note(Link) P(Reference) Note(Link)))",
          outline(document));
    }
  }

  private static String outline(PDStructureElement element) {
    var inner = kids(element).stream().map(PdfDocumentTest::outline).toList();
    String type = element.getStructureType();
    return inner.isEmpty() ? type : type + "(" + String.join(" ", inner) + ")";
  }

  private static List<PDStructureElement> kids(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .toList();
  }

  @Test
  void mapIsAFigureWithAnAlternativeAndTheTitleIsReadFirst() throws IOException {
    var map = sheet(view("models", Language.ZH));
    try (var pdf = Loader.loadPDF(PdfPages.map(map))) {
      var parts = kids(kids(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst());
      assertEquals("H1", parts.getFirst().getStructureType());
      var figure = parts.get(1);
      assertEquals("Figure", figure.getStructureType());
      assertTrue(
          figure.getAlternateDescription().contains(map.main().alternative()),
          figure.getAlternateDescription());
    }
  }

  @Test
  void linksLeadToPartsAndAddresses() throws IOException {
    try (var pdf = Loader.loadPDF(PdfPages.write(PdfPages::book).bytes())) {
      var entry = (PDAnnotationLink) pdf.getPage(0).getAnnotations().getFirst();
      assertEquals(1, ((PDPageDestination) entry.getDestination()).retrievePageNumber());
      var source = (PDAnnotationLink) pdf.getPage(1).getAnnotations().getFirst();
      assertEquals("https://example.org/a", ((PDActionURI) source.getAction()).getURI());
    }
  }

  @Test
  void aLinkToNowhereIsADefect() {
    assertThrows(
        IllegalStateException.class,
        () ->
            PdfPages.write(
                pdf -> PdfPages.say(PdfPages.a4(pdf, ""), Role.LINK, "#none", "a", 9, 9)));
  }

  @Test
  void bookmarksNestAndPagesHaveTheirLabels() throws IOException {
    try (var pdf = Loader.loadPDF(PdfPages.write(PdfPages::book).bytes())) {
      assertArrayEquals(
          new String[] {"i", "1", "2"},
          pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
      assertEquals(List.of("目录", "广东", "- 模型"), bookmarks(pdf));
    }
  }

  private static List<String> bookmarks(PDDocument pdf) {
    var titles = new ArrayList<String>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
      StreamSupport.stream(item.children().spliterator(), false)
          .forEach(child -> titles.add("- " + child.getTitle()));
    }
    return titles;
  }

  @Test
  void aBookmarkThatLeavesALevelOutIsADefect() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            PdfPages.write(
                pdf -> {
                  PdfPages.a4(pdf, "");
                  pdf.bookmark(2, "a");
                }));
  }

  @Test
  void haloIsNotReadAsASecondText() throws IOException {
    var style = new TextStyle(12, false, Ink.hex("000000"));
    var halo = Optional.of(Ink.hex("FFFFFF").at(0.85));
    byte[] bytes =
        PdfPages.write(pdf -> PdfPages.a4(pdf, "").text("内蒙古", 72, 72, style, halo)).bytes();
    assertEquals("内蒙古", read(bytes));
  }

  private static String read(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).strip();
    }
  }

  @Test
  void aCharacterThatNoFontHasIsMarkedAndTold() throws IOException {
    String privateUse = "\uE123";
    var written =
        PdfPages.write(pdf -> PdfPages.text(PdfPages.a4(pdf, ""), "甲" + privateUse, 72, 72));
    assertEquals("paper.charactersLacking", written.warning().orElseThrow().key());
    assertEquals(List.of("U+E123", 0), written.warning().orElseThrow().arguments());
    assertTrue(read(written.bytes()).startsWith("甲"));
  }
}
