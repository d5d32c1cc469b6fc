package org.modelatlas.geometry;

import java.util.List;

/**
 * Several areas that belong together, such as a coast with its islands.
 *
 * @param polygons the areas; may be empty
 */
public record MultiPolygon(List<Polygon> polygons) implements Shape {

  public MultiPolygon {
    polygons = List.copyOf(polygons);
  }

  @Override
  public Bounds bounds() {
    Bounds all = Bounds.EMPTY;
    for (Polygon polygon : polygons) {
      all = all.union(polygon.bounds());
    }
    return all;
  }
}
