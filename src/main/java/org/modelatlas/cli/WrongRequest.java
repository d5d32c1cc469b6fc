package org.modelatlas.cli;

/** What a person asked for cannot be done, for a reason. */
final class WrongRequest extends Exception {

  /** A reason in a whole sentence. */
  WrongRequest(String sentence) {
    super(sentence);
  }
}
