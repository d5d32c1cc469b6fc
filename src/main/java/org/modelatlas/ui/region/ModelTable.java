package org.modelatlas.ui.region;

import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** The families as a table; Enter shows every mention of the chosen one. */
final class ModelTable extends TableView<ModelRow> {

  private static final double HEADER_ROWS = 0.75;
  private static final int MOST_ROWS = 7;

  /** A table whose width is less of its row's height has no room for a column per fact. */
  private static final double WIDE_ROWS = 13.5;

  /** Nor, below this, for a third column. */
  private static final double NARROW_ROWS = 6.5;

  private final PanelContext context;
  private final ModelColumns columns;
  private final int rowsAtFirst;

  ModelTable(ObservableList<ModelRow> rows, ModelColumns columns, PanelContext context) {
    super(rows);
    this.context = context;
    this.columns = columns;
    this.rowsAtFirst = Math.clamp(rows.size(), 1, MOST_ROWS);
    getStyleClass().add("model-table");
    setId("panel-models-table");
    setAccessibleText(context.messages().get("panel.models.table"));
    setPlaceholder(
        Texts.paragraph(context.messages().get("panel.models.noMatch"), StyleClasses.QUIET));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getColumns().setAll(columns.all());
    fixedCellSizeProperty().subscribe(this::size);
    widthProperty().subscribe(this::size);
    addEventHandler(KeyEvent.KEY_PRESSED, this::showEvidence);
  }

  /** The style sheet says how high a row is, and with it how large the letters are. */
  private void size() {
    double row = getFixedCellSize();
    if (row > 0) {
      setMinHeight(row * (HEADER_ROWS + rowsAtFirst));
      setPrefHeight(getMinHeight());
      boolean narrow = getWidth() < WIDE_ROWS * row;
      columns.show(narrow, narrow && getWidth() < NARROW_ROWS * row);
    }
  }

  private void showEvidence(KeyEvent event) {
    ModelRow row = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      context.popOver().show(new EvidenceCard(row, context.messages()), this);
      event.consume();
    }
  }
}
