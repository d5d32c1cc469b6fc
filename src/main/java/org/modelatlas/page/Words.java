package org.modelatlas.page;

import java.util.List;
import java.util.Optional;

/**
 * Something said in one language or in both.
 *
 * @param first what is read first
 * @param second the same in the other language, where both are wanted and they differ
 */
record Words(String first, Optional<String> second) {

  static final Words NONE = new Words("", Optional.empty());

  static Words of(List<String> texts) {
    boolean alike = texts.size() < 2 || texts.get(1).isBlank() || texts.get(1).equals(texts.get(0));
    return new Words(texts.getFirst(), alike ? Optional.empty() : Optional.of(texts.get(1)));
  }

  boolean isEmpty() {
    return first.isBlank();
  }

  /** Both, one after the other. */
  String joined(String between) {
    return second.map(other -> first + between + other).orElse(first);
  }
}
