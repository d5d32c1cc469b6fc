package org.modelatlas.table;

/** The number format that a capacity is counted in. */
final class Precision {

  private Precision() {}

  /** The format in words; empty where it does not apply. */
  static String words(Wording wording, String precision) {
    return switch (precision) {
      case "" -> "";
      case "unspecified" -> wording.say("panel.precision.unspecified");
      default -> wording.say("panel.precision.format", precision);
    };
  }
}
