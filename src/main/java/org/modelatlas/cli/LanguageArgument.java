package org.modelatlas.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.modelatlas.i18n.Language;

/** Finds {@code --lang} before the command line is parsed, since errors have a language too. */
final class LanguageArgument {

  private static final String NAME = "--lang";

  private LanguageArgument() {}

  /** The last language asked for, or empty if none is or it is none of ours. */
  static Optional<Language> find(List<String> arguments) {
    Optional<Language> found = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(NAME + "=")) {
        found = language(argument.substring(NAME.length() + 1));
      } else if (argument.equals(NAME) && i + 1 < arguments.size()) {
        found = language(arguments.get(i + 1));
      }
    }
    return found;
  }

  private static Optional<Language> language(String code) {
    return Arrays.stream(Language.values())
        .filter(language -> language.name().equalsIgnoreCase(code))
        .findFirst();
  }
}
