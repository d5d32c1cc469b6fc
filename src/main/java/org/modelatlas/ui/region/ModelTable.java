package org.modelatlas.ui.region;

import java.text.Collator;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.ui.region.content.ModelRow;

/**
 * The families as a table. A narrow panel names maker and kind below the model and offers their
 * columns in the table's menu; a wide one shows every column.
 */
final class ModelTable extends TableView<ModelRow> {

  static final double ROW_PX = 46;
  private static final double HEADER_PX = 34;
  private static final int MOST_ROWS = 7;
  private static final double WIDE_PX = 620;

  private final PanelContext context;

  ModelTable(ObservableList<ModelRow> rows, PanelContext context) {
    super(rows);
    this.context = context;
    setId("panel-models-table");
    setAccessibleText(context.messages().get("panel.models.table"));
    setPlaceholder(Texts.paragraph(context.messages().get("panel.models.noMatch"), "atlas-quiet"));
    setFixedCellSize(ROW_PX);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setTableMenuButtonVisible(true);
    double height = HEADER_PX + ROW_PX * Math.clamp(rows.size(), 2, MOST_ROWS);
    setMinHeight(height);
    setPrefHeight(height);
    addColumns();
    addEventHandler(KeyEvent.KEY_PRESSED, this::showEvidence);
  }

  private void addColumns() {
    Collator order = Collator.getInstance(context.messages().language().locale());
    var name = column("name", 132, Comparator.comparing(ModelRow::name, order));
    name.setCellFactory(column -> new ModelNameCell(this::isNarrow));
    var developer = words("developer", 120, ModelRow::developer, order);
    var kind = words("developerKind", 80, ModelRow::kind, order);
    var modality = words("modality", 66, ModelRow::modality, order);
    var openness = words("openness", 52, ModelRow::openness, order);
    var size = column("size", 56, Comparator.comparingDouble(ModelTable::size));
    size.setCellFactory(column -> new ModelWordsCell(ModelRow::size));
    var date = column("date", 96, Comparator.comparing(row -> row.family().firstListed()));
    date.setCellFactory(column -> new ModelDateCell(context));
    getColumns().add(name);
    getColumns().add(developer);
    getColumns().add(kind);
    getColumns().add(modality);
    getColumns().add(openness);
    getColumns().add(size);
    getColumns().add(date);
    widthProperty()
        .map(width -> width.doubleValue() >= WIDE_PX)
        .subscribe(
            wide -> {
              developer.setVisible(wide);
              kind.setVisible(wide);
            });
  }

  private boolean isNarrow() {
    return getWidth() < WIDE_PX;
  }

  /** Families without a stated size stand before the smallest. */
  private static double size(ModelRow row) {
    ModelFamily family = row.family();
    return family.parametersBillion().orElse(Double.NEGATIVE_INFINITY);
  }

  private TableColumn<ModelRow, ModelRow> words(
      String key, double widthPx, Function<ModelRow, String> words, Collator order) {
    var column = column(key, widthPx, Comparator.comparing(words, order));
    column.setCellFactory(c -> new ModelWordsCell(words));
    return column;
  }

  private TableColumn<ModelRow, ModelRow> column(
      String key, double widthPx, Comparator<ModelRow> order) {
    var column = new TableColumn<ModelRow, ModelRow>(context.messages().get("panel.models." + key));
    column.setId("panel-models-" + key);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setComparator(order);
    column.setPrefWidth(widthPx);
    column.setMinWidth(Math.min(widthPx, 40));
    return column;
  }

  private void showEvidence(KeyEvent event) {
    ModelRow row = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && row != null) {
      context.popOver().show(new EvidenceCard(row, context.messages()), this);
      event.consume();
    }
  }
}
