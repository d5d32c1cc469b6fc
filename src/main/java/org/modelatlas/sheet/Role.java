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
  CREDIT
}
