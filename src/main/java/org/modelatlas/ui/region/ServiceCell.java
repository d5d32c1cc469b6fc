package org.modelatlas.ui.region;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.figure.SourceCard;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.region.content.ServiceRow;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.ui.theme.WholeText;

/** A filed service: name and date, its filing entity below. */
final class ServiceCell extends ListCell<ServiceRow> {

  private final PanelContext context;
  private final Label name = Texts.filling(Texts.line("", "cell-name"));
  private final Label date = Texts.line("", StyleClasses.QUIET);
  private final Label detail = Texts.line("", StyleClasses.QUIET);
  private final Button mark = new Button();
  private final VBox lines;

  ServiceCell(PanelContext context) {
    this.context = context;
    mark.getStyleClass().setAll(StyleClasses.SOURCE_MARK);
    mark.setFocusTraversable(false);
    mark.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    mark.setOnAction(event -> show());
    name.setMinWidth(0);
    date.setMinWidth(USE_PREF_SIZE);
    var first = new HBox(name, date, mark);
    first.getStyleClass().add("fact-line");
    lines = new VBox(first, detail);
    lines.getStyleClass().add("cell-lines");
    lines.setMinWidth(0);
    lines.setPrefWidth(0);
    WholeText.onHover(name, detail);
  }

  private void show() {
    context.popOver().show(new SourceCard(getItem().mark(), context.messages()), mark);
  }

  @Override
  protected void updateItem(ServiceRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(empty ? null : lines);
    if (!empty) {
      name.setText(row.name());
      date.setText(row.date());
      detail.setText(row.detail());
      mark.setText(Integer.toString(row.mark().number()));
      String title = row.mark().source().title().in(context.messages().language());
      mark.setAccessibleText(context.messages().get("source.mark", row.mark().number(), title));
      setAccessibleText(row.name() + ", " + row.detail() + ", " + row.date());
    }
  }
}
