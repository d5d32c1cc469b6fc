package org.modelatlas.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.Source;
import org.modelatlas.i18n.LocalText;

/**
 * A figure as it leaves the program, with everything that says where it comes from.
 *
 * @param atlas where its region and sources stand
 * @param table the table it is from
 * @param figure the figure
 */
record FigureEntry(Atlas atlas, FigureTable table, Figure figure) {

  Region region() {
    return atlas.regions().get(figure.region());
  }

  /** The word of the data package for what is known. */
  String status() {
    return switch (figure.reading()) {
      case Reading.Measured m -> "measured";
      case Reading.Tier t -> "tier";
      case Reading.NotReported n -> "not_reported";
      case Reading.NotApplicable n -> "not_applicable";
    };
  }

  /** The number in full, without grouping or exponent; blank where there is none. */
  String value() {
    return figure.value().isPresent()
        ? BigDecimal.valueOf(figure.value().getAsDouble()).stripTrailingZeros().toPlainString()
        : "";
  }

  String rank() {
    var rank = table.rank(figure.region());
    return rank.isPresent() ? Integer.toString(rank.getAsInt()) : "";
  }

  /** Name of the tier; empty for every other reading. */
  LocalText tier() {
    return figure.reading() instanceof Reading.Tier tier ? tier.name() : LocalText.EMPTY;
  }

  /** Why there is no figure; empty where there is one. */
  LocalText reason() {
    return switch (figure.reading()) {
      case Reading.NotReported missing -> missing.reason();
      case Reading.NotApplicable missing -> missing.reason();
      case Reading.Measured m -> LocalText.EMPTY;
      case Reading.Tier t -> LocalText.EMPTY;
    };
  }

  LocalText formula() {
    return figure.indicator().formula().orElse(LocalText.EMPTY);
  }

  /** What its sources counted, where they say more than the indicator's definition. */
  LocalText sourceDefinition() {
    List<LocalText> all =
        figure.parts().stream()
            .map(Observation::definition)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList();
    return new LocalText(joined(all, LocalText::zh), joined(all, LocalText::en));
  }

  String periods() {
    return joined(figure.periods(), Period::text);
  }

  List<Source> sources() {
    return figure.sourceIds().stream().map(atlas::source).toList();
  }

  /** One thing about each source, in the order of the sources. */
  String ofSources(Function<Source, String> part) {
    return joined(sources(), part);
  }

  /** Date of a source; one without says when it was seen instead. */
  static String dateOf(Source source) {
    return source.date().map(Period::text).orElseGet(() -> "seen " + source.seenOn());
  }

  static String seenAs(Source source) {
    return source.seenAs().name().toLowerCase(Locale.ROOT);
  }

  private static <T> String joined(List<T> all, Function<T, String> part) {
    return all.stream().map(part).collect(Collectors.joining(" | "));
  }
}
