package org.modelatlas.bench;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.index.strtree.STRtree;
import org.modelatlas.geometry.Ring;
import org.modelatlas.geometry.Shape;

/** The customary way with JTS: a tree of boxes and an indexed locator for each shape. */
final class JtsIndex {

  private final GeometryFactory factory = new GeometryFactory();
  private final STRtree boxes = new STRtree();
  private final List<IndexedPointInAreaLocator> locators = new ArrayList<>();

  JtsIndex(List<Shape> shapes) {
    for (Shape shape : shapes) {
      MultiPolygon area = area(shape);
      boxes.insert(area.getEnvelopeInternal(), locators.size());
      locators.add(new IndexedPointInAreaLocator(area));
    }
    boxes.build();
  }

  int at(double x, double y) {
    var place = new Coordinate(x, y);
    int found = -1;
    for (Object candidate : boxes.query(new Envelope(place))) {
      int i = (Integer) candidate;
      if ((found < 0 || i < found) && locators.get(i).locate(place) != Location.EXTERIOR) {
        found = i;
      }
    }
    return found;
  }

  private MultiPolygon area(Shape shape) {
    return factory.createMultiPolygon(
        shape.polygons().stream()
            .map(
                p ->
                    factory.createPolygon(
                        ring(p.outer()),
                        p.holes().stream().map(this::ring).toArray(LinearRing[]::new)))
            .toArray(Polygon[]::new));
  }

  private LinearRing ring(Ring ring) {
    return factory.createLinearRing(new PackedCoordinateSequence.Double(ring.xy(), 2, 0));
  }
}
