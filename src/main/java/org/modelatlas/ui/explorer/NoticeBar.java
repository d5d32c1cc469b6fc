package org.modelatlas.ui.explorer;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.ui.state.ExplorerState;

/** A strip that tells what went wrong with a person's file, until it is put away. */
public final class NoticeBar extends HBox {

  private final Label text = new Label();
  private final ExplorerState state;
  private List<DataProblem> problems = List.of();

  NoticeBar(ExplorerState state) {
    this.state = state;
    setId("notices");
    getStyleClass().add("notice-bar");
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    var close = new Button("×");
    close.setId("notice-close");
    close.setOnAction(e -> tell(List.of()));
    getChildren().addAll(text, close);
    Speaking.follow(
        state,
        messages -> {
          close.setAccessibleText(messages.get("explorer.notice-close"));
          write(messages);
        });
    tell(List.of());
  }

  /** Tells problems; none puts the strip away. */
  public void tell(List<DataProblem> found) {
    problems = List.copyOf(found);
    setVisible(!problems.isEmpty());
    setManaged(!problems.isEmpty());
    write(state.messages());
  }

  private void write(Messages messages) {
    if (!problems.isEmpty()) {
      DataProblem first = problems.getFirst();
      text.setText(
          messages.get(
              "explorer.notice",
              first.place().label(),
              first.sentence(messages),
              first.hint(messages),
              problems.size() - 1));
    }
  }
}
