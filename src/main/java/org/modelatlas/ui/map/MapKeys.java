package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Direction;
import org.modelatlas.ui.state.ExplorerState;

/**
 * What keys do on the map. Arrows walk from region to region and take the selection along where
 * there is one; Enter selects, Esc clears, plus and minus zoom, zero shows the whole map.
 */
final class MapKeys {

  private static final double ZOOM_FACTOR = 1.5;

  private final MapView view;
  private final ExplorerState state;
  private final MapModel model;

  MapKeys(MapView view, ExplorerState state, MapModel model) {
    this.view = view;
    this.state = state;
    this.model = model;
  }

  void install() {
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent e) {
    if (e.isShortcutDown() && e.getCode() == KeyCode.ENTER) {
      state
          .hoveredProperty()
          .get()
          .or(() -> state.view().selection())
          .ifPresent(state::compareWith);
      e.consume();
    }
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    if (answers(e.getCode())) {
      e.consume();
    }
  }

  private boolean answers(KeyCode key) {
    switch (key) {
      case UP -> walk(Direction.UP);
      case DOWN -> walk(Direction.DOWN);
      case LEFT -> walk(Direction.LEFT);
      case RIGHT -> walk(Direction.RIGHT);
      case ENTER, SPACE -> state.hoveredProperty().get().ifPresent(state::select);
      case ESCAPE -> clear();
      case PLUS, EQUALS, ADD -> view.zoom(ZOOM_FACTOR);
      case MINUS, SUBTRACT -> view.zoom(1 / ZOOM_FACTOR);
      case DIGIT0, NUMPAD0, HOME -> view.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void clear() {
    state.hover(Optional.empty());
    state.clearSelection();
  }

  private void walk(Direction direction) {
    var from = state.view().selection().or(() -> state.hoveredProperty().get());
    var to =
        from.isPresent()
            ? model.neighbour(from.get(), direction, view.camera().metresPerPt())
            : model.first();
    to.ifPresent(this::go);
  }

  private void go(Adcode region) {
    view.pointAt(region);
    state.hover(Optional.of(region));
    if (state.view().selection().isPresent()) {
      state.select(region);
    }
  }
}
