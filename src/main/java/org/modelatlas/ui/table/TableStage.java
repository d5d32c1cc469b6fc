package org.modelatlas.ui.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.modelatlas.citation.FigureUse;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.export.SafeFile;
import org.modelatlas.export.TableExport;
import org.modelatlas.export.TableFormat;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Row;
import org.modelatlas.table.Scope;
import org.modelatlas.table.Tables;
import org.modelatlas.table.Wording;
import org.modelatlas.ui.figure.FigureMenu;
import org.modelatlas.ui.figure.TextClipboard;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.ViewState;

/** The table of the view: what it shows can be sorted, filtered, copied and saved. */
public final class TableStage extends VBox {

  private static final List<TableFormat> FORMATS =
      List.of(TableFormat.XLSX, TableFormat.CSV_FOR_EXCEL, TableFormat.CSV, TableFormat.JSON);

  private static final double GAP_PX = 8;
  private static final double SIDES_PX = 48;

  private final ExplorerState state;
  private final Atlas atlas;
  private final Figures figures;
  private final Saving saving;
  private final CellMenu menu;
  private final Label told = new Label();
  private TableKind kind = TableKind.REGIONS;
  private GridView grid;
  private boolean following;

  /**
   * How a table leaves the program.
   *
   * @param file asks for a file of a name and format; empty where the person thinks better of it
   * @param background writes it
   * @param tell is told what kept it from being written, on the UI thread
   */
  public record Saving(
      BiFunction<String, TableFormat, Optional<Path>> file,
      Executor background,
      Consumer<DataProblem> tell) {}

  public TableStage(ExplorerState state, Atlas atlas, Figures figures, Saving saving) {
    this.state = state;
    this.atlas = atlas;
    this.figures = figures;
    this.saving = saving;
    this.menu = new CellMenu(new FigureMenu(state, figures), atlas);
    setId("table-stage");
    getStyleClass().add("table-stage");
    told.setId("table-told");
    told.getStyleClass().add(StyleClasses.QUIET);
    grid = new GridView(table());
    build();
    state.viewProperty().addListener((view, before, now) -> follow(before, now));
    state.visitedProperty().addListener((visited, before, now) -> now.ifPresent(this::arrive));
  }

  private DataTable table() {
    ViewState view = state.view();
    var scope = Scope.all(view.asOf()).filtered(view.filter());
    return kind.of(new Tables(figures, Wording.of(view.language()), scope), atlas);
  }

  private void follow(ViewState before, ViewState now) {
    boolean asks =
        before.asOf().equals(now.asOf())
            && before.filter().equals(now.filter())
            && before.language() == now.language();
    if (!asks) {
      renew();
    } else if (!before.selection().equals(now.selection())) {
      markSelection();
    }
  }

  private void renew() {
    grid = new GridView(table());
    told.setText("");
    build();
  }

