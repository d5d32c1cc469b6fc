package org.modelatlas.ui.timeline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.SystemLooks;
import org.modelatlas.workspace.ViewState;

/**
 * A map with its timeline below and, while two dates are compared, the list of what moved beside
 * it. Where that would leave the map too little room, the list opens over it when it is asked for.
 */
public final class TimelineFrame extends BorderPane {

  private static final double LEAST_MAP_PX = 350;

  private final TimelineModel model;
  private final Node view;
  private final TimeTrack track;
  private final TimeControls controls;
  private final ChangeControls change;
  private final TimeMore more;
  private final TimeHead head = new TimeHead();
  private final TimeBar bar;
  private final ChangeListener<Boolean> motion;
  private final BooleanProperty listOpen = new SimpleBooleanProperty();
  private Optional<MovesView> moves = Optional.empty();

  /**
   * Frames a map.
   *
   * @param state what a person looks at
   * @param map the map's data
   * @param view the map's node
   */
  public TimelineFrame(ExplorerState state, MapModel map, Node view) {
    this.view = view;
    model = new TimelineModel(state, map);
    var player = new TimePlayer(model, SystemLooks::isReducedMotion);
    track = new TimeTrack(model);
    controls = new TimeControls(model, player);
    change = new ChangeControls(model);
    more = new TimeMore(model, player, listOpen);
    bar = new TimeBar(controls, new VBox(head, track), change, more);
    setCenter(view);
    setBottom(bar);
    write(state.view());
    state.viewProperty().addListener((shown, before, now) -> follow(before, now));
    listOpen.subscribe(this::arrange);
    motion = (reduced, before, now) -> controls.write();
    SystemLooks.followMotion(motion);
    widthProperty().subscribe(this::arrange);
  }

  private void follow(ViewState before, ViewState now) {
    if (!before.selection().equals(now.selection())) {
      listOpen.set(false);
    }
    if (!before.question().equals(now.question()) || before.language() != now.language()) {
      track.write();
      controls.write();
      change.write();
      more.write();
      write(now);
    }
  }

  private void write(ViewState view) {
    head.write(days(view), view.asOf().toString(), model.note(), model.end());
    if (model.change().isPresent()) {
      MovesView list = moves.orElseGet(this::moves);
      moves = Optional.of(list);
      list.write();
    }
    arrange();
  }

  /** Its style sheet says how wide it is once it is in the window. */
  private MovesView moves() {
    var list = new MovesView(model);
    list.minWidthProperty().subscribe(() -> Platform.runLater(this::arrange));
    return list;
  }

  /** The list beside the map or, where that has no room, alone or not at all. */
  private void arrange() {
    Optional<MovesView> list = moves.filter(l -> model.change().isPresent());
    boolean fits = list.filter(l -> getWidth() - l.leastWidth() < LEAST_MAP_PX).isEmpty();
    bar.crowd(!fits);
    Node middle = list.<Node>map(l -> l).filter(l -> !fits && listOpen.get()).orElse(view);
    Node side = list.filter(l -> fits).orElse(null);
    if (getCenter() != middle || getRight() != side) {
      setRight(null);
      setCenter(middle);
      setRight(side);
    }
  }

  private String days(ViewState view) {
    return model
        .change()
        .map(
            span ->
                model
                    .state()
                    .messages()
                    .get("figure.fromTo", span.from().toString(), view.asOf().toString()))
        .orElse(view.asOf().toString());
  }
}
