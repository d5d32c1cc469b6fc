package org.modelatlas.citation;

import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.Messages;

/** Sources in words. */
public final class SourceWords {

  private SourceWords() {}

  /** Its date; the day on which it was seen where it has none. */
  public static String date(Source source, Messages messages) {
    return source
        .date()
        .map(Period::text)
        .orElseGet(() -> messages.get("source.undatedSeen", source.seenOn().toString()));
  }

  /** Title, publisher and date in one line. */
  public static String line(Source source, Messages messages) {
    var language = messages.language();
    return messages.get(
        "source.line",
        source.title().in(language),
        source.publisher().in(language),
        date(source, messages));
  }
}
