package org.modelatlas.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.controlsfx.control.table.TableFilter;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.Column;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Grid;
import org.modelatlas.table.Row;

/** A table that sorts by any column and filters by the values of several. */
final class GridView extends TableView<Row> {

  private static final double NARROW_ROWS = 3.1;
  private static final double WIDE_ROWS = 6;
  private static final String ADCODE = "adcode";

  /** Columns for programs and for those who look closely: they are there when asked for. */
  private static final List<String> ASIDE =
      List.of("_note", "_definition", ADCODE, "group", "id", "name_en_kind");

  private final DataTable table;
  private final CellText text;
  private final GridCursor cursor = new GridCursor(this);

  GridView(DataTable table) {
    this.table = table;
    this.text = new CellText(table.wording());
    setId("table");
    setAccessibleText(table.heading().title());
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    List<Column> columns = table.grid().columns();
    IntStream.range(0, columns.size()).forEach(i -> getColumns().add(column(columns.get(i), i)));
    setItems(FXCollections.observableArrayList(table.grid().rows()));
    TableFilter.forTableView(this).lazy(true).apply();
    cursor.install();
  }

  private TableColumn<Row, ShownCell> column(Column of, int index) {
    var column = new TableColumn<Row, ShownCell>(of.label());
    column.setId("table-" + of.id());
    column.setUserData(of.id());
    double rows = of.kind() == Column.Kind.TEXT ? WIDE_ROWS : NARROW_ROWS;
    fixedCellSizeProperty()
        .subscribe(
            row -> column.setPrefWidth(HeadingWidth.of(of.label(), row.doubleValue(), rows)));
    column.setVisible(ASIDE.stream().noneMatch(of.id()::endsWith));
    column.setCellValueFactory(
        row -> {
          Cell cell = row.getValue().cells().get(index);
          return new ReadOnlyObjectWrapper<>(new ShownCell(cell, text.shown(cell)));
        });
    column.setCellFactory(c -> new GridCell(cursor));
    return column;
  }

  /** What is shown: the columns that are visible and the rows that pass, in the order shown. */
  DataTable shown() {
    List<String> columns =
        getVisibleLeafColumns().stream().map(column -> (String) column.getUserData()).toList();
    Grid all = new Grid(table.grid().columns(), List.copyOf(getItems()), table.grid().totals());
    return table.with(all.choosing(columns));
  }

  /** The rows that are chosen, or all that are shown where none is. */
  DataTable chosen() {
    List<Row> rows = List.copyOf(getSelectionModel().getSelectedItems());
    if (rows.size() <= 1) {
      return shown();
    }
    Grid grid = shown().grid();
    List<Row> kept =
        grid.rows().stream()
            .filter(row -> rows.stream().anyMatch(r -> r.id().equals(row.id())))
            .toList();
    return table.with(new Grid(grid.columns(), kept, List.of()));
  }

  /** Gives the keyboard to a column, which is shown if it was not. */
  void goTo(String columnId) {
    getColumns().stream()
        .filter(column -> columnId.equals(column.getUserData()))
        .findFirst()
        .ifPresent(
            column -> {
              column.setVisible(true);
              cursor.moveTo(column);
            });
    requestFocus();
  }

  /** Where the keyboard is in the table. */
  GridCursor cursor() {
    return cursor;
  }

  /** The column of the table that a column of the view shows. */
  Column column(TableColumn<Row, ?> shown) {
    return table.grid().columns().get(table.grid().indexOf((String) shown.getUserData()));
  }

  /** The region that a row lies in, if the row says which. */
  Optional<Adcode> region(Row row) {
    int index = table.grid().indexOf(ADCODE);
    return index >= 0 && row.cells().get(index) instanceof Cell.Words words
        ? Adcode.find(words.text())
        : Optional.empty();
  }

  /** The table that is shown, with all its rows and columns. */
  DataTable table() {
    return table;
  }
}
