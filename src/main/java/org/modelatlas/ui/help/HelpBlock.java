package org.modelatlas.ui.help;

/** A piece of a help page. */
public sealed interface HelpBlock {

  /**
   * A paragraph.
   *
   * @param text one or more sentences
   */
  record Paragraph(String text) implements HelpBlock {}

  /**
   * A point of a list.
   *
   * @param text one or more sentences
   */
  record Point(String text) implements HelpBlock {}

  /**
   * A name and what it stands for.
   *
   * @param name what is explained, for example a key
   * @param text the explanation
   */
  record Term(String name, String text) implements HelpBlock {}

  /** All its words. */
  default String words() {
    return switch (this) {
      case Paragraph(String text) -> text;
      case Point(String text) -> text;
      case Term(String name, String text) -> name + " " + text;
    };
  }
}
