package org.modelatlas.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Messages;
import org.modelatlas.ui.figure.Texts;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;

/** What is compared, and what can be done with it. */
final class CompareHeading extends VBox {

  private final ExplorerState state;
  private final Messages messages;

  CompareHeading(
      ExplorerState state,
      GroupMenu groups,
      Comparison comparison,
      Runnable copyTable,
      Runnable copyPicture) {
    this.state = state;
    this.messages = state.messages();
    getStyleClass().addAll("panel-heading", "compare-heading");
    var title = Texts.line(messages.get("compare.title"), StyleClasses.TITLE);
    title.setId("compare-title");
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var top = new HBox(title, spring, close());
    top.setAlignment(Pos.CENTER_LEFT);
    var actions =
        new FlowPane(
            8,
            8,
            groups,
            button("compare-copy-table", copyTable),
            button("compare-copy-picture", copyPicture));
    getChildren().addAll(top, chips(comparison), actions);
  }

  private FlowPane chips(Comparison comparison) {
    var chips = new FlowPane(6, 6);
    chips.setId("compare-chips");
    for (int i = 0; i < comparison.regions().size(); i++) {
      Adcode region = comparison.regions().get(i).adcode();
      String name = CompareTexts.region(comparison, i, messages.language());
      var chip = new Button(name + "  ×");
      chip.setId("compare-chip-" + region.code());
      chip.getStyleClass().addAll("compare-chip", CompareTexts.series(i));
      chip.setAccessibleText(messages.get("compare.remove", name));
      chip.setOnAction(e -> state.toggleCompared(region));
      chips.getChildren().add(chip);
    }
    return chips;
  }

  private Button close() {
    var close = new Button("×");
    close.setId("compare-close");
    close.getStyleClass().setAll(StyleClasses.FLAT_BUTTON);
    close.setAccessibleText(messages.get("compare.close"));
    close.setOnAction(e -> state.compare(List.of()));
    return close;
  }

  private Button button(String id, Runnable action) {
    var button = new Button(messages.get("compare." + id.substring("compare-".length())));
    button.setId(id);
    button.setOnAction(e -> action.run());
    return button;
  }
}
