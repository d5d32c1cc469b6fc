package org.modelatlas.geometry;

import java.util.List;

/**
 * One connected area.
 *
 * @param outer the outline, counter-clockwise with y upwards
 * @param holes what is cut out of it, clockwise; may be empty
 */
public record Polygon(Ring outer, List<Ring> holes) implements Shape {

  public Polygon {
    holes = List.copyOf(holes);
  }

  @Override
  public List<Polygon> polygons() {
    return List.of(this);
  }

  @Override
  public Bounds bounds() {
    return outer.bounds();
  }

  /** Whether a point lies in the outline and in no hole. */
  public boolean contains(double x, double y) {
    return outer.contains(x, y) && holes.stream().noneMatch(hole -> hole.contains(x, y));
  }
}
