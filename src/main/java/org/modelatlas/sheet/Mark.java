package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;

/** Something drawn at a resolved position on the sheet, in points, y downwards. */
public sealed interface Mark {

  /**
   * A line of text; positions are resolved, nothing is measured when drawing.
   *
   * @param text what it says
   * @param xPt left end
   * @param baselinePt its baseline
   * @param style how it is set
   * @param halo a rim around the letters, if any
   */
  record Text(String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo)
      implements Mark {}

  /**
   * A rectangle.
   *
   * @param box where
   * @param fill what fills it, if anything
   * @param stroke its outline, if any
   */
  record Rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) implements Mark {}

  /**
   * An open line.
   *
   * @param xyPt packed positions x0, y0, x1, …; at least two; not to be changed
   * @param stroke how it is drawn
   */
  record Line(double[] xyPt, Stroke stroke) implements Mark {}

  /**
   * A circle.
   *
   * @param xPt middle
   * @param yPt middle
   * @param radiusPt positive
   * @param fill what fills it, if anything
   * @param stroke its outline, if any
   */
  record Circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke)
      implements Mark {}

  /**
   * An area with straight sides.
   *
   * @param xyPt packed corners x0, y0, x1, …; at least three, the first not repeated; not to be
   *     changed
   * @param fill what fills it
   * @param stroke its outline
   */
  record Polygon(double[] xyPt, Fill fill, Stroke stroke) implements Mark {}

  /**
   * A picture from elsewhere.
   *
   * @param picture what it shows
   * @param box where; the picture is stretched to it
   */
  record Image(Picture picture, Box box) implements Mark {}

  /**
   * Marks that belong together.
   *
   * @param role what they are
   * @param id stable within the sheet; may be empty
   * @param name in the sheet's language; may be empty
   * @param alternative what they say to someone who does not see them; may be empty
   * @param marks in drawing order
   */
  record Group(Role role, String id, String name, String alternative, List<Mark> marks)
      implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }
}
