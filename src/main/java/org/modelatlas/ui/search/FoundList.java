package org.modelatlas.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.modelatlas.search.Hit;
import org.modelatlas.ui.theme.StyleClasses;

/** What was found, below the box; the focus stays in the box. */
final class FoundList {

  private static final int MOST_LINES = 18;
  private static final int LEAST_LINES = 4;
  private static final double RIM_PX = 24;

  private final ListView<Found> lines = new ListView<>();
  private final Popup popup = new Popup();
  private double roomPx;

  FoundList(Consumer<Found.Thing> choose) {
    lines.setId("search-results");
    lines.getStyleClass().addAll(StyleClasses.CARD, "search-results");
    lines.setFocusTraversable(false);
    lines.fixedCellSizeProperty().subscribe(this::size);
    lines.setCellFactory(view -> new FoundCell());
    lines.setOnMouseClicked(
        e -> {
          if (lines.getSelectionModel().getSelectedItem() instanceof Found.Thing thing) {
            choose.accept(thing);
          }
        });
    popup.getContent().add(lines);
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
  }

  void setAccessibleText(String text) {
    lines.setAccessibleText(text);
  }

  /** Shows lines below a box, the best hit chosen. */
  void show(Region box, List<Found> found, Optional<Hit> best) {
    lines.getItems().setAll(found);
    Bounds at = box.localToScreen(box.getBoundsInLocal());
    Bounds inScene = box.localToScene(box.getBoundsInLocal());
    roomPx = box.getScene().getHeight() - inScene.getMaxY() - RIM_PX;
    size();
    lines.getSelectionModel().clearSelection();
    best.ifPresent(hit -> select(place(hit)));
    if (!popup.isShowing()) {
      popup.show((Node) box, at.getMinX(), at.getMaxY() + 2);
    }
  }

  /** The style sheet says how high a line is; there is none while the list was never shown. */
  private void size() {
    double line = Math.max(0, lines.getFixedCellSize());
    int most = Math.clamp((long) (roomPx / Math.max(1, line)), LEAST_LINES, MOST_LINES);
    lines.setPrefHeight(line * Math.min(most, lines.getItems().size()) + 2);
  }

  private int place(Hit hit) {
    return IntStream.range(0, lines.getItems().size())
        .filter(i -> lines.getItems().get(i) instanceof Found.Thing t && t.hit().equals(hit))
        .findFirst()
        .orElse(0);
  }

  private void select(int line) {
    lines.getSelectionModel().select(line);
    lines.scrollTo(Math.max(0, line - 2));
  }

  /** Chooses the next line that is not a heading, up or down. */
  void move(int step) {
    int line = lines.getSelectionModel().getSelectedIndex() + step;
    while (line >= 0 && line < lines.getItems().size()) {
      if (lines.getItems().get(line) instanceof Found.Thing) {
        select(line);
        return;
      }
      line += step;
    }
  }

  /** The line that Enter takes, while the list is shown. */
  Optional<Found.Thing> chosen() {
    return popup.isShowing()
            && lines.getSelectionModel().getSelectedItem() instanceof Found.Thing thing
        ? Optional.of(thing)
        : Optional.empty();
  }

  boolean isShowing() {
    return popup.isShowing();
  }

  void hide() {
    popup.hide();
  }
}
