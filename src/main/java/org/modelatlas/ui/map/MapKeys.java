package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Direction;
import org.modelatlas.ui.state.ExplorerState;

/**
 * What keys do on the map. Arrows walk from region to region and take the selection along where
 * there is one; Enter selects, and on the selected province opens it; Esc clears, then goes back to
 * the nation, as Backspace does at once; plus and minus zoom, zero shows the whole map.
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
    if (e.isShortcutDown() && e.getCode() == KeyCode.ENTER && !isInside()) {
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
      case ENTER, SPACE -> choose();
      case ESCAPE -> stepOut();
      case BACK_SPACE -> {
        boolean inside = isInside();
        if (inside) {
          state.leave();
        }
        return inside;
      }
      case PLUS, EQUALS, ADD -> view.zoom(ZOOM_FACTOR);
      case MINUS, SUBTRACT -> view.zoom(1 / ZOOM_FACTOR);
      case DIGIT0, NUMPAD0, HOME -> view.fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isInside() {
    return state.view().inside().isPresent();
  }

  private Optional<Adcode> selected() {
    return isInside() ? state.view().prefecture() : state.view().selection();
  }

  private void choose() {
    state.hoveredProperty().get().or(this::selected).ifPresent(this::choose);
  }

  private void choose(Adcode region) {
    boolean again = selected().filter(region::equals).isPresent();
    if (again && !isInside() && model.opens(region)) {
      state.enter(region);
    } else {
      take(region);
    }
  }

  private void stepOut() {
    if (!view.foldLegend()) {
      state.hover(Optional.empty());
      state.stepOut();
    }
  }

  private void walk(Direction direction) {
    var from = selected().or(() -> state.hoveredProperty().get());
    double scale = view.camera().metresPerPt();
    var to =
        from.isPresent()
            ? model.neighbour(state.view(), from.get(), direction, scale)
            : model.first(state.view(), scale);
    to.ifPresent(this::go);
  }

  private void go(Adcode region) {
    view.pointAt(region);
    state.hover(Optional.of(region));
    if (selected().isPresent()) {
      take(region);
    }
  }

  private void take(Adcode region) {
    if (isInside()) {
      state.selectPrefecture(Optional.of(region));
    } else {
      state.select(region);
    }
  }
}
