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
    return polygons.stream().map(Polygon::bounds).reduce(Bounds.EMPTY, Bounds::union);
  }
}
