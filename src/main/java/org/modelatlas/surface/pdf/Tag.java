package org.modelatlas.surface.pdf;

import org.modelatlas.sheet.Role;

/**
 * What a part is called in a tagged document: a standard structure type of ISO 32000-1, 14.8.4.
 *
 * @param kind how it is treated
 * @param type the structure type; empty for what has none
 */
record Tag(Kind kind, String type) {

  /** How parts are treated. */
  enum Kind {
    /** Not of the content. */
    ARTIFACT,
    /** A part of another part, without a tag of its own. */
    NONE,
    /** Holds further parts only; text that stands in it by itself becomes a paragraph. */
    GROUP,
    /** Holds text. */
    TEXT,
    /** A picture as a whole, with an alternative. */
    FIGURE,
    /** Text that leads somewhere. */
    LINK
  }

  private static final Tag FIGURE = new Tag(Kind.FIGURE, "Figure");
  private static final Tag PARAGRAPH = text("P");
  private static final Tag NONE = new Tag(Kind.NONE, "");

  static Tag of(Role role) {
    return switch (role) {
      case MAP, INSET, LEGEND, SCALE_BAR, FIGURE -> FIGURE;
      case REGIONS, REGION, BORDERS, SYMBOLS, SYMBOL, LABEL -> NONE;
      case PARAGRAPH, CREDIT, LABELS -> PARAGRAPH;
      case TITLE, HEADING_1 -> text("H1");
      case HEADING_2 -> text("H2");
      case HEADING_3 -> text("H3");
      case CAPTION -> text("Caption");
      case NOTE -> text("Note");
      case REFERENCE -> text("Reference");
      case LINK -> new Tag(Kind.LINK, "Link");
      case SECTION -> group("Sect");
      case TABLE -> group("Table");
      case ROW -> group("TR");
      case COLUMN_HEADER, ROW_HEADER -> text("TH");
      case CELL -> text("TD");
      case CONTENTS -> group("TOC");
      case CONTENTS_ENTRY -> group("TOCI");
      case ARTIFACT -> new Tag(Kind.ARTIFACT, "");
    };
  }

  private static Tag text(String type) {
    return new Tag(Kind.TEXT, type);
  }

  private static Tag group(String type) {
    return new Tag(Kind.GROUP, type);
  }
}
