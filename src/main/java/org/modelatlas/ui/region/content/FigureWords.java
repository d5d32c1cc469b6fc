package org.modelatlas.ui.region.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.OpennessCount;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.legend.FigureText;

/** Puts one figure of the engine into words. */
final class FigureWords {

  private final Teller teller;
  private final FigureTable table;

  private FigureWords(Teller teller, FigureTable table) {
    this.teller = teller;
    this.table = table;
  }

  static FigureWords of(Teller teller, String indicatorId) {
    var view = teller.view();
    Indicator indicator = teller.atlas().indicator(indicatorId);
    return new FigureWords(teller, teller.figures().at(indicator, view.asOf(), view.filter()));
  }

  /** The figures that the map shows: of the view's indicator, or of its change. */
  static FigureWords ofMap(Teller teller) {
    return new FigureWords(
        teller, teller.view().question().answer(teller.atlas(), teller.figures()));
  }

  FigureTable table() {
    return table;
  }

  /** A province's figure in large type, with its rank and date. */
  KeyFigure key(Adcode region) {
    Figure figure = table.figure(region);
    return new KeyFigure(
        teller.text(figure.indicator().name()),
        value(figure),
        figure.value().isPresent() && !FigureText.countsNone(figure),
        new FigureText(teller.messages()).unit(figure),
        remark(figure),
        marks(figure),
        new FigureReference.OfRegion(table.indicator(), region));
  }

  /** The number, or the words in its place. */
  String value(Figure figure) {
    return switch (figure.reading()) {
      case Reading.Measured measured ->
          FigureText.countsNone(figure)
              ? teller.say("panel.models.none." + FigureText.noneKey(figure))
              : number(figure, measured.value());
      case Reading.Tier tier -> teller.text(tier.name());
      case Reading.NotReported none ->
          teller.say(isChange() ? "figure.noComparison" : "panel.notReported");
      case Reading.NotApplicable none -> teller.say("panel.notApplicable");
    };
  }

  /** The nation's value in words. */
  String value(RegionTotal nation) {
    return teller.number(nation.value(), table.indicator().decimals());
  }

  private String number(Figure figure, double value) {
    return new FigureText(teller.messages()).number(figure.indicator(), value);
  }

  private boolean isChange() {
    return table.indicator().derivation() instanceof Indicator.Derivation.Change;
  }

  private String remark(Figure figure) {
    return switch (figure.reading()) {
      case Reading.NotReported none -> teller.text(none.reason());
      case Reading.NotApplicable none -> teller.text(none.reason());
      case Reading.Measured measured ->
          FigureText.countsNone(figure)
              ? ""
              : teller.chain(rank(figure.region()), dates(figure), openness(figure));
      case Reading.Tier tier -> dates(figure);
    };
  }

  /** The rank of how many; blank where the figure has none. */
  String rank(Adcode region) {
    OptionalInt rank = table.rank(region);
    return rank.isEmpty() ? "" : teller.say("panel.rank", rank.getAsInt(), table.ranked());
  }

  /**
   * The dates of a figure's parts, of more than two the first and the last; of a change both sides.
   */
  String dates(Figure figure) {
    if (table.indicator().derivation() instanceof Indicator.Derivation.Change change) {
      String pair = new FigureText(teller.messages()).dates(figure);
      return pair.isEmpty() ? teller.say("figure.fromTo", change.from(), table.asOf()) : pair;
    }
    List<Period> dates = figure.periods();
    return dates.size() > 2
        ? teller.date(dates.getFirst()) + " – " + teller.date(dates.getLast())
        : dates.stream().map(teller::date).collect(Collectors.joining(" / "));
  }

  /** Of how many families a share of open ones speaks; blank for other indicators. */
  private String openness(Figure figure) {
    if (!(figure.indicator().derivation() instanceof Indicator.Derivation.OpenShare)) {
      return "";
    }
    var count = OpennessCount.of(teller.catalogue().families(figure.region()));
    return teller.say("panel.openness.counts", count.open(), count.closed(), count.unknown());
  }

  List<SourceMark> marks(Figure figure) {
    return teller.sources().marks(figure.sourceIds(), teller.text(figure.indicator().definition()));
  }
}
