package org.modelatlas.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.modelatlas.export.TableFormat;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.ui.basemap.BasemapView;
import org.modelatlas.ui.filter.NothingLeftLayer;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.ui.snapshot.SaveDialog;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.table.TableStage;
import org.modelatlas.workspace.Presentation;

/** The map, on paper or on the basemap, with its zoom buttons. */
final class MapStage extends StackPane {

  private static final double FACTOR = 1.5;
  private static final double MARGIN_PT = 16;

  private final ExplorerState state;
  private final Preferences preferences;
  private final MapModel model;
  private final MapView paper;
  private final Consumer<DataProblem> tell;
  private final VBox buttons;
  private Optional<BasemapView> basemap = Optional.empty();
  private Optional<ScrollPane> table = Optional.empty();
  private MapView shown;

  MapStage(
      ExplorerState state, Preferences preferences, MapModel model, Consumer<DataProblem> tell) {
    this.state = state;
    this.preferences = preferences;
    this.tell = tell;
    this.model = model;
    paper = new MapView(state, model);
    shown = paper;
    buttons =
        new VBox(
            button("zoom-in", "+", () -> shown.zoom(FACTOR)),
            button("zoom-out", "−", () -> shown.zoom(1 / FACTOR)),
            button("zoom-fit", "⤢", () -> shown.fit()));
    buttons.getStyleClass().add("zoom-buttons");
    buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
    StackPane.setMargin(buttons, new Insets(MARGIN_PT));
    paper.keepClearOf(buttons);
    getChildren()
        .addAll(
            List.of(paper, buttons, new NothingLeftLayer(state, model.atlas(), model.figures())));
    setMinWidth(320);
    preferences.settingsProperty().subscribe(settings -> sizeText());
    present(state.view().presentation());
    state.viewProperty().addListener((view, before, now) -> present(now.presentation()));
  }

  /** Basemap and table are made when first wanted, so that a start does not wait for them. */
  private void present(Presentation presentation) {
    Node wanted =
        switch (presentation) {
          case MAP -> paper;
          case BASEMAP -> basemap();
          case TABLE -> table();
        };
    if (wanted != getChildren().getFirst()) {
      boolean focused = shown.isFocused();
      state.hover(Optional.empty());
      shown = presentation == Presentation.BASEMAP ? basemap().map() : paper;
      getChildren().set(0, wanted);
      // What scrolls takes its content into the scene only then, where it can have the keyboard.
      wanted.applyCss();
      buttons.setVisible(presentation != Presentation.TABLE);
      if (focused && presentation != Presentation.TABLE) {
        shown.requestFocus();
      }
    }
  }

  /** A low window scrolls it, so that a few rows can be seen together at any size of text. */
  private ScrollPane table() {
    if (table.isEmpty()) {
      var saving = new TableStage.Saving(this::askFile, ForkJoinPool.commonPool(), tell);
      var scroll = new ScrollPane(new TableStage(state, model.atlas(), model.figures(), saving));
      scroll.getStyleClass().add("table-scroll");
      scroll.setFitToWidth(true);
      scroll.setFitToHeight(true);
      scroll.setFocusTraversable(false);
      table = Optional.of(scroll);
    }
    return table.orElseThrow();
  }

  private Optional<Path> askFile(String title, TableFormat format) {
    var messages = state.messages();
    return new SaveDialog(
            messages.get("table.saveTitle"),
            messages.get("table.format." + format),
            format.extension())
        .ask(getScene().getWindow(), title);
  }

  private BasemapView basemap() {
    if (basemap.isEmpty()) {
      basemap = Optional.of(new BasemapView(state, model));
      basemap.orElseThrow().map().keepClearOf(buttons);
      sizeText();
    }
    return basemap.orElseThrow();
  }

  private void sizeText() {
    int percent = preferences.settings().textPercent();
    paper.sizeText(percent);
    basemap.ifPresent(view -> view.map().sizeText(percent));
  }

  /** The map that is seen. */
  MapView shown() {
    return shown;
  }

  /** Paints anew what the state did not change: finer outlines have come. */
  void repaint() {
    shown.repaint();
  }

  /** A tooltip is made when the pointer comes: the first one costs a tenth of a second. */
  private Button button(String id, String sign, Runnable action) {
    var button = new Button(sign);
    button.setId(id);
    button.setOnAction(e -> action.run());
    Speaking.follow(state, messages -> button.setAccessibleText(messages.get("explorer." + id)));
    button.setOnMouseEntered(e -> button.setTooltip(new Tooltip(button.getAccessibleText())));
    return button;
  }
}
