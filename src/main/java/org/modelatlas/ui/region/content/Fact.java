package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.SourceMark;

/**
 * One line of the panel: what, how much, and in smaller print the terms on which it holds.
 *
 * @param label what it is
 * @param value the value with its unit; blank where the line has none
 * @param detail date, scope, definition; may be blank
 * @param marks its sources
 * @param figure the figure, if the value is one
 */
public record Fact(
    String label,
    String value,
    String detail,
    List<SourceMark> marks,
    Optional<FigureReference> figure) {

  public Fact {
    marks = List.copyOf(marks);
  }

  /** A line whose value is no figure. */
  public Fact(String label, String value, String detail, List<SourceMark> marks) {
    this(label, value, detail, marks, Optional.empty());
  }

  /** The same line, whose value is a figure. */
  Fact of(FigureReference reference) {
    return new Fact(label, value, detail, marks, Optional.of(reference));
  }
}
