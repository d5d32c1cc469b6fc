package org.modelatlas.ui.basemap;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.state.ExplorerState;

/**
 * Asks for a tile server: its address and whom to credit. Stands over the map, which stays usable.
 */
final class TileForm extends VBox {

  private final ExplorerState state;
  private final OnlineTiles online;
  private final TileAddress rules;
  private final Runnable leave;
  private final Label title = new Label();
  private final Label note = new Label();
  private final TileField address = new TileField("basemap-address");
  private final TileField attribution = new TileField("basemap-attribution-field");
  private final Button submit = new Button();
  private final Button cancel = new Button();
  private boolean submitted;

  TileForm(ExplorerState state, OnlineTiles online, TileAddress rules, Runnable leave) {
    this.state = state;
    this.online = online;
    this.rules = rules;
    this.leave = leave;
    setId("basemap-form");
    getStyleClass().add("basemap-form");
    title.getStyleClass().add("basemap-form-title");
    note.getStyleClass().add("basemap-form-note");
    note.setWrapText(true);
    getChildren().addAll(title, address, attribution, note, buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    state.viewProperty().addListener((view, before, now) -> write());
    write();
    show(false);
  }

  private HBox buttons() {
    submit.setId("basemap-submit");
    submit.getStyleClass().add("accent");
    submit.setOnAction(e -> submit());
    cancel.setId("basemap-cancel");
    cancel.setOnAction(e -> close());
    for (TextField field : new TextField[] {address.field(), attribution.field()}) {
      field.setOnAction(e -> submit());
      field.textProperty().addListener((text, before, now) -> tellFaults());
    }
    var row = new HBox(submit, cancel);
    row.getStyleClass().add("basemap-form-buttons");
    return row;
  }

  private void pressed(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      close();
      e.consume();
    }
  }

  private void write() {
    Messages messages = state.messages();
    title.setText(messages.get("basemap.form.title"));
    note.setText(messages.get("basemap.form.note"));
    address.name(messages.get("basemap.form.address"));
    attribution.name(messages.get("basemap.form.attribution"));
    submit.setText(messages.get("basemap.form.submit"));
    cancel.setText(messages.get("basemap.form.cancel"));
    tellFaults();
  }

  /** Shows the form and puts the cursor into it. */
  void open() {
    submitted = false;
    tellFaults();
    show(true);
    address.field().requestFocus();
  }

  private void close() {
    show(false);
    leave.run();
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  private void submit() {
    submitted = true;
    tellFaults();
    if (addressFault().isEmpty() && attributionFault().isEmpty()) {
      online.turnOn(
          new TileSource(address.field().getText().strip(), attribution.field().getText().strip()));
      close();
    }
  }

  /** Nothing is held against a person who is still typing for the first time. */
  private void tellFaults() {
    address.fault(submitted ? addressFault() : Optional.empty());
    attribution.fault(submitted ? attributionFault() : Optional.empty());
  }

  private Optional<String> addressFault() {
    return rules.fault(address.field().getText().strip(), state.messages());
  }

  private Optional<String> attributionFault() {
    return attribution.field().getText().isBlank()
        ? Optional.of(state.messages().get("basemap.form.attributionBlank"))
        : Optional.empty();
  }
}
