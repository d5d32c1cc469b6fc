package org.modelatlas.page.setting;

import org.modelatlas.sheet.TextStyle;

/** A stretch of a paragraph. */
public sealed interface Run {

  /** What it says. */
  String text();

  /** How it is set. */
  TextStyle style();

  /** Words. */
  record Words(String text, TextStyle style) implements Run {}

  /**
   * The mark that stands for a footnote; never parted from what stands before it.
   *
   * @param text the mark
   * @param style how it is set
   * @param target id of the footnote
   * @param name the footnote in a few words
   */
  record Reference(String text, TextStyle style, String target, String name) implements Run {}

  /**
   * Words that lead to an address.
   *
   * @param text the words
   * @param style how they are set
   * @param address absolute
   */
  record Link(String text, TextStyle style, String address) implements Run {}
}
