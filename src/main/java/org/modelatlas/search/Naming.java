package org.modelatlas.search;

/**
 * A name and what it is to the objects that bear it.
 *
 * @param text as the source writes it
 * @param role what it is to them
 */
record Naming(String text, Role role) {

  /** What a name is to an object. */
  enum Role {
    /** Its own. */
    NAME,
    /** One under which a source lists it. */
    ALIAS,
    /** That of the organisation behind it. */
    RELATED
  }
}
