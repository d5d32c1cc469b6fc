package org.modelatlas.classification;

import java.util.Arrays;
import java.util.Optional;

/** The ways to part values into classes that a person can choose from. */
public enum Method {
  NATURAL_BREAKS("natural-breaks"),
  QUANTILE("quantile"),
  EQUAL_INTERVAL("equal-interval"),
  STANDARD_DEVIATION("std-dev"),
  HEAD_TAIL("head-tail"),
  PRETTY("pretty"),
  GEOMETRIC("geometric"),
  /** Limits that a person gave. */
  MANUAL("manual"),
  /** No classes: every value has a colour of its own. */
  UNCLASSED("unclassed");

  private final String id;

  Method(String id) {
    this.id = id;
  }

  /** Its name on the command line and in files. */
  public String id() {
    return id;
  }

  /** The method of a name, if there is one. */
  public static Optional<Method> find(String id) {
    return Arrays.stream(values()).filter(method -> method.id.equals(id)).findFirst();
  }
}
