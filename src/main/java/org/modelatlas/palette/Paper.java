package org.modelatlas.palette;

/** What colours stand on: more has to stand out more from it. */
public enum Paper {
  LIGHT,
  DARK
}
