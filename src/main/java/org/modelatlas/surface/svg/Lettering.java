package org.modelatlas.surface.svg;

/** How an SVG file holds its text. */
public enum Lettering {
  /** As text that can be searched and edited, in fonts of the reader's system. */
  NAMED_FONTS,
  /** As text, with the characters used of each font in the file; browsers set it from those. */
  EMBEDDED_FONTS,
  /** As shapes: looks the same everywhere; every group still says what is written in it. */
  OUTLINES
}
