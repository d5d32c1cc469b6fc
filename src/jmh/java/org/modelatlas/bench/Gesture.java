package org.modelatlas.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.modelatlas.ui.map.MapView;

/** What a hand does to a map in the frames of a benchmark. */
enum Gesture {
  DRAG {
    /**
     * Forty steps of 7 points one way, then back: the picture's surroundings run out on the way.
     */
    @Override
    void step(MapView view, int frame) {
      int leg = frame % 80 < 40 ? frame % 80 : 80 - frame % 80;
      double x = 600 + 7.0 * leg;
      double y = 400 + 3.0 * leg;
      if (frame == 0) {
        mouse(view, MouseEvent.MOUSE_PRESSED, x, y);
      }
      mouse(view, MouseEvent.MOUSE_DRAGGED, x, y);
    }
  },
  ZOOM {
    /** Twenty notches of the wheel in, then out. */
    @Override
    void step(MapView view, int frame) {
      wheel(view, frame % 40 < 20 ? 40 : -40);
    }
  };

  abstract void step(MapView view, int frame);

  private static void mouse(MapView view, EventType<MouseEvent> type, double x, double y) {
    Event.fireEvent(
        view,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static void wheel(MapView view, double delta) {
    Event.fireEvent(
        view,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            900,
            500,
            900,
            500,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }
}
