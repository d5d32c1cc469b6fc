package org.modelatlas.workspace;

/** Which figures the class limits are made for. */
public enum ClassLimits {
  /** The newest figures there are, so that colours keep their meaning while time moves. */
  OF_NEWEST,
  /** The figures on the map. */
  OF_SHOWN
}
