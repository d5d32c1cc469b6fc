package org.modelatlas.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;

/** The table of regions and their figures, put together column by column. */
final class RegionTable {

  private final TableFrame frame;
  private final List<RegionGroup> groups;
  private final List<Filled> columns = new ArrayList<>();

  /**
   * A column with its cells.
   *
   * @param rows one for each region
   * @param totals one for each group
   */
  record Filled(Column column, List<Cell> rows, List<Cell> totals) {

    /** Whether no cell says anything. */
    boolean isSilent() {
      return rows.stream().allMatch(Cell.Blank.CELL::equals)
          && totals.stream().allMatch(Cell.Blank.CELL::equals);
    }
  }

  RegionTable(TableFrame frame, List<RegionGroup> groups) {
    this.frame = frame;
    this.groups = groups;
  }

  DataTable table(List<Indicator> indicators) {
    String adcode = frame.wording().say("table.column.adcode");
    columns.add(
        filled(
            Column.plain("adcode", adcode, Column.Kind.TEXT),
            region -> Cell.Words.of(region.adcode().code()),
            group -> Cell.Blank.CELL));
    names("region", Region::name, RegionGroup::name);
    names("group", Region::group, group -> LocalText.EMPTY);
    var definitions = new Definitions(frame);
    for (Indicator indicator : indicators) {
      var part = new IndicatorColumns(frame, groups, indicator, indicators);
      columns.addAll(part.columns());
      definitions.add(indicator, part.commonDates(), part.remark());
    }
    return frame.table("table.title.regions", grid(), definitions.all());
  }

  private void names(
      String id, Function<Region, LocalText> ofRegion, Function<RegionGroup, LocalText> ofGroup) {
    for (Messages messages : frame.wording().messages()) {
      var language = messages.language();
      columns.add(
          filled(
              Column.plain(
                  id + "_" + language.locale().getLanguage(),
                  messages.get("table.column." + id),
                  Column.Kind.TEXT),
              region -> Cell.Words.of(ofRegion.apply(region).in(language)),
              group -> Cell.Words.of(ofGroup.apply(group).in(language))));
    }
  }

  private Filled filled(
      Column column, Function<Region, Cell> ofRegion, Function<RegionGroup, Cell> ofGroup) {
    return new Filled(
        column,
        frame.regions().stream().map(ofRegion).toList(),
        groups.stream().map(ofGroup).toList());
  }

  private Grid grid() {
    List<Region> regions = frame.regions();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < regions.size(); i++) {
      rows.add(row(regions.get(i).adcode().code(), i, Filled::rows));
    }
    var totals = new ArrayList<Row>();
    for (int i = 0; i < groups.size(); i++) {
      totals.add(row("total-" + (i + 1), i, Filled::totals));
    }
    return new Grid(columns.stream().map(Filled::column).toList(), rows, totals);
  }

  private Row row(String id, int index, Function<Filled, List<Cell>> part) {
    List<Cell> cells = columns.stream().map(column -> part.apply(column).get(index)).toList();
    return new Row(id, cells, List.of());
  }
}
