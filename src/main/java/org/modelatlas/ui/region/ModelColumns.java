package org.modelatlas.ui.region;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.region.content.ModelRow;

/**
 * The columns of the model table, each with its order. In a narrow table three columns, or two,
 * carry two facts each, one below the other; the others are hidden but still give an order.
 */
final class ModelColumns {

  private final Messages messages;
  private final PanelContext context;
  private final Collator order;
  private boolean narrow = true;

  final TableColumn<ModelRow, ModelRow> name;
  final TableColumn<ModelRow, ModelRow> developer;
  final TableColumn<ModelRow, ModelRow> kind;
  final TableColumn<ModelRow, ModelRow> modality;
  final TableColumn<ModelRow, ModelRow> openness;
  final TableColumn<ModelRow, ModelRow> size;
  final TableColumn<ModelRow, ModelRow> date;

  ModelColumns(PanelContext context) {
    this.context = context;
    this.messages = context.messages();
    this.order = Collator.getInstance(messages.language().locale());
    name = words("name", 124, ModelRow::name, ModelRow::developer);
    developer = words("developer", 140, ModelRow::developer, row -> "");
    kind = words("kind", 84, ModelRow::kind, row -> "");
    modality = words("modality", 80, ModelRow::modality, ModelRow::kind);
    openness = words("openness", 72, ModelRow::openness, row -> "");
    size = column("size", 64, Comparator.comparingDouble(ModelColumns::size));
    size.setCellFactory(column -> new ModelCell(ModelRow::size));
    size.setSortType(SortType.DESCENDING);
    date = column("date", 124, Comparator.comparing(row -> row.family().firstListed()));
    date.setCellFactory(column -> new ModelDateCell(below(ModelRow::opennessAndSize), context));
    date.setSortType(SortType.DESCENDING);
  }

  List<TableColumn<ModelRow, ModelRow>> all() {
    return List.of(name, developer, kind, modality, openness, size, date);
  }

  /**
   * Shows what has room.
   *
   * @param value whether there is none for a column per fact
   * @param tight nor for more than two columns
   */
  void show(boolean value, boolean tight) {
    narrow = value;
    List.of(developer, kind, openness, size).forEach(column -> column.setVisible(!value));
    modality.setVisible(!tight);
    date.setText(messages.get(value ? "panel.models.dateAndOpenness" : "panel.models.date"));
  }

  /** A second line that a wide table does not need. */
  private Function<ModelRow, String> below(Function<ModelRow, String> words) {
    return row -> narrow ? words.apply(row) : "";
  }

  /** Families without a stated size stand before the smallest. */
  private static double size(ModelRow row) {
    return row.family().parametersBillion().orElse(Double.NEGATIVE_INFINITY);
  }

  private TableColumn<ModelRow, ModelRow> words(
      String key,
      double widthPx,
      Function<ModelRow, String> words,
      Function<ModelRow, String> below) {
    var column = column(key, widthPx, Comparator.comparing(words, order));
    column.setCellFactory(c -> new ModelCell(words, below(below)));
    return column;
  }

  private TableColumn<ModelRow, ModelRow> column(
      String key, double widthPx, Comparator<ModelRow> comparator) {
    var column = new TableColumn<ModelRow, ModelRow>(messages.get("panel.models." + key));
    column.setId("panel-models-" + key);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setComparator(comparator);
    column.setPrefWidth(widthPx);
    return column;
  }
}
