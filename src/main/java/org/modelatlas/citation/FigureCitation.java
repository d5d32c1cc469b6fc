package org.modelatlas.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.i18n.Messages;
import org.modelatlas.table.CitedSource;

/**
 * One figure in words, for whoever takes it along: what it is, how much, as of when, what it counts
 * and where it comes from.
 *
 * @param name where and what: "Guangdong · Filed services"
 * @param value the number, or the words that stand in its place
 * @param unit unit; empty where there is no number or no unit
 * @param date its date, or the day up to which it counts; empty where it has none
 * @param definition what it counts; may be empty
 * @param terms what else has to be known of it, such as why there is none, its rank, the filter and
 *     the data package
 * @param sources its sources, numbered from 1; empty only where nothing was seen
 */
public record FigureCitation(
    String name,
    String value,
    String unit,
    String date,
    String definition,
    List<String> terms,
    List<CitedSource> sources) {

  /** What can be taken of a figure. */
  public enum Part {
    VALUE,
    WITH_UNIT,
    DATE,
    DEFINITION,
    SOURCES,
    WHOLE
  }

  public FigureCitation {
    terms = terms.stream().filter(term -> !term.isBlank()).toList();
    sources = List.copyOf(sources);
  }

  /** A part as text; empty where the figure has no such part. */
  public String part(Part part, Messages messages) {
    return switch (part) {
      case VALUE -> value;
      case WITH_UNIT -> unit.isEmpty() ? "" : withUnit(messages);
      case DATE -> date;
      case DEFINITION -> definition;
      case SOURCES -> footnotes();
      case WHOLE -> whole(messages);
    };
  }

  /** The value with its unit, where it has one. */
  public String withUnit(Messages messages) {
    return unit.isEmpty() ? value : messages.get("figure.withUnit", value, unit);
  }

  /** Name and value in one line. */
  public String headline(Messages messages) {
    return messages.get("figure.sentence", name, withUnit(messages));
  }

  private String footnotes() {
    return sources.stream().map(CitedSource::footnote).collect(Collectors.joining("\n"));
  }

  private String whole(Messages messages) {
    return Stream.of(
            Stream.of(headline(messages)),
            date.isEmpty()
                ? Stream.<String>of()
                : Stream.of(messages.get("figure.cite.date", date)),
            terms.stream(),
            told("figure.cite.definition", definition, messages),
            told("figure.cite.sources", footnotes(), messages))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  /** What was written by others stands under its title as they wrote it. */
  private static Stream<String> told(String key, String text, Messages messages) {
    return text.isEmpty() ? Stream.empty() : Stream.of(messages.get(key), text);
  }
}
