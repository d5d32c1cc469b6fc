package org.modelatlas.ui.filter;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.modelatlas.dataset.Facet;
import org.modelatlas.ui.theme.WholeText;

/** A key: whether it is chosen, its name, and how many families it would give. */
final class FacetCell extends ListCell<String> {

  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

  private final Facet facet;
  private final FilterModel model;
  private final CheckBox chosen = new CheckBox();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox line = new HBox(chosen, name, count);

  /**
   * A cell.
   *
   * @param toggle what a click does with the key
   */
  FacetCell(Facet facet, FilterModel model, Consumer<String> toggle) {
    this.facet = facet;
    this.model = model;
    getStyleClass().add("filter-key");
    line.getStyleClass().add("filter-key-line");
    chosen.setFocusTraversable(false);
    chosen.setMouseTransparent(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    count.setMinWidth(USE_PREF_SIZE);
    line.setMinWidth(0);
    line.setPrefWidth(0);
    WholeText.onHover(name);
    setOnMouseClicked(
        event -> {
          if (!isEmpty()) {
            toggle.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(String key, boolean empty) {
    super.updateItem(key, empty);
    setGraphic(empty ? null : line);
    if (!empty) {
      int families = model.count(facet, key);
      boolean on = model.filter().choice(facet).keys().contains(key);
      chosen.setSelected(on);
      name.setText(model.words().key(facet, key));
      count.setText(Integer.toString(families));
      pseudoClassStateChanged(NONE, families == 0 && !on);
      setAccessibleText(model.messages().get("filter.key", name.getText(), families, on ? 1 : 0));
    }
  }
}
