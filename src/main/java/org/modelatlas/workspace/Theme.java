package org.modelatlas.workspace;

/** How light the program is. */
public enum Theme {
  LIGHT,
  DARK
}
