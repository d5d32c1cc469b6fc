package org.modelatlas.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Shape;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;
import org.modelatlas.sheet.Surroundings;

/**
 * The regions of a map and what surrounds them, over one set of shared borders.
 *
 * @param all every outline, the regions before the surroundings
 * @param own how many of them are regions
 */
record Parting(MapLevel all, int own) {

  /**
   * How many times the tolerance an island must be long, and wide in the mean, to be simplified.
   */
  private static final double LEAST_LENGTH = 4;

  private static final double LEAST_WIDTH = 2;

  /** The regions with their borders, and apart from them what carries no statement. */
  MapLevel level() {
    List<RegionOutline> outlines = all.regions();
    return new MapLevel(
        outlines.subList(0, own),
        all.borders().stream().filter(this::isInside).toList(),
        Stream.concat(all.borders().stream().filter(this::isEdge), coasts(true)).toList(),
        new Surroundings(
            outlines.subList(own, outlines.size()),
            Stream.concat(all.borders().stream().filter(this::isOutside), coasts(false)).toList()),
        List.of());
  }

  private Stream<MapLevel.Path> coasts(boolean ofRegions) {
    return all.outer().stream().filter(path -> path.first() < own == ofRegions);
  }

  private boolean isInside(MapLevel.Path path) {
    return path.first() < own && path.second() < own;
  }

  private boolean isOutside(MapLevel.Path path) {
    return path.first() >= own && path.second() >= own;
  }

  private boolean isEdge(MapLevel.Path path) {
    return !isInside(path) && !isOutside(path);
  }

  /**
   * The same with only the positions that lines need at a tolerance in metres. Islands that would
   * vanish stay as they are: a map shows each that its outlines have.
   */
  Parting simplified(double toleranceM) {
    Set<Bounds> coasts =
        all.outer().stream()
            .filter(Parting::isClosed)
            .map(MapLevel.Path::boundsM)
            .collect(Collectors.toSet());
    var rest = new ArrayList<RegionOutline>();
    var islands = new ArrayList<List<Polygon>>();
    for (RegionOutline outline : all.regions()) {
      List<Polygon> specks =
          outline.shapeM().polygons().stream()
              .filter(polygon -> coasts.contains(polygon.bounds()) && isSpeck(polygon, toleranceM))
              .toList();
      boolean isMore = specks.size() < outline.shapeM().polygons().size();
      islands.add(isMore ? specks : List.of());
      rest.add(isMore ? outline.withShape(without(outline.shapeM(), specks)) : outline);
    }
    MapLevel simple = LevelBuilder.simplified(new MapLevel(rest, List.of(), List.of()), toleranceM);
    return new Parting(with(simple, islands), own);
  }

  private static boolean isClosed(MapLevel.Path path) {
    double[] xy = path.xyM();
    return xy[0] == xy[xy.length - 2] && xy[1] == xy[xy.length - 1];
  }

  private static boolean isSpeck(Polygon polygon, double toleranceM) {
    double area = Math.abs(polygon.outer().signedArea());
    double width = 2 * area / perimeter(polygon.outer().xy());
    return polygon.holes().isEmpty()
        && (Math.sqrt(area) < LEAST_LENGTH * toleranceM || width < LEAST_WIDTH * toleranceM);
  }

  private static double perimeter(double[] xy) {
    double length = 0;
    for (int i = 2; i < xy.length; i += 2) {
      double dx = xy[i] - xy[i - 2];
      double dy = xy[i + 1] - xy[i - 1];
      length += Math.sqrt(dx * dx + dy * dy);
    }
    return length;
  }

  private static Shape without(Shape shape, List<Polygon> specks) {
    return new MultiPolygon(
        shape.polygons().stream().filter(polygon -> !specks.contains(polygon)).toList());
  }

  private static MapLevel with(MapLevel simple, List<List<Polygon>> islands) {
    var regions = new ArrayList<RegionOutline>();
    var outer = new ArrayList<>(simple.outer());
    for (int i = 0; i < islands.size(); i++) {
      RegionOutline outline = simple.regions().get(i);
      var polygons = new ArrayList<>(outline.shapeM().polygons());
      for (Polygon island : islands.get(i)) {
        polygons.add(island);
        outer.add(MapLevel.Path.of(island.outer().xy(), i, -1));
      }
      regions.add(outline.withShape(new MultiPolygon(polygons)));
    }
    return new MapLevel(regions, simple.borders(), outer);
  }
}
