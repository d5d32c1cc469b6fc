package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.dataset.Region;
import org.modelatlas.legend.FigureText;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.TableSetting;
import org.modelatlas.page.setting.TableSetting.Column;
import org.modelatlas.page.setting.Typesetter.Align;
import org.modelatlas.sheet.Role;

/** A comparison as tables: a row for each indicator, then for each kind of family. */
final class ComparisonRows {

  private static final double GAP_PT = 8;
  private static final double PADDING_PT = 1.4;
  private static final double NAME_SHARE = 0.26;

  private final Desk desk;
  private final List<Comparison> comparisons;

  /**
   * Tables of a comparison.
   *
   * @param comparisons the same in each language
   */
  ComparisonRows(Desk desk, List<Comparison> comparisons) {
    this.desk = desk;
    this.comparisons = comparisons;
  }

  private Comparison main() {
    return comparisons.getFirst();
  }

  /** All tables in a width. */
  List<RowList> lists(double widthPt) {
    var lists = new ArrayList<RowList>();
    lists.add(figures(setting(widthPt, main().regions().size() + 1)));
    for (int i = 0; i < main().mixes().size(); i++) {
      lists.add(mix(i, setting(widthPt, main().regions().size())));
    }
    return lists;
  }

  private TableSetting setting(double widthPt, int numbers) {
    double gap = desk.style().pt(GAP_PT);
    double name = widthPt * NAME_SHARE;
    double each = (widthPt - name) / numbers - gap;
    var columns = new ArrayList<Column>();
    columns.add(new Column(name, Align.LEFT, Integer.MAX_VALUE));
    for (int i = 0; i < numbers; i++) {
      columns.add(new Column(each, Align.RIGHT, Integer.MAX_VALUE));
    }
    return new TableSetting(desk.setter(), columns, gap, desk.style().pt(PADDING_PT));
  }

  private Piece header(TableSetting setting, boolean withTotal) {
    var style = desk.style();
    var cells = new ArrayList<List<Run>>();
    cells.add(List.of(new Run.Words(" ", style.small())));
    for (Region region : main().regions()) {
      cells.add(desk.runs(desk.voice().text(region.shortName()), style.strong(), style.small()));
    }
    if (withTotal) {
      cells.add(desk.runs(desk.voice().say("page.compare.total"), style.small(), style.small()));
    }
    return setting.header(cells);
  }

  private RowList figures(TableSetting setting) {
    var rows = new ArrayList<Supplier<Piece>>();
    for (int i = 0; i < main().rows().size(); i++) {
      int index = i;
      rows.add(() -> figures(setting, index));
    }
    return new RowList(
        desk.voice().say("compare.title"),
        header(setting, true),
        rows,
        Role.TABLE,
        "figures",
        desk.voice().say("page.compare.remark"));
  }

  private Piece figures(TableSetting setting, int index) {
    var style = desk.style();
    Comparison.Row row = main().rows().get(index);
    desk.notes().define(row.indicator());
    var cells = new ArrayList<List<Run>>();
    List<String> sources =
        row.cells().stream().flatMap(c -> c.figure().sourceIds().stream()).distinct().toList();
    Words name = desk.voice().each(m -> new FigureText(m).heading(row.indicator()));
    var first = new ArrayList<Run>(desk.runs(name, style.body(), style.small(), sources));
    first.add(new Run.Words(row.date().isBlank() ? "" : "  " + row.date(), style.small()));
    cells.add(first);
    for (int r = 0; r < row.cells().size(); r++) {
      int region = r;
      boolean known = row.cells().get(r).figure().value().isPresent();
      Words text = words(index, x -> x.cells().get(region).text());
      Words remark = words(index, x -> x.cells().get(region).remark());
      cells.add(
          List.of(
              new Run.Words(text.joined(" "), known ? style.strong() : style.small()),
              new Run.Words(remark.isEmpty() ? "" : "  " + remark.joined("  "), style.small())));
    }
    Words total = words(index, x -> x.total().text());
    boolean summed = row.total().sum().isPresent();
    cells.add(desk.runs(total, summed ? style.body() : style.small(), style.small()));
    return setting.row(cells);
  }

  private Words words(int index, Function<Comparison.Row, String> text) {
    return Words.of(comparisons.stream().map(c -> text.apply(c.rows().get(index))).toList());
  }

  private RowList mix(int index, TableSetting setting) {
    Comparison.Mix mix = main().mixes().get(index);
    var rows = new ArrayList<Supplier<Piece>>();
    for (int p = 0; p < mix.parts().size(); p++) {
      int part = p;
      rows.add(() -> part(setting, index, part));
    }
    Words title = Words.of(comparisons.stream().map(c -> c.mixes().get(index).title()).toList());
    Words heading =
        new Words(
            desk.voice().main().get("compare.mix", title.first()),
            title.second().map(second -> desk.voice().all().get(1).get("compare.mix", second)));
    return new RowList(
        heading, header(setting, false), rows, Role.TABLE, "mix-" + index, Words.NONE);
  }

  private Piece part(TableSetting setting, int mix, int index) {
    var style = desk.style();
    Words name =
        Words.of(
            comparisons.stream().map(c -> c.mixes().get(mix).parts().get(index).name()).toList());
    var cells = new ArrayList<List<Run>>();
    cells.add(desk.runs(name, style.body(), style.small()));
    for (int count : main().mixes().get(mix).parts().get(index).counts()) {
      cells.add(List.of(new Run.Words(desk.voice().number(count), style.body())));
    }
    return setting.row(cells);
  }
}
