package org.modelatlas.problem;

/** How much a problem takes away. */
public enum Severity {
  /** Something was left out or cannot be used; the file is not fine. */
  ERROR,
  /** Everything could be used; a person should look at it. */
  WARNING
}
