package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;

/** Begins a comparison with an earlier day, chooses the day, ends it; and what classes follow. */
final class ChangeControls extends VBox {

  private final TimelineModel model;
  private final Button compare = new Button();
  private final Label since = new Label();
  private final Button end = new Button();
  private final HBox line = new HBox(compare);
  private final CheckBox follow = new CheckBox();
  private Optional<ComboBox<LocalDate>> from = Optional.empty();

  ChangeControls(TimelineModel model) {
    this.model = model;
    getStyleClass().add("time-change");
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("time-change-line");
    compare.setId("compare");
    compare.setOnAction(e -> model.compare());
    end.setId("compare-end");
    end.setOnAction(e -> model.endComparison());
    follow.setId("limits-shown");
    follow.setOnAction(
        e ->
            model
                .state()
                .useLimits(follow.isSelected() ? ClassLimits.OF_SHOWN : ClassLimits.OF_NEWEST));
    getChildren().addAll(line, follow);
    write();
  }

  /** The list is made when it is first wanted, and filled when it opens. */
  private ComboBox<LocalDate> from() {
    if (from.isEmpty()) {
      var list = new ComboBox<LocalDate>();
      list.setId("compare-from");
      list.setOnShowing(e -> fill(list));
      list.setOnAction(e -> Optional.ofNullable(list.getValue()).ifPresent(model::since));
      from = Optional.of(list);
    }
    return from.orElseThrow();
  }

  private void fill(ComboBox<LocalDate> list) {
    LocalDate shown = list.getValue();
    list.getItems().setAll(model.earlier());
    list.setValue(shown);
  }

  void write() {
    var messages = model.state().messages();
    compare.setText(messages.get("timeline.compare"));
    compare.setDisable(!model.canCompare());
    since.setText(messages.get("timeline.since"));
    end.setText(messages.get("timeline.compareEnd"));
    follow.setText(messages.get("timeline.limits"));
    follow.setAccessibleText(messages.get("timeline.limits.spoken"));
    follow.setSelected(model.state().view().limits() == ClassLimits.OF_SHOWN);
    Optional<ChangeSpan> change = model.change();
    if (change.isPresent()) {
      from().setValue(change.get().from());
      from().setAccessibleText(messages.get("timeline.since.spoken"));
      line.getChildren().setAll(since, from(), end);
    } else {
      line.getChildren().setAll(compare);
    }
  }
}
