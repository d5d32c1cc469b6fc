package org.modelatlas.ui.scatter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.association.Association;
import org.modelatlas.association.Association.Pair;
import org.modelatlas.association.LeftOut;
import org.modelatlas.association.RankCorrelation;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.DateText;
import org.modelatlas.legend.FigureText;

/** The plot in words, in one language. */
final class ScatterWords {

  private static final int RHO_DIGITS = 2;
  private static final int TICK_DIGITS = 6;
  private static final int CASES = 100;

  private final Association association;
  private final Atlas atlas;
  private final LocalDate asOf;
  private final Messages messages;
  private final FigureText text;

  /**
   * Words of a plot.
   *
   * @param asOf the day up to which figures count
   */
  ScatterWords(Association association, Atlas atlas, LocalDate asOf, Messages messages) {
    this.association = association;
    this.asOf = asOf;
    this.atlas = atlas;
    this.messages = messages;
    this.text = new FigureText(messages);
  }

  /** How far the orders agree, and on how many provinces that rests. */
  String statement() {
    return association
        .correlation()
        .map(found -> messages.get("scatter.rho", rho(found), found.n()))
        .orElseGet(() -> without(association.pairs().size()));
  }

  /** How often chance alone does the same; blank where there is no correlation. */
  String chance() {
    OptionalDouble share = association.chance();
    if (share.isEmpty()) {
      return "";
    }
    long cases = Math.round(CASES * share.getAsDouble());
    return cases == 0
        ? messages.get("scatter.chance.rare", CASES)
        : messages.get("scatter.chance", cases, CASES);
  }

  private String without(int pairs) {
    return pairs < RankCorrelation.FEWEST
        ? messages.get("scatter.rho.few", pairs, RankCorrelation.FEWEST)
        : messages.get("scatter.rho.alike", pairs);
  }

  private String rho(RankCorrelation found) {
    var numbers = Numbers.fixed(messages.language(), RHO_DIGITS);
    String size = numbers.text(Math.abs(found.rho()));
    boolean negative = found.rho() < 0 && !size.equals(numbers.text(0));
    return negative ? "\u2212" + size : size;
  }

  /** How many provinces are picked out, and how far their orders agree; blank for none. */
  String brushed(Set<Adcode> regions) {
    int pairs = association.among(regions).size();
    if (pairs == 0) {
      return "";
    }
    Optional<RankCorrelation> among = association.correlation(regions);
    return among
        .map(found -> messages.get("scatter.brushed.rho", pairs, rho(found)))
        .orElseGet(() -> messages.get("scatter.brushed", pairs));
  }

  /** How many provinces have no place in the plot, by reason; blank where all have one. */
  String leftOut() {
    String reasons =
        association.leftOut().entrySet().stream()
            .map(this::reason)
            .collect(Collectors.joining(messages.get("list.separator")));
    return reasons.isEmpty()
        ? ""
        : messages.get("scatter.leftOut", association.leftOutCount(), reasons);
  }

  private String reason(Map.Entry<LeftOut, List<Adcode>> entry) {
    return messages.get(
        "scatter.leftOut." + entry.getKey(),
        entry.getValue().size(),
        name(association.x()),
        name(association.y()));
  }

  /** Warns of indicators whose values are not of one date and definition; blank of none. */
  String caution() {
    return Stream.of(association.x(), association.y())
        .filter(i -> !i.base().rankable())
        .map(i -> messages.get("scatter.rough", name(i)))
        .collect(Collectors.joining(" "));
  }

  /** Name, unit and dates of what runs across. */
  String xTitle() {
    return title("scatter.across", association.x(), association.xPeriods());
  }

  /** Name, unit and dates of what runs up. */
  String yTitle() {
    return title("scatter.up", association.y(), association.yPeriods());
  }

  private String title(String key, Indicator indicator, List<Period> periods) {
    return messages.get(key, text.heading(indicator), dates(indicator, periods));
  }

  /** Rows of the catalogue carry their dates themselves: a count of them is of the day shown. */
  private String dates(Indicator indicator, List<Period> periods) {
    if (indicator.derivation() instanceof Indicator.Derivation.Change change) {
      return messages.get("figure.fromTo", change.from().toString(), asOf.toString());
    }
    if (periods.isEmpty()) {
      return messages.get("map.asOf", asOf.toString());
    }
    String first = DateText.of(periods.getFirst(), messages);
    String last = DateText.of(periods.getLast(), messages);
    return first.equals(last) ? first : messages.get("scatter.dates", first, last);
  }

  /** A province with both figures, in a sentence. */
  String sentence(Pair pair) {
    return messages.get(
        "scatter.point",
        atlas.regions().get(pair.region()).name().in(messages.language()),
        name(association.x()),
        text.value(pair.x()),
        name(association.y()),
        text.value(pair.y()));
  }

  /** The plot for someone who does not see it. */
  String alternative() {
    return messages.get(
        "scatter.spoken", name(association.x()), name(association.y()), statement());
  }

  /** The short name of a province. */
  String shortName(Adcode region) {
    return atlas.regions().get(region).shortName().in(messages.language());
  }

  /** A value beside an axis. */
  String tick(double value) {
    return Numbers.upTo(messages.language(), TICK_DIGITS).text(value);
  }

  private String name(Indicator indicator) {
    return indicator.name().in(messages.language());
  }
}
