package org.modelatlas.story;

/** A binding that says nothing, for a reason. */
final class Unbound extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String what;

  /**
   * A reason.
   *
   * @param key of the problem
   * @param what it is about, in the story's own words
   */
  Unbound(String key, String what) {
    super(key + " " + what);
    this.key = key;
    this.what = what;
  }

  String key() {
    return key;
  }

  String what() {
    return what;
  }
}
