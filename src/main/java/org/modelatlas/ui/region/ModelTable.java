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

  private static final double ROW_PX = 46;
  private static final double HEADER_PX = 34;
  private static final int MOST_ROWS = 7;
  private static final double WIDE_PX = 620;

  private final PanelContext context;

  ModelTable(ObservableList<ModelRow> rows, ModelColumns columns, PanelContext context) {
    super(rows);
    this.context = context;
    setId("panel-models-table");
    setAccessibleText(context.messages().get("panel.models.table"));
    setPlaceholder(
        Texts.paragraph(context.messages().get("panel.models.noMatch"), StyleClasses.QUIET));
    setFixedCellSize(ROW_PX);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    double height = HEADER_PX + ROW_PX * Math.clamp(rows.size(), 1, MOST_ROWS);
    setMinHeight(height);
    setPrefHeight(height);
    getColumns().setAll(columns.all());
    widthProperty().map(width -> width.doubleValue() < WIDE_PX).subscribe(columns::narrow);
    addEventHandler(KeyEvent.KEY_PRESSED, this::showEvidence);
  }

  private void showEvidence(KeyEvent event) {
    ModelRow row = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      context.popOver().show(new EvidenceCard(row, context.messages()), this);
      event.consume();
    }
  }
}
