package org.modelatlas.ui.filter;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.Figures;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.ViewState;

/**
 * A button for each property by which families are chosen, how many are left and hidden, and below
 * them what is on.
 */
public final class FilterBar extends VBox {

  private final FilterModel model;
  private final List<FilterButton> buttons;
  private final Label count = new Label();
  private final FilterChips chips;

  /** A bar that follows the state and changes it. */
  public FilterBar(ExplorerState state, Atlas atlas, Figures figures) {
    model = new FilterModel(state, atlas, figures);
    var popOver = new FilterPopOver();
    buttons =
        Stream.concat(
                Stream.of(Facet.values()).map(facet -> FilterButton.of(facet, model, popOver)),
                Stream.of(FilterButton.ofDates(model, popOver)))
            .toList();
    chips = new FilterChips(model, buttons.getFirst());
    setId("filter-bar");
    getStyleClass().add("filter-bar");
    getChildren().addAll(choices(), chips);
    update();
    state.viewProperty().addListener((view, before, now) -> follow(before, now));
  }

  private HBox choices() {
    var row = new FlowPane();
    row.getStyleClass().add("filter-choices");
    row.getChildren().setAll(buttons);
    HBox.setHgrow(row, Priority.ALWAYS);
    count.setId("filter-count");
    count.getStyleClass().add("filter-count");
    count.setMinWidth(USE_PREF_SIZE);
    count.setOnMouseEntered(event -> count.setTooltip(new Tooltip(count.getAccessibleText())));
    var line = new HBox(row, count);
    line.getStyleClass().add("filter-line");
    // Else the line would be as high as its buttons are in the width that a flow wishes for.
    row.prefWrapLengthProperty()
        .bind(Bindings.max(1, line.widthProperty().subtract(count.widthProperty())));
    return line;
  }

  private void follow(ViewState before, ViewState now) {
    if (before.language() != now.language() || !before.question().equals(now.question())) {
      update();
    }
  }

  private void update() {
    buttons.forEach(FilterButton::update);
    count.setText(model.countLine());
    count.setAccessibleText(model.countSentence());
    chips.update();
  }
}
