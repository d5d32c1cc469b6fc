package org.modelatlas.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.legend.FigureText;

/** The columns of one indicator: value, rank, date and note, as far as they say something. */
final class IndicatorColumns {

  private final TableFrame frame;
  private final Wording wording;
  private final Indicator indicator;
  private final FigureTable table;
  private final List<Figure> shown;
  private final List<Optional<RegionTotal>> totals;
  private final List<RegionGroup> groups;
  private final FigureNotes notes;

  /**
   * The columns of one indicator.
   *
   * @param beside all indicators of the table
   */
  IndicatorColumns(
      TableFrame frame, List<RegionGroup> groups, Indicator indicator, List<Indicator> beside) {
    Scope scope = frame.scope();
    this.frame = frame;
    this.wording = frame.wording();
    this.indicator = indicator;
    this.table = frame.figures().at(indicator, scope.asOf(), scope.filter());
    this.shown = frame.regions().stream().map(region -> table.figure(region.adcode())).toList();
    this.totals =
        groups.stream()
            .map(group -> frame.figures().total(table, group.members(), scope.filter()))
            .toList();
    this.groups = groups;
    this.notes = new FigureNotes(frame, table, beside);
  }

  List<RegionTable.Filled> columns() {
    var columns = new ArrayList<RegionTable.Filled>();
    columns.add(values());
    Column value = columns.getFirst().column();
    if (table.ranked() > 0) {
      columns.add(ranks(value.beside("rank", wording.say("table.part.rank"), Column.Kind.NUMBER)));
    }
    if (datesDiffer()) {
      columns.add(dates(value.beside("date", wording.say("source.date"), Column.Kind.DATE)));
    }
    RegionTable.Filled remarks =
        remarks(value.beside("note", wording.say("source.note"), Column.Kind.TEXT));
    if (!remarks.isSilent()) {
      columns.add(remarks);
    }
    return columns;
  }

  /** The dates of all values, where they are the same; else empty. */
  String commonDates() {
    List<List<Period>> distinct = distinctDates();
    return distinct.size() == 1 ? dates(distinct.getFirst()) : "";
  }

  /** What has to be known of all values: how they rank, and that the filter leaves them alone. */
  String remark() {
    var parts = new ArrayList<String>();
    if (!notes.common().isEmpty()) {
      parts.add(notes.common());
    }
    if (table.ranked() > 0) {
      parts.add(wording.say("table.remark.ranked", table.ranked()));
    }
    if (!frame.scope().filter().isNone() && !countsFamilies()) {
      parts.add(wording.say("table.remark.unfiltered"));
    }
    return String.join(" · ", parts);
  }

  private boolean countsFamilies() {
    return indicator.isOfCatalogue();
  }

  private RegionTable.Filled values() {
    boolean ordinal = indicator.kind() == Kind.ORDINAL;
    var column =
        new Column(
            indicator.id(),
            wording.text(indicator.name()),
            wording.text(indicator.unit()),
            label(),
            ordinal ? Column.Kind.TEXT : Column.Kind.NUMBER,
            Optional.of(indicator.id()));
    return new RegionTable.Filled(
        column,
        shown.stream().map(this::value).toList(),
        totals.stream().map(this::total).toList());
  }

  /** Name, unit, and the date where all values have the same. */
  private String label() {
    String name = wording.each(m -> new FigureText(m).heading(indicator));
    return commonDates().isEmpty() ? name : name + " · " + commonDates();
  }

  private Cell value(Figure figure) {
    List<String> sources = sources(figure);
    return switch (figure.reading()) {
      case Reading.Measured(double value) -> new Cell.Number(value, indicator.decimals(), sources);
      case Reading.Tier tier -> new Cell.Tier(wording.text(tier.name()), tier.rank(), sources);
      case Reading.NotReported none ->
          new Cell.Missing(
              Cell.Missing.Why.NOT_REPORTED, wording.text(none.reason()), figure.sourceIds());
      case Reading.NotApplicable none ->
          new Cell.Missing(
              Cell.Missing.Why.NOT_APPLICABLE, wording.text(none.reason()), figure.sourceIds());
    };
  }

  /**
   * The sources of a figure; that a catalogue has none of a region was seen in all of its lists.
   */
  private List<String> sources(Figure figure) {
    if (!figure.sourceIds().isEmpty()) {
      return figure.sourceIds();
    }
    List<String> counted =
        table.figures().stream().map(Figure::sourceIds).flatMap(Collection::stream).toList();
    return counted.isEmpty()
        ? frame.atlas().models().stream().map(ModelFamily::sourceId).distinct().toList()
        : counted.stream().distinct().toList();
  }

  private Cell total(Optional<RegionTotal> total) {
    return total
        .<Cell>map(t -> new Cell.Number(t.value(), indicator.decimals(), totalSources(t)))
        .orElseGet(() -> frame.notReported("table.reason.noTotal"));
  }

  private List<String> totalSources(RegionTotal total) {
    return total.sourceIds().isEmpty()
        ? frame.atlas().models().stream().map(ModelFamily::sourceId).distinct().toList()
        : total.sourceIds();
  }

  private RegionTable.Filled ranks(Column column) {
    Cell ofTotal = frame.notApplicable("table.reason.totalNotRanked");
    return new RegionTable.Filled(
        column,
        shown.stream().map(this::rank).toList(),
        totals.stream().map(t -> ofTotal).toList());
  }

  private Cell rank(Figure figure) {
    if (figure.value().isEmpty()) {
      return frame.notApplicable("table.reason.noValueToRank");
    }
    OptionalInt rank = table.rank(figure.region());
    if (FigureText.countsNone(figure)) {
      return frame.notApplicable("table.reason.notRanked." + FigureText.noneKey(figure));
    }
    return rank.isPresent()
        ? Cell.Number.exact(rank.getAsInt())
        : frame.notApplicable("table.reason.otherDateNotRanked");
  }

  private boolean datesDiffer() {
    return distinctDates().size() > 1;
  }

  private List<List<Period>> distinctDates() {
    return table.figures().stream()
        .filter(figure -> figure.reading().isKnown())
        .map(Figure::periods)
        .distinct()
        .toList();
  }

  private RegionTable.Filled dates(Column column) {
    return new RegionTable.Filled(
        column,
        shown.stream()
            .map(figure -> datesOf(figure.reading().isKnown() ? figure.periods() : List.of()))
            .toList(),
        totals.stream()
            .map(total -> datesOf(total.map(RegionTotal::periods).orElse(List.of())))
            .toList());
  }

  private static Cell datesOf(List<Period> periods) {
    return periods.isEmpty() ? Cell.Blank.CELL : new Cell.Dates(periods);
  }

  private static String dates(List<Period> periods) {
    return periods.stream().map(Period::text).collect(Collectors.joining(" / "));
  }

  private RegionTable.Filled remarks(Column column) {
    var ofTotals = new ArrayList<Cell>();
    for (int i = 0; i < totals.size(); i++) {
      ofTotals.add(notes.note(totals.get(i), groups.get(i).members()));
    }
    return new RegionTable.Filled(column, shown.stream().map(notes::note).toList(), ofTotals);
  }
}
