package org.modelatlas.ui.theme;

/** Names that style sheets and nodes share. */
public final class StyleClasses {

  /** Panel title. */
  public static final String TITLE = "atlas-title";

  /** Title of a section. */
  public static final String SECTION_TITLE = "atlas-section-title";

  /** Title inside a section. */
  public static final String SUBHEADING = "atlas-subheading";

  /** Figure in large type. */
  public static final String KEY_FIGURE = "atlas-key-figure";

  /** Words in place of a figure in large type. */
  public static final String KEY_WORDS = "atlas-key-words";

  /** Value at the end of a line. */
  public static final String VALUE = "atlas-value";

  /** Text that explains, quieter than the rest. */
  public static final String QUIET = "atlas-quiet";

  /** Says that there is nothing, and why. */
  public static final String ABSENCE = "atlas-absence";

  /** Footnote mark beside a figure. */
  public static final String SOURCE_MARK = "atlas-source-mark";

  /** Button that is only a sign until the pointer is over it. */
  public static final String FLAT_BUTTON = "atlas-flat-button";

  /** Leads elsewhere in the same window. */
  public static final String LINK = "atlas-link";

  /** Card beside the control that asked for it. */
  public static final String CARD = "atlas-card";

  private StyleClasses() {}
}
