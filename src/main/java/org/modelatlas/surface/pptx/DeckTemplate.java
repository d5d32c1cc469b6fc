package org.modelatlas.surface.pptx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.modelatlas.i18n.Messages;
import org.modelatlas.sheet.Box;

/** The empty presentation: our theme, one master and its layouts, from {@code resources/deck}. */
final class DeckTemplate {

  private static final Map<String, String> PARTS = parts();
  private static final double MARGIN_PT = 44;
  private static final double NUMBER_PT = 64;

  private DeckTemplate() {}

  private static Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put("[Content_Types].xml", "content-types.xml");
    parts.put("_rels/.rels", "package.rels");
    parts.put("ppt/presentation.xml", "presentation.xml");
    parts.put("ppt/_rels/presentation.xml.rels", "presentation.rels");
    parts.put("ppt/theme/theme1.xml", "theme.xml");
    parts.put("ppt/slideMasters/slideMaster1.xml", "master.xml");
    parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master.rels");
    parts.put("ppt/slideLayouts/slideLayout1.xml", "layout-headline.xml");
    parts.put("ppt/slideLayouts/_rels/slideLayout1.xml.rels", "layout.rels");
    parts.put("ppt/slideLayouts/slideLayout2.xml", "layout-title.xml");
    parts.put("ppt/slideLayouts/_rels/slideLayout2.xml.rels", "layout.rels");
    return parts;
  }

  /** An empty presentation of a size. */
  static XMLSlideShow open(Box slide, Messages messages) throws IOException {
    var archive = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(archive)) {
      for (var part : PARTS.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String text = filled(resource(part.getValue()), slide, messages);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return new XMLSlideShow(new ByteArrayInputStream(archive.toByteArray()));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = DeckTemplate.class.getResourceAsStream("/deck/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String filled(String text, Box slide, Messages messages) {
    return text.replace("@WIDTH@", emu(slide.widthPt()))
        .replace("@HEIGHT@", emu(slide.heightPt()))
        .replace("@TEXT_WIDTH@", emu(slide.widthPt() - 2 * MARGIN_PT))
        .replace("@NUMBER_X@", emu(slide.widthPt() - MARGIN_PT - NUMBER_PT))
        .replace("@LANG@", messages.language().locale().toLanguageTag())
        .replace("@TITLE@", messages.get("deck.headline"))
        .replace("@BODY@", messages.get("deck.text"))
        .replace("@NUMBER@", messages.get("deck.number"))
        .replace("@RULE@", messages.get("deck.rule"))
        .replace("@HEADLINE_LAYOUT@", messages.get("deck.layout.headline"))
        .replace("@TITLE_LAYOUT@", messages.get("deck.layout.title"));
  }

  private static String emu(double pt) {
    return Integer.toString(Units.toEMU(pt));
  }
}
