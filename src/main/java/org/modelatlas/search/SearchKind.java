package org.modelatlas.search;

import java.util.Locale;

/** What can be found, in the order in which groups are shown. */
public enum SearchKind {
  PROVINCE,
  CITY,
  MODEL,
  DEVELOPER,
  SERVICE,
  CENTRE,
  INDICATOR;

  /** Its stable word on the command line: {@code province}, {@code city}, … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
