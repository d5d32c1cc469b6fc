package org.modelatlas.ui.scatter;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Box;
import org.modelatlas.ui.state.ExplorerState;

/**
 * The pointer on the plot: dragging picks points out while it goes on, a click on a point selects
 * its province, a click on empty ground picks out none.
 */
final class PlotPointer {

  private static final double STILL_A_CLICK_PX = 4;

  private final ScatterPlot plot;
  private final ExplorerState state;
  private double fromX;
  private double fromY;
  private boolean dragging;

  PlotPointer(ScatterPlot plot, ExplorerState state) {
    this.plot = plot;
    this.state = state;
  }

  void install() {
    plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    plot.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hover(Optional.empty()));
    plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
  }

  private void moved(MouseEvent e) {
    hover(plot.points().at(e.getX(), e.getY()));
  }

  /** On the map of a province's cities there is no province to point at. */
  private void hover(Optional<Adcode> region) {
    boolean news = !state.hoveredProperty().get().equals(region);
    if (news && !dragging && state.view().inside().isEmpty()) {
      state.hover(region);
    }
  }

  private void pressed(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      plot.requestFocus();
      fromX = e.getX();
      fromY = e.getY();
      e.consume();
    }
  }

  private void dragged(MouseEvent e) {
    boolean far = Math.hypot(e.getX() - fromX, e.getY() - fromY) > STILL_A_CLICK_PX;
    if (e.getButton() == MouseButton.PRIMARY && (dragging || far)) {
      hover(Optional.empty());
      dragging = true;
      Box box = box(e);
      plot.drawBrush(Optional.of(box));
      Set<Adcode> within = plot.points().within(box);
      if (!within.equals(state.brushedProperty().get())) {
        state.brush(within);
      }
      e.consume();
    }
  }

  private Box box(MouseEvent e) {
    double x = Math.clamp(e.getX(), 0, plot.getWidth());
    double y = Math.clamp(e.getY(), 0, plot.getHeight());
    return new Box(
        Math.min(fromX, x), Math.min(fromY, y), Math.abs(x - fromX), Math.abs(y - fromY));
  }

  private void released(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (dragging) {
      dragging = false;
      plot.drawBrush(Optional.empty());
      return;
    }
    Optional<Adcode> point = plot.points().at(e.getX(), e.getY());
    plot.stand(point);
    point.ifPresentOrElse(state::select, () -> state.brush(Set.of()));
  }
}
