package org.modelatlas.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.OpennessCount;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.legend.FigureText;

/** What has to stand beside single figures so that they are not misread. */
final class FigureNotes {

  private static final String FILINGS = "filings";

  private final TableFrame frame;
  private final Wording wording;
  private final FigureTable table;
  private final List<Indicator> beside;
  private final String common;

  /**
   * The notes of one indicator.
   *
   * @param table its figures
   * @param beside all indicators that a reader sees beside it
   */
  FigureNotes(TableFrame frame, FigureTable table, List<Indicator> beside) {
    this.table = table;
    this.frame = frame;
    this.wording = frame.wording();
    this.beside = beside;
    this.common = findCommon();
  }

  /** What would be said of every value alike; it is said once and not of each. */
  String common() {
    return common;
  }

  private String findCommon() {
    List<String> said =
        table.figures().stream()
            .filter(figure -> figure.reading().isKnown() && !FigureText.countsNone(figure))
            .map(this::counting)
            .distinct()
            .toList();
    return said.size() == 1 ? said.getFirst() : "";
  }

  /** The note of a figure; blank where there is nothing to say. */
  Cell note(Figure figure) {
    return switch (figure.reading()) {
      case Reading.NotReported none -> Cell.Words.of(wording.text(none.reason()));
      case Reading.NotApplicable none -> Cell.Words.of(wording.text(none.reason()));
      case Reading.Measured _ -> FigureText.countsNone(figure) ? none(figure) : single(figure);
      case Reading.Tier _ -> single(figure);
    };
  }

  private Cell single(Figure figure) {
    String said = counting(figure);
    return Cell.Words.of(said.equals(common) ? "" : said);
  }

  /** What a total is, or why there is none. */
  Cell note(Optional<RegionTotal> total, List<Adcode> members) {
    if (total.isEmpty()) {
      return Cell.Words.of(wording.say("table.reason.noTotal"));
    }
    String what = wording.say(total.get().isRatio() ? "table.total.ratio" : "table.total.sum");
    return Cell.Words.of(ofOpenness() ? what + " · " + openness(members) : what);
  }

  /** Why it counts none, with the filed services where the table does not have them. */
  private Cell none(Figure figure) {
    String none = wording.say("panel.models.none." + FigureText.noneKey(figure));
    Optional<Figure> filings = filingsBeside(figure);
    if (filings.isEmpty()) {
      return Cell.Words.of(none);
    }
    String services =
        wording.each(m -> m.get("map.card.filings", new FigureText(m).number(filings.get())));
    return new Cell.Words(none + " · " + services, filings.get().sourceIds());
  }

  private Optional<Figure> filingsBeside(Figure figure) {
    boolean stands = beside.stream().anyMatch(indicator -> indicator.id().equals(FILINGS));
    return stands
        ? Optional.empty()
        : Optional.ofNullable(frame.atlas().indicators().get(FILINGS))
            .map(
                filings ->
                    frame.figures().at(filings, frame.scope().asOf()).figure(figure.region()));
  }

  /** What its sources counted, in which number format, and of how many families a share speaks. */
  private String counting(Figure figure) {
    Set<String> parts = new LinkedHashSet<>();
    if (ofOpenness()) {
      parts.add(openness(List.of(figure.region())));
    }
    for (Observation part : figure.parts()) {
      parts.add(wording.text(part.definition()));
      parts.add(Precision.words(wording, part.precision()));
    }
    return parts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
  }

  private boolean ofOpenness() {
    return table.indicator().derivation() instanceof Derivation.OpenShare;
  }

  private String openness(List<Adcode> regions) {
    List<ModelFamily> families =
        regions.stream().flatMap(r -> frame.catalogue().families(r).stream()).toList();
    OpennessCount count = OpennessCount.of(families);
    return wording.say("panel.openness.counts", count.open(), count.closed(), count.unknown());
  }
}
