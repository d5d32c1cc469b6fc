package org.modelatlas.ui.timeline;

import atlantafx.base.theme.Tweaks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.ChangeSpan;
import org.modelatlas.workspace.ClassLimits;

/** What a narrow timeline has no room for, in a menu. */
final class TimeMore extends MenuButton {

  private final TimelineModel model;
  private final TimePlayer player;
  private final BooleanProperty listOpen;
  private boolean movesOffered;

  /**
   * A menu.
   *
   * @param listOpen whether the list of what moved is shown where there is no room beside the map
   */
  TimeMore(TimelineModel model, TimePlayer player, BooleanProperty listOpen) {
    super("⋯");
    this.model = model;
    this.player = player;
    this.listOpen = listOpen;
    setId("time-more");
    getStyleClass().add(Tweaks.NO_ARROW);
    setMinWidth(USE_PREF_SIZE);
    // A menu button without items does not open.
    getItems().add(new MenuItem());
    setOnShowing(e -> fill());
    write();
  }

  /** Whether the list of what moved has to be asked for. */
  void offerMoves(boolean now) {
    movesOffered = now;
  }

  void write() {
    setAccessibleText(messages().get("timeline.more"));
  }

  private Messages messages() {
    return model.state().messages();
  }

  private void fill() {
    boolean fixed = model.steps().dates().size() < 2;
    var steps =
        List.of(
            item("time-more-back", "timeline.back", () -> model.step(-1)),
            item("time-more-forward", "timeline.forward", () -> model.step(1)),
            speeds(),
            loop());
    steps.forEach(item -> item.setDisable(fixed));
    steps.getLast().setDisable(fixed || player.isCalm());
    getItems().setAll(steps);
    getItems().add(new SeparatorMenuItem());
    getItems().addAll(change());
    getItems().add(limits());
  }

  private MenuItem item(String id, String key, Runnable action) {
    var item = new MenuItem(messages().get(key));
    item.setId(id);
    item.setOnAction(e -> action.run());
    return item;
  }

  private MenuItem speeds() {
    var menu = new Menu(messages().get("timeline.more.speed"));
    for (double times : TimePlayer.SPEEDS) {
      var item = new RadioMenuItem(player.spoken(times));
      item.setSelected(times == player.speed());
      item.setOnAction(e -> player.setSpeed(times));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem loop() {
    var item = new CheckMenuItem(messages().get("timeline.loop.spoken"));
    item.setSelected(player.loops());
    item.setOnAction(e -> player.setLoop(item.isSelected()));
    return item;
  }

  private List<MenuItem> change() {
    if (model.change().isEmpty()) {
      var begin = item("time-more-compare", "timeline.compare", model::compare);
      begin.setDisable(!model.canCompare());
      return List.of(begin);
    }
    var items = new ArrayList<MenuItem>();
    if (movesOffered) {
      items.add(moves());
    }
    items.add(since());
    items.add(item("time-more-end", "timeline.more.end", model::endComparison));
    return items;
  }

  private MenuItem moves() {
    var item = new CheckMenuItem(messages().get("timeline.moves.title"));
    item.setId("time-more-moves");
    item.setSelected(listOpen.get());
    item.setOnAction(e -> listOpen.set(item.isSelected()));
    return item;
  }

  private MenuItem since() {
    var menu = new Menu(messages().get("timeline.since.spoken"));
    LocalDate from = model.change().map(ChangeSpan::from).orElseThrow();
    Stream<MenuItem> days = model.earlier().stream().map(day -> day(day, day.equals(from)));
    menu.getItems().setAll(days.toList());
    return menu;
  }

  private MenuItem day(LocalDate day, boolean shown) {
    var item = new RadioMenuItem(day.toString());
    item.setSelected(shown);
    item.setOnAction(e -> model.since(day));
    return item;
  }

  private MenuItem limits() {
    var item = new CheckMenuItem(messages().get("timeline.limits"));
    item.setSelected(model.state().view().limits() == ClassLimits.OF_SHOWN);
    item.setOnAction(
        e ->
            model
                .state()
                .useLimits(item.isSelected() ? ClassLimits.OF_SHOWN : ClassLimits.OF_NEWEST));
    return item;
  }
}
