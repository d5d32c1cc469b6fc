package org.modelatlas.surface.pptx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.util.Units;
import org.apache.xmlbeans.XmlCursor;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveFixedPercentage;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

/** Inks as colours of the theme where it has them, so that another theme recolours them. */
final class PptxInks {

  private static final int WHOLE = 100_000;

  /** Patterns are not among the types that POI brings along, so they are written as they stand. */
  static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** As {@code resources/deck/theme.xml} has them. */
  private static final Map<String, STSchemeColorVal.Enum> THEME =
      Map.of(
          "#1f2933", STSchemeColorVal.TX_1,
          "#f7f8fa", STSchemeColorVal.BG_1,
          "#5a6773", STSchemeColorVal.TX_2,
          "#cbd2d9", STSchemeColorVal.BG_2,
          "#0f6b6b", STSchemeColorVal.ACCENT_1,
          "#b3261e", STSchemeColorVal.ACCENT_2,
          "#4a5763", STSchemeColorVal.ACCENT_3,
          "#b5432a", STSchemeColorVal.ACCENT_4,
          "#8a95a0", STSchemeColorVal.ACCENT_5,
          "#d9dee4", STSchemeColorVal.ACCENT_6);

  private PptxInks() {}

  /** The accent of the theme. */
  static STSchemeColorVal.Enum accent() {
    return STSchemeColorVal.ACCENT_1;
  }

  static void solid(CTSolidColorFillProperties fill, Ink ink) {
    Optional<STSchemeColorVal.Enum> named = Optional.ofNullable(THEME.get(ink.css()));
    if (named.isPresent()) {
      CTSchemeColor colour = fill.addNewSchemeClr();
      colour.setVal(named.get());
      if (ink.opacity() < 1) {
        opacity(colour.addNewAlpha(), ink);
      }
    } else {
      fixed(fill.addNewSrgbClr(), ink);
    }
  }

  private static void fixed(CTSRgbColor colour, Ink ink) {
    colour.setVal(new byte[] {(byte) ink.red(), (byte) ink.green(), (byte) ink.blue()});
    if (ink.opacity() < 1) {
      opacity(colour.addNewAlpha(), ink);
    }
  }

  private static void opacity(CTPositiveFixedPercentage share, Ink ink) {
    share.setVal(share(ink));
  }

  static void fill(CTShapeProperties shape, Optional<Fill> fill) {
    if (fill.isEmpty()) {
      shape.addNewNoFill();
      return;
    }
    switch (fill.get()) {
      case Fill.Solid(Ink ink) -> solid(shape.addNewSolidFill(), ink);
      case Fill.Hatch hatch -> {
        try (XmlCursor cursor = shape.newCursor()) {
          cursor.toEndToken();
          cursor.beginElement("pattFill", NAMESPACE);
          cursor.insertAttributeWithValue("prst", "ltUpDiag");
          colour(cursor, "fgClr", hatch.line());
          colour(cursor, "bgClr", hatch.paper());
        }
      }
    }
  }

  /** A glow around letters that have their ink and fonts. */
  static void glow(CTTextCharacterProperties letters, Ink ink, double radiusPt) {
    try (XmlCursor cursor = letters.newCursor()) {
      cursor.toFirstChild();
      cursor.toNextSibling();
      cursor.beginElement("effectLst", NAMESPACE);
      cursor.beginElement("glow", NAMESPACE);
      cursor.insertAttributeWithValue("rad", Integer.toString(Units.toEMU(radiusPt)));
      cursor.beginElement("srgbClr", NAMESPACE);
      cursor.insertAttributeWithValue("val", hex(ink));
      cursor.beginElement("alpha", NAMESPACE);
      cursor.insertAttributeWithValue("val", Integer.toString(share(ink)));
    }
  }

  private static String hex(Ink ink) {
    return ink.css().substring(1).toUpperCase(Locale.ROOT);
  }

  private static int share(Ink ink) {
    return (int) Math.round(ink.opacity() * WHOLE);
  }

  private static void colour(XmlCursor cursor, String name, Ink ink) {
    cursor.beginElement(name, NAMESPACE);
    cursor.beginElement("srgbClr", NAMESPACE);
    cursor.insertAttributeWithValue("val", hex(ink));
    cursor.toNextToken();
    cursor.toNextToken();
  }

  static void stroke(CTShapeProperties shape, Optional<Stroke> stroke) {
    CTLineProperties line = shape.addNewLn();
    if (stroke.isEmpty()) {
      line.addNewNoFill();
    } else {
      stroke(line, stroke.get());
    }
  }

  static void stroke(CTLineProperties line, Stroke stroke) {
    line.setW(Units.toEMU(stroke.widthPt()));
    line.setCap(STLineCap.RND);
    solid(line.addNewSolidFill(), stroke.ink());
    if (stroke.dashPt() > 0) {
      line.addNewPrstDash().setVal(STPresetLineDashVal.SYS_DASH);
    }
    line.addNewRound();
  }
}
