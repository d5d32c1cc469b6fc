package org.modelatlas.ui.briefing.talk;

/** What the mouse is during a talk. */
enum Pointer {
  /** Shows figures of the regions under it. */
  FIGURES,
  /** A red dot. */
  LASER,
  /** Draws; what it drew goes with the slide. */
  PEN,
  /** Enlarges what is under it. */
  LENS
}
