package org.modelatlas.citation;

import org.modelatlas.dataset.Source;

/**
 * A footnote mark: the number under which one panel lists a source.
 *
 * @param number 1 for the first source of the panel
 * @param source what it stands for
 * @param definition what the figure beside the mark counts; blank where the panel says it already
 */
public record SourceMark(int number, Source source, String definition) {

  /** The same mark beside a figure that counts something else. */
  public SourceMark defining(String text) {
    return new SourceMark(number, source, text);
  }
}
