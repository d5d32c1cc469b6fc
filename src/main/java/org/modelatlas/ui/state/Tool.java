package org.modelatlas.ui.state;

/** What can stand beside the map to work on it; one at a time. */
public enum Tool {
  /** How the figures are drawn: form, classes, colours, extras. */
  STYLE,
  /** Two indicators against each other. */
  SCATTER
}
