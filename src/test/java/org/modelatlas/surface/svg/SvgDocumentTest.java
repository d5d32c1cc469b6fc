package org.modelatlas.surface.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.Ink;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.surface.type.TypeCase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgDocumentTest {

  private static final TypeCase TYPES = new TypeCase();
  private static final Pattern FONT = Pattern.compile("base64,([^)]+)\\)");
  private static final Pattern REFERENCE = Pattern.compile("(?:url\\(|href=\")#([^)\"]+)");

  private static byte[] map(String indicator, Lettering lettering) throws Exception {
    MapSheet map = sheet(view(indicator, Language.ZH));
    var box = new Box(0, 0, map.widthPt(), map.heightPt());
    var svg = new SvgDocument("地图", "", Language.ZH, box, TYPES, lettering);
    SheetPainter.paint(map, svg.surface());
    var out = new ByteArrayOutputStream();
    assertTrue(svg.write(out, "a.svg").isEmpty());
    return out.toByteArray();
  }

  private static Document parse(byte[] svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @ParameterizedTest
  @EnumSource
  void sameSheetGivesSameBytes(Lettering lettering) throws Exception {
    assertArrayEquals(map("models", lettering), map("models", lettering));
  }

  @ParameterizedTest
  @EnumSource
  void idsAreUniqueAndEveryReferenceHasItsTarget(Lettering lettering) throws Exception {
    byte[] svg = map("compute_intelligent", lettering);
    var ids = new HashSet<String>();
    for (Element element : elements(parse(svg), "*")) {
      if (element.hasAttribute("id")) {
        assertTrue(ids.add(element.getAttribute("id")), element.getAttribute("id") + " twice");
      }
    }
    var text = new String(svg, StandardCharsets.UTF_8);
    var missing =
        REFERENCE.matcher(text).results().map(m -> m.group(1)).filter(r -> !ids.contains(r));
    assertEquals(List.of(), missing.toList());
    assertTrue(ids.contains("hatch"), ids.toString());
  }

  @Test
  void sizeIsTrueAndTextIsText() throws Exception {
    var document = parse(map("models", Lettering.NAMED_FONTS));
    assertEquals("960pt", document.getDocumentElement().getAttribute("width"));
    assertEquals("0 0 960 700", document.getDocumentElement().getAttribute("viewBox"));
    var texts = elements(document, "text").stream().map(Element::getTextContent).toList();
    assertEquals(1, texts.stream().filter("广东"::equals).count());
  }

  @Test
  void regionsAreGroupsWithTheirNameAndFigure() throws Exception {
    var group =
        elements(parse(map("models", Lettering.OUTLINES)), "g").stream()
            .filter(g -> g.getAttribute("id").equals("region-440000"))
            .findFirst()
            .orElseThrow();
    assertEquals("广东省", group.getElementsByTagName("title").item(0).getTextContent());
    assertTrue(group.getElementsByTagName("desc").item(0).getTextContent().startsWith("广东省"));
  }

  @Test
  void outlinesNeedNoFont() throws Exception {
    var document = parse(map("models", Lettering.OUTLINES));
    assertEquals(List.of(), elements(document, "text"));
    assertTrue(
        elements(document, "path").stream()
            .anyMatch(path -> path.getAttribute("aria-label").equals("广东")));
  }

  @Test
  void embeddedFontsHaveTheCharactersUsed() throws Exception {
    var svg = new String(map("models", Lettering.EMBEDDED_FONTS), StandardCharsets.UTF_8);
    var fonts = FONT.matcher(svg).results().map(m -> m.group(1)).toList();
    assertEquals(2, fonts.size());
    var bytes = Base64.getDecoder().decode(fonts.getFirst());
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
      assertTrue(font.getUnicodeCmapLookup().getGlyphId('广') > 0);
      assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('龟'));
    }
  }

  @Test
  void whatXmlDoesNotAllowIsReplacedAndLinksAreLinks() throws Exception {
    var svg =
        new SvgDocument(
            "a < b & \"c\"", "", Language.EN, new Box(0, 0, 9, 9), TYPES, Lettering.NAMED_FONTS);
    svg.surface().begin(Role.LINK, "https://example.org/?a=1&b=2", "", "");
    var style = new TextStyle(9, false, Ink.hex("000000"));
    svg.surface().text("a\u0001\uD800<", 0, 9, style, Optional.empty());
    svg.surface().end();
    var out = new ByteArrayOutputStream();
    svg.write(out, "a.svg");
    var document = parse(out.toByteArray());
    assertEquals("a < b & \"c\"", elements(document, "title").getFirst().getTextContent());
    assertEquals("a\uFFFD\uFFFD<", elements(document, "text").getFirst().getTextContent());
    assertEquals(
        "https://example.org/?a=1&b=2", elements(document, "a").getFirst().getAttribute("href"));
  }
}
