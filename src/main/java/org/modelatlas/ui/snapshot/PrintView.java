package org.modelatlas.ui.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.modelatlas.i18n.Messages;
import org.modelatlas.printing.Printer;
import org.modelatlas.ui.theme.StyleClasses;

/** Printer and copies, and the system's own dialog for more. */
final class PrintView extends VBox {

  private static final int MOST_COPIES = 99;
  private static final double COPIES_WIDTH = 84;

  private final ComboBox<String> printers = new ComboBox<>();
  private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
  private final Button print = new Button();
  private final Button dialog = new Button();
  private final Label printerLabel = new Label();
  private final Label copiesLabel = new Label();

  /**
   * A view without printers, which are found later.
   *
   * @param ask the system's dialog
   * @param order has pages printed
   */
  PrintView(Function<Window, Optional<PrintChoice>> ask, Consumer<PrintChoice> order) {
    getStyleClass().add("snapshot-print");
    printers.setId("snapshot-printer");
    copies.setId("snapshot-copies");
    print.setId("snapshot-print");
    dialog.setId("snapshot-print-dialog");
    printers.setMaxWidth(Double.MAX_VALUE);
    copies.setEditable(true);
    printerLabel.getStyleClass().add(StyleClasses.QUIET);
    copiesLabel.getStyleClass().add(StyleClasses.QUIET);
    print.setDefaultButton(true);
    print.disableProperty().bind(printers.valueProperty().isNull());
    dialog.setDisable(true);
    print.setOnAction(
        e ->
            order.accept(
                new PrintChoice(printers.getValue(), copies.getValue(), Optional.empty())));
    dialog.setOnAction(e -> ask.apply(getScene().getWindow()).ifPresent(order));
    var buttons = new HBox(print, dialog);
    buttons.getStyleClass().add("snapshot-buttons");
    var chosen = new VBox(printerLabel, printers);
    HBox.setHgrow(chosen, Priority.ALWAYS);
    copies.setPrefWidth(COPIES_WIDTH);
    var line = new HBox(chosen, new VBox(copiesLabel, copies));
    line.getStyleClass().add("snapshot-buttons");
    getChildren().addAll(line, buttons);
  }

  /** Offers printers, the first of which is the usual one. */
  void offer(List<Printer> found) {
    printers.getItems().setAll(found.stream().map(Printer::name).toList());
    printers.getSelectionModel().selectFirst();
    dialog.setDisable(found.isEmpty());
  }

  void write(Messages messages) {
    printerLabel.setText(messages.get("snapshot.printer"));
    copiesLabel.setText(messages.get("snapshot.copies"));
    printers.setAccessibleText(printerLabel.getText());
    printers.setPromptText(messages.get("snapshot.noPrinterYet"));
    copies.setAccessibleText(copiesLabel.getText());
    print.setText(messages.get("snapshot.print"));
    dialog.setText(messages.get("snapshot.printDialog"));
  }
}
