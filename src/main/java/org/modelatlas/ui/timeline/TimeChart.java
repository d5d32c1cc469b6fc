package org.modelatlas.ui.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * Bars for the new families of each month, upper bounds hatched, what lies after the day shown
 * pale; or a tick for each date of other figures. Four paths, whatever the data.
 */
final class TimeChart {

  private static final double GAP_PX = 1;
  private static final double TICK_PX = 8;

  private final Path dated = path("time-bars");
  private final Path listed = path("time-bars-hatched");
  private final Path later = path("time-bars-later");
  private final Path ticks = path("time-ticks");
  private double unitPx;

  private static Path path(String styleClass) {
    var path = new Path();
    path.getStyleClass().add(styleClass);
    path.setManaged(false);
    path.setMouseTransparent(true);
    return path;
  }

  List<Node> nodes() {
    return List.of(later, dated, listed, ticks);
  }

  /**
   * Draws it.
   *
   * @param axis where days lie
   * @param heightPx of the highest bar
   */
  void draw(TimelineModel model, TimeAxis axis, double heightPx) {
    var elements = List.of(new ArrayList<PathElement>(), new ArrayList<PathElement>());
    var pale = new ArrayList<PathElement>();
    var marks = new ArrayList<PathElement>();
    if (model.indicator().isOfCatalogue()) {
      unitPx = heightPx / Math.max(1, model.families().most());
      model
          .families()
          .months()
          .forEach(
              (month, count) -> {
                boolean known = !month.atDay(1).isAfter(model.now());
                double dated = count.dated() * unitPx;
                add(known ? elements.get(0) : pale, axis, month, heightPx, dated);
                add(
                    known ? elements.get(1) : pale,
                    axis,
                    month,
                    heightPx - dated,
                    count.listed() * unitPx);
              });
    } else {
      model.steps().dates().forEach(day -> tick(marks, axis.x(day), heightPx));
    }
    dated.getElements().setAll(elements.get(0));
    listed.getElements().setAll(elements.get(1));
    later.getElements().setAll(pale);
    ticks.getElements().setAll(marks);
  }

  /**
   * How high the highest bar between two points is; 0 where there is none, in the unit of the
   * height it was drawn with.
   */
  double highest(TimelineModel model, TimeAxis axis, double fromPx, double toPx) {
    return dated.getElements().isEmpty()
            && listed.getElements().isEmpty()
            && later.getElements().isEmpty()
        ? 0
        : model.families().months().entrySet().stream()
            .filter(month -> axis.x(month.getKey().atEndOfMonth()) > fromPx)
            .filter(month -> axis.x(month.getKey().atDay(1)) < toPx)
            .mapToDouble(month -> month.getValue().total() * unitPx)
            .max()
            .orElse(0);
  }

  private static void add(
      List<PathElement> bars, TimeAxis axis, YearMonth month, double bottom, double height) {
    if (height > 0) {
      LocalDate end = month.atEndOfMonth();
      double right = axis.x(end);
      double left = Math.min(axis.x(month.atDay(1)) + GAP_PX, right - GAP_PX);
      bars.add(new MoveTo(left, bottom));
      bars.add(new LineTo(left, bottom - height));
      bars.add(new LineTo(right, bottom - height));
      bars.add(new LineTo(right, bottom));
      bars.add(new ClosePath());
    }
  }

  private static void tick(List<PathElement> marks, double x, double bottom) {
    marks.add(new MoveTo(x, bottom));
    marks.add(new LineTo(x, bottom - TICK_PX));
  }
}
