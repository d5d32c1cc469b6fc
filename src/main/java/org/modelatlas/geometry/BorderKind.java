package org.modelatlas.geometry;

/** What a stretch of border separates. */
public enum BorderKind {
  /** A shape from the outside: it has one side only. */
  OUTER,
  /** Two shapes of different groups. */
  INTERIOR,
  /** Two shapes of one group. */
  WITHIN_GROUP
}
