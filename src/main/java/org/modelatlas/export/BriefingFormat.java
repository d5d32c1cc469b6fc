package org.modelatlas.export;

import java.util.Locale;

/** The forms in which a briefing is written. */
public enum BriefingFormat {
  PDF,
  /** For PowerPoint, WPS and LibreOffice, to be edited. */
  PPTX,
  PNG,
  /** One page for any browser, without a network. */
  HTML,
  /** The story itself, to be edited. */
  ATLASSTORY;

  /** The ending of its files, without the dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
