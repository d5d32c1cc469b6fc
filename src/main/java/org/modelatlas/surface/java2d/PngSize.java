package org.modelatlas.surface.java2d;

import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;

/**
 * The pixels of a picture of a sheet.
 *
 * @param widthPx at least 1
 * @param heightPx at least 1
 * @param dpi pixels an inch
 */
public record PngSize(int widthPx, int heightPx, int dpi) {

  public static final int LEAST_DPI = 36;
  public static final int MOST_DPI = 600;

  /** The longest side that programs which show pictures can be trusted with. */
  public static final int LONGEST_PX = 30_000;

  private static final double PT_PER_INCH = 72;

  /**
   * The size of a sheet at a resolution, rounded to whole pixels.
   *
   * @param file the picture's name, for what is said of it
   * @throws DataProblemException if the resolution or the picture is out of range
   */
  public static PngSize of(double widthPt, double heightPt, int dpi, String file)
      throws DataProblemException {
    if (dpi < LEAST_DPI || dpi > MOST_DPI) {
      throw new DataProblemException(
          DataProblem.error("picture.dpi", Place.of(file), dpi, LEAST_DPI, MOST_DPI));
    }
    long width = pixels(widthPt, dpi);
    long height = pixels(heightPt, dpi);
    if (Math.max(width, height) > LONGEST_PX) {
      throw new DataProblemException(
          DataProblem.error("picture.tooLarge", Place.of(file), width, height, LONGEST_PX));
    }
    return new PngSize((int) width, (int) height, dpi);
  }

  private static long pixels(double pt, int dpi) {
    return Math.max(1, Math.round(pt * dpi / PT_PER_INCH));
  }

  /** The scale of the picture. */
  public double pixelsPerPt() {
    return dpi / PT_PER_INCH;
  }
}
