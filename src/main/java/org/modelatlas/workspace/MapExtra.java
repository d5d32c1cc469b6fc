package org.modelatlas.workspace;

/** What stands on a map only if it is asked for. */
public enum MapExtra {
  /** The figures under the names. */
  VALUES,
  /** Meridians and parallels. */
  GRATICULE,
  /** An arrow to the north, true where it stands. */
  NORTH_ARROW
}
