package org.modelatlas.ui.region.content;

import java.util.List;

/**
 * One line of the panel: what, how much, and in smaller print the terms on which it holds.
 *
 * @param label what it is
 * @param value the value with its unit; blank where the line has none
 * @param detail date, scope, definition; may be blank
 * @param marks its sources
 */
public record Fact(String label, String value, String detail, List<SourceMark> marks) {

  public Fact {
    marks = List.copyOf(marks);
  }
}
