package org.modelatlas.ui.explorer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.state.Tool;
import org.modelatlas.ui.theme.StyleClasses;

/** The room beside the map for the tool that is open; a tool is made when it is first wanted. */
final class ToolDock extends BorderPane {

  /** The dock's share of the window. */
  static final double SHARE = 0.24;

  private static final double LEAST = 280;
  private static final double MOST = 460;

  private final ExplorerState state;
  private final Function<Tool, Node> make;
  private final Map<Tool, Node> tools = new EnumMap<>(Tool.class);
  private final Label title = new Label();

  /**
   * A dock without a tool.
   *
   * @param make makes a tool
   */
  ToolDock(ExplorerState state, Preferences preferences, Function<Tool, Node> make) {
    this.state = state;
    this.make = make;
    setId("tool-dock");
    getStyleClass().add("tool-dock");
    title.getStyleClass().add(StyleClasses.SECTION_TITLE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var close = new Button("✕");
    close.setId("tool-close");
    close.getStyleClass().add(StyleClasses.FLAT_BUTTON);
    close.setOnAction(e -> state.closeTool());
    Speaking.follow(state, m -> close.setAccessibleText(m.get("tool.close")));
    var head = new HBox(title, space, close);
    head.getStyleClass().add("tool-head");
    setTop(head);
    addEventHandler(KeyEvent.KEY_PRESSED, this::answer);
    preferences.settingsProperty().subscribe(settings -> bound(settings.textPercent() / 100.0));
    Speaking.follow(state, m -> write());
  }

  private void bound(double scale) {
    setMinWidth(LEAST * Math.clamp(scale, 1, 1.5));
    setMaxWidth(MOST * Math.max(scale, 1));
  }

  /** The key that leads out leads out of the tool first. */
  private void answer(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      state.closeTool();
      event.consume();
    }
  }

  /** Shows a tool. */
  void show(Tool tool) {
    setCenter(tools.computeIfAbsent(tool, this::made));
    write();
  }

  /** Gives the keyboard to what is chosen first in the tool that is shown. */
  void takeFocus() {
    lookupAll(".tool-first").stream()
        .filter(node -> node.isFocusTraversable() && node.isVisible())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** A tool that scrolls by itself does so in the dock too. */
  private Node made(Tool tool) {
    Node made = make.apply(tool);
    if (made instanceof ScrollPane) {
      return made;
    }
    var scroll = new ScrollPane(made);
    scroll.getStyleClass().add("tool-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void write() {
    Optional<Tool> open = state.toolProperty().get();
    open.ifPresent(
        tool ->
            title.setText(
                state.messages().get(tool == Tool.STYLE ? "style.title" : "scatter.title")));
  }
}
