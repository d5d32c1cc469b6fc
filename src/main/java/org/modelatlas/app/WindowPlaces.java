package org.modelatlas.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.modelatlas.workspace.WindowPlace;

/** Puts a window where it stood, as far as the screens of today allow. */
final class WindowPlaces {

  private WindowPlaces() {}

  /** Places a window that is not shown yet; one that no screen would show stays where it is. */
  static void put(Stage stage, WindowPlace place) {
    boolean seen =
        Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(a -> isSeen(place, a));
    if (seen) {
      stage.setX(place.x());
      stage.setY(place.y());
      stage.setWidth(place.width());
      stage.setHeight(place.height());
    }
    stage.setMaximized(place.maximized());
  }

  private static boolean isSeen(WindowPlace place, Rectangle2D area) {
    return place.isSeenIn(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
  }
}
