package org.modelatlas.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.story.SlideRow;

/** The bars or rows of a slide: label and value in both languages; the last lines add one. */
final class RowsField extends VBox {

  /** The fields of a row, a line for each language. */
  private static final List<String> NAMES =
      List.of("story.row.zh", "story.row.value.zh", "story.row.en", "story.row.value.en");

  private static final int ACROSS = 2;

  private final Consumer<List<SlideRow>> changed;
  private final Consumer<TextInputControl> entered;
  private final List<List<TextField>> rows = new ArrayList<>();
  private Messages messages;
  private boolean filling;

  /**
   * No row is shown yet.
   *
   * @param changed is told what the rows are now
   * @param entered is told which field has the keyboard
   */
  RowsField(
      Messages messages, Consumer<List<SlideRow>> changed, Consumer<TextInputControl> entered) {
    this.messages = messages;
    this.changed = changed;
    this.entered = entered;
    setId("story-rows");
    getStyleClass().add("story-rows");
  }

  /** Shows rows, unless they are those that stand there. */
  void show(List<SlideRow> wanted, Messages now) {
    boolean other = !now.language().equals(messages.language());
    messages = now;
    if (other || rows.isEmpty() || !wanted.equals(read())) {
      filling = true;
      rows.clear();
      getChildren().clear();
      wanted.forEach(row -> add(texts(row)));
      add(List.of("", "", "", ""));
      filling = false;
    }
  }

  private static List<String> texts(SlideRow row) {
    LocalText label = row.label();
    LocalText value = row.value();
    return List.of(label.zh(), value.zh(), BothTexts.english(label), BothTexts.english(value));
  }

  private void add(List<String> texts) {
    var row = new ArrayList<TextField>();
    var grid = new GridPane();
    grid.getStyleClass().add("story-row");
    for (int i = 0; i < texts.size(); i++) {
      TextField field = field(rows.size(), i, texts.get(i));
      row.add(field);
      grid.add(field, i % ACROSS, i / ACROSS);
    }
    rows.add(row);
    getChildren().add(grid);
  }

  private TextField field(int line, int place, String text) {
    var field = new TextField(text);
    field.setId("story-row-" + line + "-" + place);
    field.setPromptText(messages.get(NAMES.get(place)));
    field.setAccessibleText(messages.get(NAMES.get(place)) + " " + (line + 1));
    field.textProperty().addListener(t -> tell());
    field
        .focusedProperty()
        .addListener(
            (f, before, now) -> {
              if (now) {
                entered.accept(field);
              }
            });
    GridPane.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private void tell() {
    if (!filling) {
      if (rows.getLast().stream().anyMatch(field -> !field.getText().isBlank())) {
        add(List.of("", "", "", ""));
      }
      changed.accept(read());
    }
  }

  /** A row is there as long as anything stands in it. */
  private List<SlideRow> read() {
    return rows.stream()
        .filter(row -> row.stream().anyMatch(field -> !field.getText().isBlank()))
        .map(row -> new SlideRow(text(row, 0), text(row, 1)))
        .toList();
  }

  private static LocalText text(List<TextField> row, int column) {
    return BothTexts.of(row.get(column).getText(), row.get(column + ACROSS).getText());
  }
}
