package org.modelatlas.ui.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.story.SlideRow;

/** The bars or rows of a slide: label in both languages and value; the last line adds one. */
final class RowsField extends GridPane {

  private final Consumer<List<SlideRow>> changed;
  private final List<List<TextField>> rows = new ArrayList<>();
  private Messages messages;
  private boolean filling;

  RowsField(Messages messages, Consumer<List<SlideRow>> changed) {
    this.messages = messages;
    this.changed = changed;
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
      wanted.forEach(
          row -> add(List.of(row.label().zh(), BothTexts.english(row.label()), row.value().zh())));
      add(List.of("", "", ""));
      filling = false;
    }
  }

  private void add(List<String> texts) {
    int line = rows.size();
    var fields = new ArrayList<TextField>();
    List<String> names = List.of("story.row.zh", "story.row.en", "story.row.value");
    for (int i = 0; i < texts.size(); i++) {
      var field = new TextField(texts.get(i));
      field.setId("story-row-" + line + "-" + i);
      field.setPromptText(messages.get(names.get(i)));
      field.setAccessibleText(messages.get(names.get(i)) + " " + (line + 1));
      field.textProperty().addListener(t -> tell());
      setHgrow(field, Priority.ALWAYS);
      fields.add(field);
    }
    rows.add(fields);
    addRow(line, fields.toArray(TextField[]::new));
  }

  private void tell() {
    if (!filling) {
      if (rows.getLast().stream().anyMatch(field -> !field.getText().isBlank())) {
        add(List.of("", "", ""));
      }
      changed.accept(read());
    }
  }

  private List<SlideRow> read() {
    return rows.stream()
        .filter(row -> !row.getFirst().getText().isBlank() || !row.get(1).getText().isBlank())
        .map(
            row ->
                new SlideRow(
                    BothTexts.of(row.getFirst().getText(), row.get(1).getText()),
                    LocalText.same(row.get(2).getText())))
        .toList();
  }
}
