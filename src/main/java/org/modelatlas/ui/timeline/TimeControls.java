package org.modelatlas.ui.timeline;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Step, play, speed and loop. */
final class TimeControls extends VBox {

  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

  private final TimelineModel model;
  private final TimePlayer player;
  private final ButtonBase back;
  private final ButtonBase play;
  private final ButtonBase forward;
  private final Button speed = new Button();
  private final ToggleButton loop = new ToggleButton();
  private final HBox above;
  private final HBox below;

  TimeControls(TimelineModel model, TimePlayer player) {
    this.model = model;
    this.player = player;
    getStyleClass().add("time-controls");
    back = icon("time-back", () -> model.step(-1));
    play = icon("time-play", player::toggle);
    forward = icon("time-forward", () -> model.step(1));
    speed.setId("time-speed");
    speed.setOnAction(e -> player.faster());
    loop.setId("time-loop");
    loop.setOnAction(e -> player.setLoop(loop.isSelected()));
    explain(speed);
    explain(loop);
    above = row(back, play, forward);
    below = row(speed, loop);
    getChildren().addAll(above, below);
    setMinWidth(USE_PREF_SIZE);
    player.playingProperty().addListener((playing, before, now) -> write());
    player.whenSet(this::write);
    write();
  }

  private static HBox row(Node... buttons) {
    var row = new HBox(buttons);
    row.getStyleClass().add("box");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** The width with all of them, whether they are shown or not. */
  double wholeWidth() {
    double three = back.prefWidth(-1) + play.prefWidth(-1) + forward.prefWidth(-1);
    double two = speed.prefWidth(-1) + loop.prefWidth(-1);
    return Math.max(three + 2 * above.getSpacing(), two + below.getSpacing());
  }

  /** Leaves playing alone, or shows all. */
  void tighten(boolean tight) {
    for (Node node : List.of(back, forward, below)) {
      node.setManaged(!tight);
      node.setVisible(!tight);
    }
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
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnMouseEntered(e -> button.setTooltip(new Tooltip(button.getAccessibleText())));
  }

  void write() {
    var messages = model.state().messages();
    boolean playing = player.playingProperty().get();
    back.setAccessibleText(messages.get("timeline.back"));
    forward.setAccessibleText(messages.get("timeline.forward"));
    play.setAccessibleText(messages.get(playing ? "timeline.pause" : playKey()));
    play.pseudoClassStateChanged(PLAYING, playing);
    speed.setText(player.spoken(player.speed()));
    speed.setAccessibleText(messages.get("timeline.speed", player.times(player.speed())));
    loop.setText(messages.get("timeline.loop"));
    loop.setAccessibleText(messages.get("timeline.loop.spoken"));
    loop.setSelected(player.loops());
    boolean fixed = model.steps().dates().size() < 2;
    List.of(back, play, forward, speed).forEach(button -> button.setDisable(fixed));
    loop.setDisable(fixed || player.isCalm());
  }

  /** Where the system asks for reduced motion the button says what that does to playing. */
  private String playKey() {
    return player.isCalm() ? "timeline.play.calm" : "timeline.play";
  }
}
