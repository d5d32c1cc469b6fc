package org.modelatlas.export;

import java.util.Arrays;
import java.util.Locale;

/** The forms in which a briefing is written. */
public enum BriefingFormat {
  PDF,
  /** A document too, but of slides with the notes of their speaker; has to be asked for. */
  HANDOUT,
  /** For PowerPoint, WPS and LibreOffice, to be edited. */
  PPTX,
  PNG,
  /** One page for any browser, without a network. */
  HTML,
  /** The story itself, to be edited. */
  ATLASSTORY;

  /** The ending of its files, without the dot. */
  public String extension() {
    return this == HANDOUT ? PDF.extension() : key();
  }

  /** Its name in messages. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The form that the ending of a file's name says; a document where it says none. */
  public static BriefingFormat ofFile(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(known -> known != HANDOUT && small.endsWith("." + known.extension()))
        .findFirst()
        .orElse(PDF);
  }
}
