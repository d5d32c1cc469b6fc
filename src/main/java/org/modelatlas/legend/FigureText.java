package org.modelatlas.legend;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/** Figures in words, in one language; never a number where there is none. */
public final class FigureText {

  private final Messages messages;

  public FigureText(Messages messages) {
    this.messages = messages;
  }

  /** Whether it counts no family: that is about what is counted, not about the region. */
  public static boolean countsNone(Figure figure) {
    return !isChange(figure.indicator())
        && figure.indicator().countsFamilies()
        && figure.value().orElse(1) == 0;
  }

  /** The end of the keys that say why no family is counted. */
  public static String noneKey(Figure figure) {
    return figure.isFiltered() ? "filtered" : "catalogue";
  }

  /** The number alone, or why there is none: "46", "not reported". */
  public String number(Figure figure) {
    return switch (figure.reading()) {
      case Reading.Measured(double value) ->
          countsNone(figure)
              ? messages.get("legend.zero." + noneKey(figure))
              : number(figure.indicator(), value);
      case Reading.Tier tier -> tier.name().in(messages.language());
      case Reading.NotReported _ ->
          messages.get(isChange(figure.indicator()) ? "figure.noComparison" : "figure.notReported");
      case Reading.NotApplicable _ -> messages.get("figure.notApplicable");
    };
  }

  /** A number with the digits of its indicator. */
  public String number(Indicator indicator, double value) {
    var numbers = Numbers.fixed(messages.language(), indicator.decimals());
    return isChange(indicator) ? numbers.signed(value) : numbers.text(value);
  }

  private static boolean isChange(Indicator indicator) {
    return indicator.derivation() instanceof Indicator.Derivation.Change;
  }

  /** The name of an indicator with its unit, unless the name says it. */
  public String heading(Indicator indicator) {
    String name = indicator.name().in(messages.language());
    String unit = indicator.unit().in(messages.language());
    boolean told = indicator.kind() == Indicator.Kind.ORDINAL || name.contains(unit);
    return told ? name : messages.get("legend.title", name, unit);
  }

  /** The number with its unit, or why there is none. */
  public String value(Figure figure) {
    String unit = unit(figure);
    return unit.isEmpty() ? number(figure) : messages.get("figure.withUnit", number(figure), unit);
  }

  /** The unit as it stands after the figure's number: "families", "family"; else empty. */
  public String unit(Figure figure) {
    if (!(figure.reading() instanceof Reading.Measured(double value)) || countsNone(figure)) {
      return "";
    }
    Indicator base = figure.indicator().base();
    String one = "figure.one." + base.id();
    boolean counted = base.unit().equals(figure.indicator().unit());
    return counted && Math.abs(value) == 1 && messages.has(one)
        ? messages.get(one)
        : figure.indicator().unit().in(messages.language());
  }

  /** The rank in words, or nothing where there is none. */
  public String rank(FigureTable table, Figure figure) {
    OptionalInt rank = table.rank(figure.region());
    return rank.isPresent() && !countsNone(figure)
        ? messages.get("figure.rank", rank.getAsInt(), table.ranked())
        : "";
  }

  /** The dates of the parts, or nothing where there are none; of a change, both sides. */
  public String dates(Figure figure) {
    return isChange(figure.indicator()) && !figure.parts().isEmpty()
        ? messages.get("figure.fromTo", side(figure, 0), side(figure, 1))
        : joined(figure.periods());
  }

  /** Each side of a change has as many parts as the other, unless both use one of them. */
  private static String side(Figure figure, int index) {
    List<Observation> parts = figure.parts();
    int size = (parts.size() + 1) / 2;
    return joined(
        (index == 0 ? parts.subList(0, size) : parts.subList(parts.size() - size, parts.size()))
            .stream().map(Observation::period).distinct().toList());
  }

  private static String joined(List<Period> periods) {
    return periods.stream().map(Period::text).collect(Collectors.joining(" / "));
  }

  /** The dates of the parts; of more than two, the first and the last. */
  public String span(Figure figure) {
    List<Period> dates = figure.periods();
    return dates.size() > 2
        ? dates.getFirst().text() + " – " + dates.getLast().text()
        : dates(figure);
  }

  /** A region's figure in a sentence for someone who does not see the map. */
  public String sentence(String region, FigureTable table, Figure figure) {
    String rank = rank(table, figure);
    return rank.isEmpty()
        ? messages.get("figure.sentence", region, value(figure))
        : messages.get("figure.sentenceRanked", region, value(figure), rank);
  }
}
