package org.modelatlas.surface.pdf;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.List;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.surface.type.GlyphRun;
import org.modelatlas.surface.type.LackingCharacters;
import org.modelatlas.surface.type.TypeCase;

/** Writes text with the fonts of a document. */
final class Letters {

  /** A rim hides the outline within it, so that one with few corners does. */
  private static final double HALO_FLATNESS_PT = 0.2;

  private final TypeCase types;
  private final LackingCharacters lacking;
  private final SharedResources shared;
  private final Content content;
  private final Inks inks;

  Letters(
      TypeCase types,
      LackingCharacters lacking,
      SharedResources shared,
      Content content,
      Inks inks) {
    this.types = types;
    this.lacking = lacking;
    this.shared = shared;
    this.content = content;
    this.inks = inks;
  }

  /** A line of text at its place. */
  Line set(String text, double xPt, double baselinePt, TextStyle style) {
    return new Line(types.runs(text, style.bold(), lacking), xPt, baselinePt, style);
  }

  /** A line of text, parted by fonts. */
  final class Line {
    private final List<GlyphRun> runs;
    private final double xPt;
    private final double baselinePt;
    private final TextStyle style;

    private Line(List<GlyphRun> runs, double xPt, double baselinePt, TextStyle style) {
      this.runs = runs;
      this.xPt = xPt;
      this.baselinePt = baselinePt;
      this.style = style;
    }

    /** What it takes of the page. */
    Box box() {
      double size = style.sizePt();
      double width = runs.isEmpty() ? 0 : (runs.getLast().xEm() + runs.getLast().widthEm()) * size;
      return new Box(
          xPt,
          baselinePt - TypeMetrics.ASCENT_EM * size,
          width,
          (TypeMetrics.ASCENT_EM + TypeMetrics.DESCENT_EM) * size);
    }

    /** Draws the rim as outlines, so that no reader finds the text twice. */
    void drawHalo(Ink ink) {
      inks.stroke(Stroke.of(ink, style.haloPt()));
      for (GlyphRun run : runs) {
        var outline = run.outline(xPt, baselinePt, style.sizePt()).getPathIterator(null);
        trace(new FlatteningPathIterator(outline, HALO_FLATNESS_PT));
      }
      content.raw("S\n");
    }

    private void trace(PathIterator outline) {
      var xy = new double[6];
      for (; !outline.isDone(); outline.next()) {
        switch (outline.currentSegment(xy)) {
          case PathIterator.SEG_MOVETO -> corner(xy).raw("m\n");
          case PathIterator.SEG_LINETO -> corner(xy).raw("l\n");
          default -> content.raw("h\n");
        }
      }
    }

    private Content corner(double[] xy) {
      return content
          .hundredths(10 * Math.round(10 * xy[0]))
          .hundredths(10 * Math.round(10 * xy[1]));
    }

    /** Writes the text. */
    void draw() {
      inks.fill(style.ink());
      for (GlyphRun run : runs) {
        if (run.isSubstitute()) {
          content.raw("/Span <</ActualText ").text(run.text()).raw(">> BDC\n");
          write(run);
          content.raw("EMC\n");
        } else {
          write(run);
        }
      }
    }

    private void write(GlyphRun run) {
      String font = shared.font(run.face());
      content.raw("BT /" + font + " ").numbers(style.sizePt()).raw("Tf 1 0 0 -1 ");
      content.numbers(xPt + run.xEm() * style.sizePt(), baselinePt).raw("Tm <");
      for (int codePoint : run.codePoints()) {
        shared.use(run.face(), codePoint);
        content.glyph(run.face().glyph(codePoint));
      }
      content.raw("> Tj ET\n");
    }
  }
}
