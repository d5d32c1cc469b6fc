package org.modelatlas.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.DateText;

/** Says things in the languages of a page. */
final class Voice {

  private static final int MOST_DECIMALS = 3;

  private final List<Messages> messages;

  Voice(List<Language> languages) {
    messages = languages.stream().map(Messages::of).toList();
  }

  /** The sentences of the language that is read first. */
  Messages main() {
    return messages.getFirst();
  }

  Language language() {
    return main().language();
  }

  /** The sentences of each language. */
  List<Messages> all() {
    return messages;
  }

  Words say(String key, Object... arguments) {
    return each(m -> m.get(key, arguments));
  }

  Words text(LocalText text) {
    return each(m -> text.in(m.language()));
  }

  Words each(Function<Messages, String> words) {
    return Words.of(messages.stream().map(words).toList());
  }

  String number(double value, int decimals) {
    return Numbers.fixed(language(), decimals).text(value);
  }

  /** A number with as many decimals as it has, at most three. */
  String number(double value) {
    return Numbers.upTo(language(), MOST_DECIMALS).text(value);
  }

  /** Words that begin something: with a capital letter, where there are such. */
  static Words begun(Words words) {
    return new Words(begun(words.first()), words.second().map(Voice::begun));
  }

  private static String begun(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A date in its own precision. */
  Words date(Period period) {
    return each(m -> date(period, m));
  }

  static String date(Period period, Messages messages) {
    return DateText.of(period, messages);
  }

  /** The dates of some parts; of more than two, the first and the last. */
  static String dates(List<Period> periods, Messages messages) {
    return periods.size() > 2
        ? date(periods.getFirst(), messages) + " – " + date(periods.getLast(), messages)
        : periods.stream().map(p -> date(p, messages)).collect(Collectors.joining(" / "));
  }

  /** What says something, one after the other. */
  static String chain(String... parts) {
    return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining(" · "));
  }
}
