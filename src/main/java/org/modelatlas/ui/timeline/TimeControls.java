package org.modelatlas.ui.timeline;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.modelatlas.i18n.Numbers;

/** Step, play, speed and loop. */
final class TimeControls extends VBox {

  private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  private final TimelineModel model;
  private final TimePlayer player;
  private final ButtonBase back;
  private final ButtonBase play;
  private final ButtonBase forward;
  private final Button speed = new Button();
  private final ToggleButton loop = new ToggleButton();

  TimeControls(TimelineModel model, TimePlayer player) {
    this.model = model;
    this.player = player;
    getStyleClass().add("time-controls");
    back = icon("time-back", () -> step(-1));
    play = icon("time-play", player::toggle);
    forward = icon("time-forward", () -> step(1));
    speed.setId("time-speed");
    speed.setOnAction(e -> faster());
    loop.setId("time-loop");
    loop.setOnAction(e -> player.setLoop(loop.isSelected()));
    explain(speed);
    explain(loop);
    var above = new HBox(back, play, forward);
    var below = new HBox(speed, loop);
    above.getStyleClass().add("box");
    below.getStyleClass().add("box");
    above.setAlignment(Pos.CENTER_LEFT);
    below.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(above, below);
    player.playingProperty().addListener((playing, before, now) -> write());
    write();
  }

  private void step(int by) {
    model.steps().away(model.now(), by).ifPresent(model::show);
  }

  private static ButtonBase icon(String id, Runnable action) {
    var button = new Button();
    button.setId(id);
    var sign = new Region();
    sign.getStyleClass().add("time-icon");
    button.setGraphic(sign);
    button.setOnAction(e -> action.run());
    explain(button);
    return button;
  }

  /** A tooltip is made when the pointer comes: the first one costs a tenth of a second. */
  private static void explain(ButtonBase button) {
    button.setOnMouseEntered(e -> button.setTooltip(new Tooltip(button.getAccessibleText())));
  }

  private void faster() {
    int next = (SPEEDS.indexOf(player.speed()) + 1) % SPEEDS.size();
    player.setSpeed(SPEEDS.get(next));
    write();
  }

  void write() {
    var messages = model.state().messages();
    String times = Numbers.upTo(messages.language(), 1).text(player.speed());
    boolean playing = player.playingProperty().get();
    back.setAccessibleText(messages.get("timeline.back"));
    forward.setAccessibleText(messages.get("timeline.forward"));
    play.setAccessibleText(messages.get(playing ? "timeline.pause" : "timeline.play"));
    play.pseudoClassStateChanged(PLAYING, playing);
    speed.setText(messages.get("timeline.times", times));
    speed.setAccessibleText(messages.get("timeline.speed", times));
    loop.setText(messages.get("timeline.loop"));
    loop.setAccessibleText(messages.get("timeline.loop.spoken"));
    boolean fixed = model.steps().dates().size() < 2;
    List.of(back, play, forward, speed, loop).forEach(button -> button.setDisable(fixed));
  }
}
