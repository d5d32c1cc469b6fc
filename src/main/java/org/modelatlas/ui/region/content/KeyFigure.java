package org.modelatlas.ui.region.content;

import java.util.List;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.SourceMark;

/**
 * A figure in large type.
 *
 * @param label what it measures; blank where a title above says it
 * @param value the number, or the words that stand for it where there is none
 * @param numeric whether the value is a number
 * @param unit unit; blank without a number
 * @param remark rank, date, or why there is no number; may be blank
 * @param marks its sources
 * @param figure the figure
 */
public record KeyFigure(
    String label,
    String value,
    boolean numeric,
    String unit,
    String remark,
    List<SourceMark> marks,
    FigureReference figure) {

  public KeyFigure {
    marks = List.copyOf(marks);
  }

  /** The figure under a title that may already name it. */
  KeyFigure under(String title) {
    return label.equals(title)
        ? new KeyFigure("", value, numeric, unit, remark, marks, figure)
        : this;
  }
}
