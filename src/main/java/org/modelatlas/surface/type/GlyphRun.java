package org.modelatlas.surface.type;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Characters of a line of text that one font draws, from left to right.
 *
 * @param face the font
 * @param text what it says
 * @param codePoints the characters that are drawn; those of {@code text}, or the mark that stands
 *     for them
 * @param xEm where the run begins, in ems from the beginning of the line
 */
public record GlyphRun(Face face, String text, List<Integer> codePoints, double xEm) {

  public GlyphRun {
    codePoints = List.copyOf(codePoints);
  }

  /** Whether something else is drawn in place of the text. */
  public boolean isSubstitute() {
    return !text.equals(drawn());
  }

  /** The characters that are drawn. */
  public String drawn() {
    var drawn = new StringBuilder();
    codePoints.forEach(drawn::appendCodePoint);
    return drawn.toString();
  }

  /** How far the run moves the pen, in ems. */
  public double widthEm() {
    return codePoints.stream().mapToDouble(c -> face.advanceEm(face.glyph(c))).sum();
  }

  /** The outlines of the run in points, y downwards, for a line that begins at a point. */
  public Path2D outline(double xPt, double baselinePt, double sizePt) {
    var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double pen = xPt + xEm * sizePt;
    for (int codePoint : codePoints) {
      int glyph = face.glyph(codePoint);
      var place = new AffineTransform(sizePt, 0, 0, sizePt, pen, baselinePt);
      outline.append(face.outline(glyph).getPathIterator(place), false);
      pen += face.advanceEm(glyph) * sizePt;
    }
    return outline;
  }
}
