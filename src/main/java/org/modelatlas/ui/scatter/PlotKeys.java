package org.modelatlas.ui.scatter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.ui.state.ExplorerState;

/**
 * The keys on the plot: left and right go from point to point by what runs across, down and up by
 * what runs up, Home and End to the ends; Space picks out, Enter selects, Esc picks out none.
 */
final class PlotKeys {

  private final ScatterPlot plot;
  private final ExplorerState state;

  PlotKeys(ScatterPlot plot, ExplorerState state) {
    this.plot = plot;
    this.state = state;
  }

  void install() {
    plot.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    plot.focusedProperty()
        .addListener(
            (focused, before, now) -> {
              if (!now && plot.cursor().isPresent()) {
                point(Optional.empty());
              }
            });
  }

  private void pressed(KeyEvent e) {
    boolean plain = !(e.isShortcutDown() || e.isAltDown() || e.isShiftDown());
    if (plain && plot.scatter().filter(scatter -> answers(e, scatter)).isPresent()) {
      e.consume();
    }
  }

  /** Whether the key did something. */
  private boolean answers(KeyEvent e, Scatter scatter) {
    return switch (e.getCode()) {
      case LEFT -> walk(scatter.acrossOrder(), -1);
      case RIGHT -> walk(scatter.acrossOrder(), 1);
      case DOWN -> walk(scatter.upOrder(), -1);
      case UP -> walk(scatter.upOrder(), 1);
      case HOME -> stand(scatter.acrossOrder().getFirst());
      case END -> stand(scatter.acrossOrder().getLast());
      case SPACE -> plot.cursor().filter(this::toggle).isPresent();
      case ENTER -> plot.cursor().filter(this::select).isPresent();
      case ESCAPE -> clear();
      default -> false;
    };
  }

  private boolean walk(List<Adcode> order, int by) {
    int at = plot.cursor().map(order::indexOf).orElse(by > 0 ? -1 : order.size());
    return stand(order.get(Math.clamp(at + by, 0, order.size() - 1)));
  }

  private boolean stand(Adcode region) {
    plot.stand(Optional.of(region));
    point(Optional.of(region));
    return true;
  }

  /** What the keys stand on is pointed at, as by the pointer, while the nation is shown. */
  private void point(Optional<Adcode> region) {
    if (state.view().inside().isEmpty()) {
      state.hover(region);
    }
  }

  private boolean toggle(Adcode region) {
    var brushed = new HashSet<>(state.brushedProperty().get());
    if (!brushed.remove(region)) {
      brushed.add(region);
    }
    state.brush(brushed);
    return true;
  }

  private boolean select(Adcode region) {
    state.select(region);
    return true;
  }

  /** Esc has other meanings where nothing is picked out. */
  private boolean clear() {
    boolean any = !state.brushedProperty().get().isEmpty();
    state.brush(Set.of());
    return any;
  }
}
