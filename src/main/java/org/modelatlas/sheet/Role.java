package org.modelatlas.sheet;

/** What a part of a sheet is, for surfaces that keep structure (tags, groups, named shapes). */
public enum Role {
  MAP,
  INSET,
  REGIONS,
  REGION,
  BORDERS,
  SYMBOLS,
  SYMBOL,
  LABELS,
  LABEL,
  LEGEND,
  SCALE_BAR,
  TITLE,
  CREDIT,

  /**
   * What belongs together on one page or several: a part of the same id in the same part, perhaps
   * on a later page, goes on with it. So do tables.
   */
  SECTION,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  PARAGRAPH,
  /** A chart, a drawing or a logo; needs an alternative, as maps do. */
  FIGURE,
  /** The heading of a table, within it. */
  CAPTION,
  /** Rows of equally many cells. */
  TABLE,
  ROW,
  COLUMN_HEADER,
  ROW_HEADER,
  CELL,
  /** A footnote; its id is what the reference to it leads to. */
  NOTE,
  /** The mark in the text that stands for a footnote, or an entry of the contents. */
  REFERENCE,
  /** Leads to an address, or to a part when its id is {@code #} and the id of that part. */
  LINK,
  CONTENTS,
  CONTENTS_ENTRY,
  /** What only dresses the page: its number, rules, running heads. */
  ARTIFACT
}
