package org.modelatlas.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.citation.FigureUse.Place;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.table.Cell;
import org.modelatlas.table.Column;
import org.modelatlas.table.Row;
import org.modelatlas.ui.figure.FigureMenu;

/** The menu of the figure in a cell of the table, by right click and by key. */
final class CellMenu {

  private final FigureMenu menu;
  private final Atlas atlas;

  CellMenu(FigureMenu menu, Atlas atlas) {
    this.menu = menu;
    this.atlas = atlas;
  }

  /** Has a view answer whose rows are of a kind. */
  void install(GridView grid, TableKind kind) {
    grid.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          if (!event.isKeyboardTrigger()) {
            GridCells.at(event.getTarget())
                .flatMap(
                    cell -> figure(grid, kind, cell.getTableRow().getItem(), cell.getTableColumn()))
                .ifPresent(
                    f -> menu.show(grid, f, Place.TABLE, event.getScreenX(), event.getScreenY()));
          }
          event.consume();
        });
    grid.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (FigureMenu.isAsked(event)) {
            show(grid, kind);
            event.consume();
          }
        });
  }

  private void show(GridView grid, TableKind kind) {
    Optional<Row> row = Optional.ofNullable(grid.getFocusModel().getFocusedItem());
    row.flatMap(r -> atCursor(grid, kind, r))
        .ifPresent(figure -> menu.showBelow(cell(grid), figure, Place.TABLE));
  }

  /** The figure of the column that the keys have come to, or the first of the row. */
  private Optional<FigureReference> atCursor(GridView grid, TableKind kind, Row row) {
    Stream<TableColumn<Row, ?>> chosen = grid.cursor().columnProperty().get().stream();
    return Stream.concat(chosen, grid.getVisibleLeafColumns().stream())
        .flatMap(column -> figure(grid, kind, row, column).stream())
        .findFirst();
  }

  private static Node cell(GridView grid) {
    return grid.lookupAll(".table-cell").stream()
        .filter(GridCell.class::isInstance)
        .map(GridCell.class::cast)
        .filter(cell -> grid.cursor().isAt(cell.getIndex(), cell.getTableColumn()))
        .map(Node.class::cast)
        .findFirst()
        .orElse(grid);
  }

  private Optional<FigureReference> figure(
      GridView grid, TableKind kind, Row row, TableColumn<Row, ?> shown) {
    Column column = grid.column(shown);
    return kind == TableKind.REGIONS
        ? ofRegion(grid, row, column)
        : ofCatalogue(grid, kind, row, column);
  }

  /** Rank, date and remark beside a figure are about that figure. */
  private Optional<FigureReference> ofRegion(GridView grid, Row row, Column column) {
    List<Column> columns = grid.table().grid().columns();
    Optional<String> indicator =
        columns.subList(0, columns.indexOf(column) + 1).reversed().stream()
            .flatMap(before -> before.indicatorId().stream())
            .findFirst();
    return indicator.flatMap(
        id ->
            Adcode.find(row.id())
                .map(region -> new FigureReference.OfRegion(atlas.indicator(id), region)));
  }

  private Optional<FigureReference> ofCatalogue(
      GridView grid, TableKind kind, Row row, Column column) {
    Cell cell = row.cells().get(grid.table().grid().columns().indexOf(column));
    return cell == Cell.Blank.CELL
        ? Optional.empty()
        : Optional.of(
            new FigureReference.OfCell(grid.table(), row, column, uses(kind, grid.region(row))));
  }

  private static List<FigureUse> uses(TableKind kind, Optional<Adcode> region) {
    return region.map(kind::uses).orElse(List.of());
  }
}
