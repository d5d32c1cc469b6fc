package org.modelatlas.surface.pptx;

import java.util.List;
import org.apache.poi.util.Units;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.TextStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Texts in the fonts of the theme; every run says its language, so that readers speak it. */
final class PptxText {

  /** Fonts of Chinese are high enough by themselves; those of Latin need more room. */
  private static final int LATIN_SPACING = 114_000;

  private static final double LARGEST_TEXT_PT = 60;
  private static final int WHOLE = 100_000;
  private static final double INDENT_EM = 0.9;
  private static final String BULLET = "▪";

  private final Language language;

  PptxText(Language language) {
    this.language = language;
  }

  /** Where a text stands in its box. */
  enum Place {
    TOP(STTextAnchoringType.T),
    MIDDLE(STTextAnchoringType.CTR),
    BOTTOM(STTextAnchoringType.B);

    private final STTextAnchoringType.Enum anchor;

    Place(STTextAnchoringType.Enum anchor) {
      this.anchor = anchor;
    }
  }

  /**
   * How a paragraph stands.
   *
   * @param align where its lines stand
   * @param beforePt room above it
   * @param bulleted whether a bullet stands before it
   */
  record Look(STTextAlignType.Enum align, double beforePt, boolean bulleted) {
    static final Look LEFT = new Look(STTextAlignType.L, 0, false);
    static final Look RIGHT = new Look(STTextAlignType.R, 0, false);
    static final Look CENTRE = new Look(STTextAlignType.CTR, 0, false);
  }

  /** A text box without margins whose lines are broken at its width, or not at all. */
  void body(CTTextBodyProperties body, Place place, boolean wraps) {
    body.setVert(STTextVerticalType.HORZ);
    body.setWrap(wraps ? STTextWrappingType.SQUARE : STTextWrappingType.NONE);
    body.setLIns(0);
    body.setTIns(0);
    body.setRIns(0);
    body.setBIns(0);
    body.setAnchor(place.anchor);
    if (wraps) {
      body.addNewNormAutofit();
    }
  }

  /** Adds a paragraph whose line spacing suits its fonts. */
  CTTextParagraph paragraph(CTTextBody body, List<? extends Run> runs, Look look) {
    CTTextParagraph paragraph = body.addNewP();
    CTTextParagraphProperties properties = paragraph.addNewPPr();
    double size = runs.stream().mapToDouble(r -> r.style().sizePt()).max().orElse(0);
    properties.setAlgn(look.align());
    boolean high = language == Language.ZH || size > LARGEST_TEXT_PT;
    int spacing = high ? WHOLE : LATIN_SPACING;
    properties.addNewLnSpc().addNewSpcPct().setVal(spacing);
    if (look.beforePt() > 0) {
      properties.addNewSpcBef().addNewSpcPts().setVal(hundredths(look.beforePt()));
    }
    if (look.bulleted()) {
      int indent = Units.toEMU(INDENT_EM * size);
      properties.setMarL(indent);
      properties.setIndent(-indent);
      properties.addNewBuClr().addNewSchemeClr().setVal(PptxInks.accent());
      properties.addNewBuFont().setTypeface("Arial");
      properties.addNewBuChar().setChar(BULLET);
    }
    runs.forEach(run -> run(paragraph, run));
    return paragraph;
  }

  /** Adds words to a paragraph. */
  CTRegularTextRun run(CTTextParagraph paragraph, Run run) {
    CTRegularTextRun text = paragraph.addNewR();
    style(text.addNewRPr(), run.style());
    text.setT(run.text());
    return text;
  }

  void style(CTTextCharacterProperties letters, TextStyle style) {
    letters.setLang(language.locale().toLanguageTag());
    letters.setSz(hundredths(style.sizePt()));
    letters.setB(style.bold());
    PptxInks.solid(letters.addNewSolidFill(), style.ink());
    letters.addNewLatin().setTypeface("+mn-lt");
    letters.addNewEa().setTypeface("+mn-ea");
  }

  /**
   * Lines of a label, exactly so far apart, with a rim of light around them where they have one.
   */
  void lines(CTTextBody body, Drawn.Letters letters) {
    List<Run> lines = letters.lines();
    Look look = letters.centred() ? Look.CENTRE : Look.LEFT;
    for (Run line : lines) {
      CTTextParagraph paragraph = body.addNewP();
      CTTextParagraphProperties properties = paragraph.addNewPPr();
      properties.setAlgn(look.align());
      if (lines.size() > 1) {
        properties.addNewLnSpc().addNewSpcPts().setVal(hundredths(letters.leadPt()));
      }
      CTTextCharacterProperties style = run(paragraph, line).getRPr();
      letters.halo().ifPresent(ink -> PptxInks.glow(style, ink, line.style().haloPt() / 2));
    }
  }

  static int hundredths(double pt) {
    return (int) Math.round(pt * 100);
  }
}
