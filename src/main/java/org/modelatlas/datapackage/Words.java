package org.modelatlas.datapackage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that stand for the constants of an enum in the tables: their names in lower case. */
final class Words {

  private Words() {}

  static List<String> of(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
  }

  private static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant of a word that has been checked. */
  static <E extends Enum<E>> E read(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
