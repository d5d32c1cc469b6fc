package org.modelatlas.search;

/** How a name is written in the keys that are searched. */
enum Form {
  /** As it stands, folded. */
  LITERAL,
  /** As it is spoken. */
  PINYIN,
  /** First letters of its syllables. */
  INITIALS
}
