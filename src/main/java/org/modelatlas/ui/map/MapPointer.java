package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.ui.state.ExplorerState;

/** What the pointer does on the map: hover, click, drag, brush, wheel, pinch, double click. */
final class MapPointer {

  private static final double CLICK_SLACK_PT = 4;
  private static final double WHEEL_BASE = 1.0028;
  private static final double DOUBLE_CLICK_FACTOR = 2;

  private final MapView view;
  private final ExplorerState state;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean dragging;
  private boolean brushing;

  MapPointer(MapView view, ExplorerState state) {
    this.view = view;
    this.state = state;
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> left());
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    view.addEventHandler(ZoomEvent.ZOOM, e -> view.zoom(e.getZoomFactor(), e.getX(), e.getY()));
  }

  private void moved(MouseEvent e) {
    view.hover().pointer(e.getX(), e.getY(), view.symbolAt(e.getX(), e.getY()));
    state.hover(view.adcodeAt(e.getX(), e.getY()));
    view.requestLayout();
  }

  private void left() {
    view.hover().pointer(0, 0, Optional.empty());
    state.hover(Optional.empty());
  }

  private void pressed(MouseEvent e) {
    view.requestFocus();
    pressedX = e.getX();
    pressedY = e.getY();
    lastX = pressedX;
    lastY = pressedY;
    dragging = false;
    brushing = e.isShiftDown() && state.view().inside().isEmpty();
  }

  private void dragged(MouseEvent e) {
    dragging |= Math.hypot(e.getX() - pressedX, e.getY() - pressedY) > CLICK_SLACK_PT;
    if (dragging && e.getButton() == MouseButton.PRIMARY && brushing) {
      left();
      view.brush(pressedX, pressedY, e.getX(), e.getY());
    } else if (dragging && e.getButton() == MouseButton.PRIMARY) {
      state.hover(Optional.empty());
      view.setCursor(Cursor.CLOSED_HAND);
      view.drag(e.getX() - lastX, e.getY() - lastY);
      lastX = e.getX();
      lastY = e.getY();
    }
  }

  private void released(MouseEvent e) {
    view.setCursor(Cursor.DEFAULT);
    if (!view.liftBrush()) {
      view.settle();
    }
  }

  private void clicked(MouseEvent e) {
    if (dragging || e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Optional<Adcode> region = view.adcodeAt(e.getX(), e.getY());
    if (state.view().inside().isPresent()) {
      clickedInside(e, region);
    } else if (e.isShortcutDown()) {
      region.ifPresent(state::compareWith);
    } else if (e.getClickCount() == 2) {
      view.openingAt(e.getX(), e.getY()).ifPresentOrElse(state::enter, () -> zoomIn(e));
    } else {
      region.ifPresentOrElse(state::select, state::clearSelection);
    }
  }

  private void clickedInside(MouseEvent e, Optional<Adcode> prefecture) {
    if (e.getClickCount() == 2) {
      zoomIn(e);
    } else {
      state.selectPrefecture(prefecture);
    }
  }

  private void zoomIn(MouseEvent e) {
    view.zoom(DOUBLE_CLICK_FACTOR, e.getX(), e.getY());
  }

  private void scrolled(ScrollEvent e) {
    if (e.getDeltaY() != 0 && !e.isInertia()) {
      view.zoom(Math.pow(WHEEL_BASE, e.getDeltaY()), e.getX(), e.getY());
    }
    e.consume();
  }
}
