package org.modelatlas.story;

import java.util.List;
import org.modelatlas.i18n.LocalText;

/**
 * What stands below a headline.
 *
 * @param number the large number; empty where there is none
 * @param lines paragraphs
 * @param rows of the chart or table
 */
public record SlideBody(LocalText number, List<LocalText> lines, List<SlideRow> rows) {

  public SlideBody {
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }
}
