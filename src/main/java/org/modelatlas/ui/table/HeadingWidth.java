package org.modelatlas.ui.table;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.modelatlas.ui.theme.Fonts;

/** How wide a column is, so that its heading is whole in the lines that a heading has. */
final class HeadingWidth {

  private static final int LINES = 3;
  private static final double FONT_ROWS = 13 / 30.0;
  private static final double SIDES_ROWS = 0.8;

  /** What the ends of lines leave empty. */
  private static final double RAGGED = 1.25;

  private HeadingWidth() {}

  /**
   * The width.
   *
   * @param rowPx height of a row, with which the letters grow; not positive while it is unknown
   * @param leastRows the least width in heights of a row
   */
  static double of(String heading, double rowPx, double leastRows) {
    double row = rowPx > 0 ? rowPx : 30;
    double whole = width(heading, row) * RAGGED / LINES;
    double word = 0;
    for (String part : heading.split("\\s+")) {
      word = Math.max(word, width(part, row));
    }
    return Math.max(leastRows * row, Math.max(whole, isHan(heading) ? 0 : word) + SIDES_ROWS * row);
  }

  /** Han text breaks anywhere. */
  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static double width(String text, double rowPx) {
    var measured = new Text(text);
    measured.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, rowPx * FONT_ROWS));
    return measured.getLayoutBounds().getWidth();
  }
}
