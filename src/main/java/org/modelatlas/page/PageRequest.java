package org.modelatlas.page;

import org.modelatlas.workspace.Question;

/**
 * What pages are made from, besides the data.
 *
 * @param subject what they are about
 * @param question indicator, date, filter
 * @param paper what they are printed on
 * @param look languages, colour, length
 * @param additions what a person adds
 */
public record PageRequest(
    PageSubject subject, Question question, Paper paper, PageLook look, Additions additions) {

  /** The same request about something else, for a book of many subjects. */
  public PageRequest about(PageSubject other) {
    return new PageRequest(other, question, paper, look, additions);
  }
}
