package org.modelatlas.table;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/** Says things in one language, or in both, one after the other. */
public final class Wording {

  private static final String BETWEEN = " / ";

  private final List<Messages> messages;
  private final Map<String, String> said = new ConcurrentHashMap<>();

  private Wording(List<Messages> messages) {
    this.messages = messages;
  }

  /**
   * The words of some languages, in their order.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Wording of(List<Language> languages) {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
    return new Wording(languages.stream().distinct().map(Messages::of).toList());
  }

  /** The words of one language. */
  public static Wording of(Language language) {
    return of(List.of(language));
  }

  /** The languages, at least one. */
  public List<Language> languages() {
    return messages.stream().map(Messages::language).toList();
  }

  /** The sentence under a key. */
  public String say(String key) {
    return said.computeIfAbsent(key, k -> each(m -> m.get(k)));
  }

  /** The sentence under a key, with arguments that are alike in all languages. */
  public String say(String key, Object... arguments) {
    return each(m -> m.get(key, arguments));
  }

  /** A text of the data. */
  public String text(LocalText text) {
    return each(m -> text.in(m.language()));
  }

  /** What each language says; once where they say the same, and without those that say nothing. */
  public String each(Function<Messages, String> words) {
    return messages.size() == 1
        ? words.apply(messages.getFirst())
        : messages.stream()
            .map(words)
            .filter(text -> !text.isBlank())
            .distinct()
            .collect(Collectors.joining(BETWEEN));
  }

  /** The sentences of each language. */
  List<Messages> messages() {
    return messages;
  }
}
