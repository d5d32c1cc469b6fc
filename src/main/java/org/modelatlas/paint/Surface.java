package org.modelatlas.paint;

import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/**
 * Anything a sheet can be drawn on. All positions are sheet points, y downwards, unless a transform
 * comes with them.
 */
public interface Surface {

  /** Opens a part of the sheet; parts nest. */
  void begin(Role role, String id, String name, String alternative);

  /** Closes the part opened last. */
  void end();

  /** Confines what follows to a box, until {@link #unclip()}. */
  void clip(Box box);

  /** Lifts the confinement made last. */
  void unclip();

  /** Fills an area given in plane metres, by the even-odd rule. */
  void area(Shape shapeM, FrameTransform transform, Fill fill);

  /** Draws open lines given as packed plane metres. */
  void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke);

  /** Draws one open line given as packed points. */
  void line(double[] xyPt, Stroke stroke);

  /** Draws a rectangle. */
  void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke);

  /** Draws a circle around a point. */
  void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke);

  /** Draws a picture from elsewhere, stretched to a box. */
  void picture(Picture picture, Box box);

  /** Writes a line of text from its left end along its baseline, with a rim if there is one. */
  void text(String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo);
}
