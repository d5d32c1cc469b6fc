package org.modelatlas.ui.timeline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.StyleClasses;
import org.modelatlas.workspace.ViewState;

/**
 * A map with its timeline below and, while two dates are compared, the list of what moved beside
 * it.
 */
public final class TimelineFrame extends BorderPane {

  private final TimelineModel model;
  private final TimeTrack track;
  private final TimeControls controls;
  private final ChangeControls change;
  private final Label date = new Label();
  private final Label note = new Label();
  private Optional<MovesView> moves = Optional.empty();

  /**
   * Frames a map.
   *
   * @param state what a person looks at
   * @param map the map's data
   * @param view the map's node
   */
  public TimelineFrame(ExplorerState state, MapModel map, Node view) {
    model = new TimelineModel(state, map);
    var player = new TimePlayer(model, () -> Platform.getPreferences().isReducedMotion());
    track = new TimeTrack(model);
    controls = new TimeControls(model, player);
    change = new ChangeControls(model);
    date.setId("time-date");
    date.getStyleClass().add("time-date");
    date.setMinWidth(USE_PREF_SIZE);
    change.setMinWidth(USE_PREF_SIZE);
    note.setId("time-note");
    note.getStyleClass().add(StyleClasses.QUIET);
    var head = new HBox(date, note);
    head.getStyleClass().add("time-head");
    var middle = new VBox(head, track);
    HBox.setHgrow(middle, Priority.ALWAYS);
    var bar = new HBox(controls, middle, change);
    bar.setId("timeline");
    bar.getStyleClass().add("timeline");
    setCenter(view);
    setBottom(bar);
    write(state.view());
    state.viewProperty().addListener((shown, before, now) -> follow(before, now));
  }

  private void follow(ViewState before, ViewState now) {
    if (!before.question().equals(now.question()) || before.language() != now.language()) {
      track.write();
      controls.write();
      change.write();
      write(now);
    }
  }

  private void write(ViewState view) {
    date.setText(
        model
            .change()
            .map(
                span ->
                    model
                        .state()
                        .messages()
                        .get("figure.fromTo", span.from().toString(), view.asOf().toString()))
            .orElse(view.asOf().toString()));
    note.setText(model.note());
    if (model.change().isPresent()) {
      MovesView list = moves.orElseGet(() -> new MovesView(model));
      moves = Optional.of(list);
      list.write();
      setRight(list);
    } else {
      setRight(null);
    }
  }
}
