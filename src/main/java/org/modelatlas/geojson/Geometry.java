package org.modelatlas.geojson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Shape;

/** What a feature looks like on the ground; all coordinates in degrees, longitude first. */
public sealed interface Geometry {

  /** The absence of a geometry: null in the file, empty, or nothing that could be drawn. */
  Geometry NONE = new None();

  /** No geometry. */
  record None() implements Geometry {}

  /**
   * A Polygon or MultiPolygon.
   *
   * @param shape outlines counter-clockwise, holes clockwise, whichever way the file has them
   */
  record Area(Shape shape) implements Geometry {}

  /**
   * A LineString or MultiLineString.
   *
   * @param lines packed arrays x0, y0, x1, y1, … of two or more positions each
   */
  record Lines(List<double[]> lines) implements Geometry {

    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Lines(var theirs)
          && Arrays.deepEquals(lines.toArray(), theirs.toArray());
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(lines.toArray());
    }
  }

  /**
   * A Point or MultiPoint.
   *
   * @param xy packed positions x0, y0, x1, y1, …; at least one
   */
  record Points(double[] xy) implements Geometry {

    @Override
    public boolean equals(Object other) {
      return other instanceof Points(var theirs) && Arrays.equals(xy, theirs);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(xy);
    }
  }

  /**
   * A GeometryCollection.
   *
   * @param parts its geometries, those without anything to draw left out; may be empty
   */
  record Collection(List<Geometry> parts) implements Geometry {

    public Collection {
      parts = List.copyOf(parts);
    }

    @Override
    public Shape shape() {
      List<Polygon> polygons = new ArrayList<>();
      for (Geometry part : parts) {
        polygons.addAll(part.shape().polygons());
      }
      return new MultiPolygon(polygons);
    }
  }

  /** The areas in it; without polygons if there are none. */
  default Shape shape() {
    return new MultiPolygon(List.of());
  }
}
