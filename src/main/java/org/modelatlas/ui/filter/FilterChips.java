package org.modelatlas.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.workspace.FilterWords;

/**
 * What is on, each part as a button that takes it away; Delete and Backspace do so too. Not there
 * while nothing is on.
 */
final class FilterChips extends FlowPane {

  private static final int MOST = 12;

  private final FilterModel model;
  private final Node whenEmpty;
  private boolean all;

  /**
   * No chip yet.
   *
   * @param whenEmpty gets the focus when the last chip that had it is gone
   */
  FilterChips(FilterModel model, Node whenEmpty) {
    this.model = model;
    this.whenEmpty = whenEmpty;
    setId("filter-chips");
    getStyleClass().add("filter-chips");
  }

  /** Shows what the state says now; the focus stays at its place in the row. */
  void update() {
    int focused = focusedChip();
    List<FilterWords.Part> parts = model.words().parts(model.filter());
    var chips = new ArrayList<Node>();
    int shown = all || parts.size() <= MOST ? parts.size() : MOST - 1;
    for (int i = 0; i < shown; i++) {
      chips.add(chip(i, parts.get(i)));
    }
    if (parts.size() > MOST) {
      chips.add(more(parts.size() - shown));
    }
    if (!parts.isEmpty()) {
      chips.add(clear());
    }
    getChildren().setAll(chips);
    setVisible(!chips.isEmpty());
    setManaged(!chips.isEmpty());
    if (focused >= 0) {
      focus(focused);
    }
  }

  private int focusedChip() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void focus(int index) {
    Node next =
        getChildren().isEmpty()
            ? whenEmpty
            : getChildren().get(Math.min(index, getChildren().size() - 1));
    next.requestFocus();
  }

  private Button chip(int index, FilterWords.Part part) {
    var chip = button("filter-chip-" + index, part.text() + " ×", "filter-chip");
    chip.setAccessibleText(model.messages().get("filter.chip", part.text()));
    chip.setOnAction(event -> model.state().filter(part.lifted()));
    chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> lift(event, part));
    return chip;
  }

  private void lift(KeyEvent event, FilterWords.Part part) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      event.consume();
      model.state().filter(part.lifted());
    }
  }

  /** Shows the chips that are too many for a calm row, or hides them again. */
  private Button more(int hidden) {
    String text =
        hidden > 0
            ? model.messages().get("filter.chips.more", hidden)
            : model.messages().get("filter.chips.fewer");
    var more = button("filter-chips-more", text, "filter-quiet");
    more.setAccessibleText(text);
    more.setOnAction(
        event -> {
          all = !all;
          update();
        });
    return more;
  }

  private Button clear() {
    String text = model.messages().get("filter.clearAll");
    var clear = button("filter-clear", text, "filter-quiet");
    clear.setAccessibleText(text);
    clear.setOnAction(event -> model.state().filter(ModelFilter.NONE));
    return clear;
  }

  private static Button button(String id, String text, String styleClass) {
    var button = new Button(text);
    button.setId(id);
    button.getStyleClass().setAll(styleClass);
    return button;
  }
}