  private void build() {
    grid.getSelectionModel()
        .selectedItemProperty()
        .addListener((row, before, now) -> Optional.ofNullable(now).ifPresent(this::select));
    grid.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
            copy();
            e.consume();
          }
        });
    menu.install(grid, kind);
    VBox.setVgrow(grid, Priority.ALWAYS);
    var shown = grid.shown().heading();
    var title = new Label(shown.title());
    title.getStyleClass().add(StyleClasses.SECTION_TITLE);
    var about = new Label(shown.filter() + " · " + shown.date());
    about.setWrapText(true);
    about.maxWidthProperty().bind(widthProperty().subtract(SIDES_PX));
    about.getStyleClass().add(StyleClasses.QUIET);
    about.setId("table-about");
    var heading = new FlowPane(GAP_PX, 0, title, about);
    heading.setRowValignment(VPos.BASELINE);
    getChildren().setAll(tools(), heading, grid, told);
    markSelection();
  }

  private FlowPane tools() {
    var tools = new FlowPane(GAP_PX, GAP_PX, kinds(), columns(), copyButton(), export());
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }

  private FlowPane kinds() {
    var group = new ToggleGroup();
    var kinds = new FlowPane(-1, -1);
    kinds.maxWidthProperty().bind(widthProperty().subtract(SIDES_PX));
    kinds.prefWrapLengthProperty().bind(kinds.maxWidthProperty());
    kinds.getStyleClass().add("segments");
    for (TableKind of : TableKind.values()) {
      var button = new ToggleButton(state.messages().get("table.kind." + of));
      button.setId("table-kind-" + of.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setSelected(of == kind);
      button.setUserData(of);
      kinds.getChildren().add(button);
    }
    // An action would not do: arrow keys turn on the next toggle without one.
    group.selectedToggleProperty().addListener((on, before, now) -> choose(group, before, now));
    return kinds;
  }

  private void choose(ToggleGroup group, Toggle before, @Nullable Toggle now) {
    if (now == null) {
      group.selectToggle(before);
    } else if (now.getUserData() != kind) {
      show((TableKind) now.getUserData());
    }
  }

  private void show(TableKind wanted) {
    kind = wanted;
    renew();
    lookup("#table-kind-" + wanted.name().toLowerCase(Locale.ROOT)).requestFocus();
  }

  private MenuButton columns() {
    var menu = new MenuButton(state.messages().get("table.columns"));
    menu.setId("table-columns");
    for (TableColumn<Row, ?> column : grid.getColumns()) {
      var item = new CheckMenuItem(column.getText());
      item.setSelected(column.isVisible());
      item.selectedProperty().bindBidirectional(column.visibleProperty());
      menu.getItems().add(item);
    }
    return menu;
  }

  private Button copyButton() {
    var button = new Button(state.messages().get("table.copy"));
    button.setId("table-copy");
    button.setOnAction(e -> copy());
    return button;
  }

  private void copy() {
    DataTable chosen = grid.chosen();
    TextClipboard.put(TableExport.forClipboard(chosen));
    told.setText(state.messages().get("table.copied", chosen.grid().rows().size()));
  }

  private MenuButton export() {
    var menu = new MenuButton(state.messages().get("table.export"));
    menu.setId("table-export");
    for (TableFormat format : FORMATS) {
      var item = new MenuItem(state.messages().get("table.format." + format));
      item.setId("table-export-" + format.name().toLowerCase(Locale.ROOT));
      item.setOnAction(e -> save(format));
      menu.getItems().add(item);
    }
    return menu;
  }

  private void save(TableFormat format) {
    DataTable shown = grid.shown();
    saving
        .file()
        .apply(shown.heading().title(), format)
        .ifPresent(file -> saving.background().execute(() -> write(shown, format, file)));
  }

  private void write(DataTable shown, TableFormat format, Path file) {
    try {
      TableExport.write(shown, format, file, SafeFile.Existing.REPLACE);
      String saved = state.messages().get("table.saved", file.toString());
      Platform.runLater(() -> told.setText(saved));
    } catch (DataProblemException e) {
      Platform.runLater(() -> e.problems().forEach(saving.tell()));
    }
  }

  /** Brings a figure of the table into sight and gives it the keyboard. */
  private void arrive(FigureUse use) {
    if (use.place() == FigureUse.Place.TABLE) {
      if (kind != TableKind.REGIONS) {
        kind = TableKind.REGIONS;
        renew();
      }
      markSelection();
      grid.goTo(use.indicatorId());
    }
  }

  private void select(Row row) {
    if (!following) {
      grid.region(row).ifPresent(state::select);
    }
  }

  /** The row of the selected region, or the first that lies in it, without telling the state. */
  private void markSelection() {
    Optional<Adcode> selected = state.view().selection();
    Optional<Row> chosen = Optional.ofNullable(grid.getSelectionModel().getSelectedItem());
    boolean there = chosen.flatMap(grid::region).equals(selected);
    if (!there) {
      following = true;
      grid.getSelectionModel().clearSelection();
      selected.ifPresent(this::mark);
      following = false;
    }
  }

  private void mark(Adcode region) {
    grid.getItems().stream()
        .filter(row -> grid.region(row).filter(region::equals).isPresent())
        .findFirst()
        .ifPresent(
            row -> {
              grid.getSelectionModel().select(row);
              grid.scrollTo(row);
            });
  }
}
