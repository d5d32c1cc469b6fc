package org.modelatlas.ui.region;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.ModelRow;
import org.modelatlas.ui.theme.StyleClasses;

/** The families of a province: what to look for, the table, and how many of them are shown. */
final class ModelListView extends VBox {

  ModelListView(List<ModelRow> rows, PanelContext context) {
    getStyleClass().add("model-list");
    var shown = new FilteredList<>(FXCollections.observableArrayList(rows));
    var sorted = new SortedList<>(shown);
    var columns = new ModelColumns(context);
    var table = new ModelTable(sorted, columns, context);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    var order = new ModelOrderChoice(table, columns, context.messages());
    var search = new ModelSearchView(order, context.messages());
    Label count = Texts.paragraph("", StyleClasses.QUIET);
    count.setId("panel-models-shown");
    search.onChange(
        words -> {
          shown.setPredicate(row -> row.mentions(words));
          count.setText(context.messages().get("panel.models.shown", shown.size(), rows.size()));
        });
    getChildren().addAll(search, table, count);
  }
}
