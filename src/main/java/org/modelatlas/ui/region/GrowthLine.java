package org.modelatlas.ui.region;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.modelatlas.ui.region.content.GrowthPoint;

/** The drawn line: days to the right, counts upwards from zero. */
final class GrowthLine extends Region {

  private static final double HEIGHT_PX = 56;
  private static final double MARGIN_PX = 4;

  private final List<GrowthPoint> points;
  private final Polyline line = new Polyline();
  private final Polygon area = new Polygon();
  private final Circle end = new Circle(MARGIN_PX - 1);

  GrowthLine(List<GrowthPoint> points) {
    this.points = points;
    getStyleClass().add("growth-line");
    line.getStyleClass().add("growth-stroke");
    area.getStyleClass().add("growth-area");
    end.getStyleClass().add("growth-end");
    setMinHeight(HEIGHT_PX);
    setPrefHeight(HEIGHT_PX);
    getChildren().addAll(area, line, end);
  }

  @Override
  protected void layoutChildren() {
    line.getPoints().clear();
    points.forEach(point -> line.getPoints().addAll(x(point), y(point)));
    double floor = getHeight() - MARGIN_PX;
    area.getPoints().setAll(x(points.getFirst()), floor);
    area.getPoints().addAll(line.getPoints());
    area.getPoints().addAll(x(points.getLast()), floor);
    end.setCenterX(x(points.getLast()));
    end.setCenterY(y(points.getLast()));
  }

  private double x(GrowthPoint point) {
    double first = points.getFirst().date().toEpochDay();
    double days = Math.max(1, points.getLast().date().toEpochDay() - first);
    double share = (point.date().toEpochDay() - first) / days;
    return MARGIN_PX + share * (getWidth() - 2 * MARGIN_PX);
  }

  private double y(GrowthPoint point) {
    double most = points.stream().mapToDouble(GrowthPoint::count).max().orElse(0);
    double share = most > 0 ? point.count() / most : 0;
    return getHeight() - MARGIN_PX - share * (getHeight() - 2 * MARGIN_PX);
  }
}
