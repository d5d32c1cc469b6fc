package org.modelatlas.palette;

/** What the colours of a palette say. */
public enum Kind {
  /** From little to much. */
  SEQUENTIAL,
  /** From one extreme over a middle to the other. */
  DIVERGING,
  /** Different, without an order. */
  QUALITATIVE
}
