package org.modelatlas.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.DateText;

/** Cells in words. For use by one thread. */
public final class CellText {

  private final Wording wording;
  private final Map<Integer, Numbers> numbers = new HashMap<>();

  public CellText(Wording wording) {
    this.wording = wording;
  }

  /** The cell as a person reads it: numbers grouped, more than two dates as a span. */
  public String shown(Cell cell) {
    return text(cell, this::grouped, this::span);
  }

  /** The cell as a program reads it: numbers in full without grouping, dates in ISO form. */
  public String plain(Cell cell) {
    return text(cell, number -> full(number.value()), dates -> joined(dates, Period::text));
  }

  private String text(
      Cell cell, Function<Cell.Number, String> number, Function<List<Period>, String> dates) {
    return switch (cell) {
      case Cell.Number value -> number.apply(value);
      case Cell.Words words -> words.text();
      case Cell.Dates found -> dates.apply(found.periods());
      case Cell.Tier tier -> tier.name();
      case Cell.Link link -> link.address().toString();
      case Cell.Missing missing -> wording.say(key(missing));
      case Cell.Blank _ -> "";
    };
  }

  private static String key(Cell.Missing missing) {
    return switch (missing.why()) {
      case NOT_REPORTED -> "figure.notReported";
      case NOT_APPLICABLE -> "figure.notApplicable";
    };
  }

  private String grouped(Cell.Number number) {
    return numbers
        .computeIfAbsent(number.decimals(), d -> Numbers.fixed(wording.languages().getFirst(), d))
        .text(number.value());
  }

  /** A number in full, without grouping or exponent. */
  public static String full(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private String span(List<Period> dates) {
    return dates.size() > 2
        ? spoken(dates.getFirst()) + " – " + spoken(dates.getLast())
        : joined(dates, this::spoken);
  }

  private static String joined(List<Period> dates, Function<Period, String> words) {
    return dates.size() == 1
        ? words.apply(dates.getFirst())
        : dates.stream().map(words).collect(Collectors.joining(" / "));
  }

  private String spoken(Period period) {
    return wording.each(messages -> DateText.of(period, messages));
  }
}
