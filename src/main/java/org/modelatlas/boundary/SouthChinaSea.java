package org.modelatlas.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.geojson.Feature;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geojson.Geometry;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.RegionOutline;

/** The customary inset with the islands and the dashes of the South China Sea, in a plane. */
final class SouthChinaSea {

  /** South of it lie only the islands that the inset shows. */
  private static final double INSET_LAT_DEG = 17.9;

  private static final Bounds INSET_DEG = new Bounds(106.72, 2.16, 123.66, 22.57);
  private static final int EDGE_STEPS = 16;
  private static final LocalText NAME = new LocalText("南海诸岛", "South China Sea");

  private final Projection projection;
  private final double southM;

  SouthChinaSea(Projection projection) {
    this.projection = projection;
    this.southM = projection.forward(new double[] {105, INSET_LAT_DEG})[1];
  }

  /** The inset with the dashes of a file. */
  MapGeometry.Inset inset(GeoJsonFile dashes) {
    List<double[]> lines = dashes.features().stream().flatMap(f -> lines(f.geometry())).toList();
    return new MapGeometry.Inset(NAME, projected(INSET_DEG), lines);
  }

  private Stream<double[]> lines(Geometry geometry) {
    return geometry instanceof Geometry.Lines l
        ? l.lines().stream().map(projection::forward)
        : Stream.empty();
  }

  /** Whether features have islands that the inset alone shows. */
  static boolean showsPartOf(List<Feature> features) {
    return features.stream()
        .flatMap(feature -> feature.shape().stream())
        .flatMap(shape -> shape.polygons().stream())
        .anyMatch(polygon -> polygon.bounds().maxY() <= INSET_LAT_DEG);
  }

  /** What a map shows that has the inset: all but what lies in it alone. */
  Bounds fit(List<RegionOutline> regions) {
    return bounds(regions).filter(this::isNorth).reduce(Bounds.EMPTY, Bounds::union);
  }

  private static Stream<Bounds> bounds(List<RegionOutline> regions) {
    return regions.stream()
        .flatMap(region -> region.shapeM().polygons().stream())
        .map(Polygon::bounds);
  }

  private boolean isNorth(Bounds boundsM) {
    return boundsM.maxY() > southM;
  }

  /** Bounds of a box of degrees in the plane: parallels are curved, so the edges are walked. */
  private Bounds projected(Bounds deg) {
    Bounds bounds = Bounds.EMPTY;
    for (int i = 0; i <= EDGE_STEPS; i++) {
      double lon = deg.minX() + deg.width() * i / EDGE_STEPS;
      double[] xy = projection.forward(new double[] {lon, deg.minY(), lon, deg.maxY()});
      bounds = bounds.union(new Bounds(xy[0], xy[1], xy[0], xy[1]));
      bounds = bounds.union(new Bounds(xy[2], xy[3], xy[2], xy[3]));
    }
    return bounds;
  }
}
