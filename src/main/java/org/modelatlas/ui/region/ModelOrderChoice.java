package org.modelatlas.ui.region;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.util.StringConverter;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.region.content.ModelRow;

/** Orders the table by any of its columns, the hidden ones too; follows clicks on the headings. */
final class ModelOrderChoice extends ComboBox<TableColumn<ModelRow, ModelRow>> {

  ModelOrderChoice(ModelTable table, ModelColumns columns, Messages messages) {
    setId("panel-models-order");
    setAccessibleText(messages.get("panel.models.order"));
    getItems().setAll(columns.all());
    setConverter(new ColumnWords(messages));
    valueProperty().subscribe(column -> order(table, column));
    table.getSortOrder().addListener((ListChangeListener<Object>) change -> follow(table));
    setValue(columns.date);
  }

  private static void order(ModelTable table, TableColumn<ModelRow, ModelRow> column) {
    boolean asked = column != null && !table.getSortOrder().equals(List.of(column));
    if (asked) {
      table.getSortOrder().setAll(List.of(column));
      table.sort();
    }
  }

  private void follow(ModelTable table) {
    getItems().stream()
        .filter(column -> table.getSortOrder().indexOf(column) == 0)
        .findFirst()
        .ifPresent(this::setValue);
  }

  /** Columns in words. */
  private static final class ColumnWords extends StringConverter<TableColumn<ModelRow, ModelRow>> {

    private final Messages messages;

    ColumnWords(Messages messages) {
      this.messages = messages;
    }

    @Override
    public String toString(TableColumn<ModelRow, ModelRow> column) {
      if (column == null) {
        return messages.get("panel.models.order");
      }
      String key = column.getId().substring("panel-models-".length());
      return messages.get("panel.models.orderBy", messages.get("panel.models." + key));
    }

    @Override
    public TableColumn<ModelRow, ModelRow> fromString(String text) {
      throw new UnsupportedOperationException("not editable");
    }
  }
}
