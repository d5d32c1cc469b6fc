package org.modelatlas.ui.region;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.ServiceRow;

/** The filed services of a province by name, with a field to find one. */
final class ServiceListView extends VBox {

  private static final int MOST_ROWS = 6;
  private static final int FEW = 8;

  ServiceListView(List<ServiceRow> rows, PanelContext context) {
    getStyleClass().add("service-list");
    var shown = new FilteredList<>(FXCollections.observableArrayList(rows));
    if (rows.size() > FEW) {
      getChildren().add(search(shown, context));
    }
    getChildren().add(list(shown, context));
  }

  private static TextField search(FilteredList<ServiceRow> shown, PanelContext context) {
    var words = new TextField();
    words.setId("panel-services-words");
    words.setPromptText(context.messages().get("panel.filings.search"));
    words.setAccessibleText(context.messages().get("panel.filings.search"));
    words.textProperty().subscribe(text -> shown.setPredicate(row -> row.mentions(text)));
    return words;
  }

  private static ListView<ServiceRow> list(FilteredList<ServiceRow> shown, PanelContext context) {
    var list = new ListView<ServiceRow>(shown);
    list.setId("panel-services-list");
    list.setAccessibleText(context.messages().get("panel.filings.table"));
    list.setPlaceholder(
        Texts.paragraph(context.messages().get("panel.filings.noMatch"), "atlas-quiet"));
    list.getStyleClass().add("services");
    int rows = Math.min(shown.size(), MOST_ROWS);
    list.fixedCellSizeProperty()
        .subscribe(
            row -> {
              list.setMinHeight(Math.max(0, row.doubleValue()) * rows + 2);
              list.setPrefHeight(list.getMinHeight());
            });
    list.setCellFactory(view -> new ServiceCell(context));
    return list;
  }
}
