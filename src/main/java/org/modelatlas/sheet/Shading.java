package org.modelatlas.sheet;

/** What the colours of the areas of a map stand for. */
public enum Shading {
  /** Classes of values, or values without classes. */
  VALUES,
  /** Classes of the sizes of changes, alike for rises and falls. */
  CHANGES,
  /** Places in an order, or named groups. */
  TIERS,
  /** Two indicators at once. */
  PAIRS,
  /** Nothing: circles say the values. */
  CIRCLES,
  /** Nothing: symbols say where centres are. */
  CENTRES,
  /** Nothing: of a province there is one figure, and none of its parts. */
  WHOLE
}
