package org.modelatlas.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.geojson.Feature;
import org.modelatlas.geometry.BorderKind;
import org.modelatlas.geometry.BorderMesh;
import org.modelatlas.geometry.BorderSimplifier;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.geometry.Shape;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;

/** Brings features into the plane and finds the lines between them. */
final class LevelBuilder {

  private final Projection projection;
  private final RegionMatcher matcher;
  private final Set<String> prefecturesOfData;

  LevelBuilder(Projection projection, Atlas atlas) {
    this.projection = projection;
    this.matcher = new RegionMatcher(atlas);
    this.prefecturesOfData =
        atlas.cities().values().stream()
            .map(city -> city.prefecture().code())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The features that have an area, as a level; each with an id of its own. */
  MapLevel level(List<Feature> features) {
    var regions = new ArrayList<RegionOutline>();
    var ids = new HashSet<String>();
    for (int i = 0; i < features.size(); i++) {
      var shape = features.get(i).shape();
      if (shape.isPresent()) {
        regions.add(outline(features.get(i), id(features.get(i), i, ids), shape.get()));
      }
    }
    return level(regions, BorderMesh.of(shapes(regions)));
  }

  /** The same level with only the positions that lines need at a tolerance in metres. */
  static MapLevel simplified(MapLevel level, double toleranceM) {
    var simple = BorderSimplifier.of(shapes(level.regions()), toleranceM);
    var regions = new ArrayList<RegionOutline>();
    for (int i = 0; i < level.regions().size(); i++) {
      RegionOutline region = level.regions().get(i);
      Shape shapeM = simple.shapes().get(i);
      regions.add(region.withShape(shapeM));
    }
    return level(regions, simple.mesh());
  }

  private static List<Shape> shapes(List<RegionOutline> regions) {
    return regions.stream().map(RegionOutline::shapeM).toList();
  }

  /** The region's code, else the feature's own, else its number in the file. */
  private String id(Feature feature, int index, Set<String> taken) {
    String id =
        matcher
            .match(feature)
            .map(region -> region.adcode().code())
            .or(() -> former(feature))
            .or(feature::code)
            .or(() -> feature.text("id"))
            .orElse("");
    return !id.isEmpty() && taken.add(id) ? id : "#" + index;
  }

  /** The code that the data still uses for a unit that was given another since. */
  private Optional<String> former(Feature feature) {
    return feature.text("former_id").filter(prefecturesOfData::contains);
  }

  private static MapLevel level(List<RegionOutline> regions, BorderMesh mesh) {
    return new MapLevel(regions, paths(mesh, BorderKind.INTERIOR), paths(mesh, BorderKind.OUTER));
  }

  private static List<MapLevel.Path> paths(BorderMesh mesh, BorderKind kind) {
    return mesh.lines().stream()
        .filter(line -> line.kind() == kind)
        .map(line -> MapLevel.Path.of(line.xy(), line.first(), line.second()))
        .toList();
  }

  private RegionOutline outline(Feature feature, String id, Shape shapeDeg) {
    return new RegionOutline(
        id,
        name(feature, List.of("name_zh", "name"), List.of("name_en", "name")),
        name(feature, List.of("short_zh", "name_zh", "name"), List.of("name_en", "name")),
        project(shapeDeg),
        label(feature, shapeDeg));
  }

  /** The first of each list that the feature has; a name in one language stands in for both. */
  private static LocalText name(Feature feature, List<String> keysZh, List<String> keysEn) {
    String any = RegionMatcher.names(feature).findFirst().orElse("");
    return new LocalText(first(feature, keysZh).orElse(any), first(feature, keysEn).orElse(any));
  }

  private static Optional<String> first(Feature feature, List<String> keys) {
    return keys.stream().flatMap(key -> feature.text(key).stream()).findFirst();
  }

  private Shape project(Shape shapeDeg) {
    List<Polygon> polygons = shapeDeg.polygons().stream().map(this::project).toList();
    return polygons.size() == 1 ? polygons.getFirst() : new MultiPolygon(polygons);
  }

  private Polygon project(Polygon polygonDeg) {
    return new Polygon(
        project(polygonDeg.outer()), polygonDeg.holes().stream().map(this::project).toList());
  }

  private Ring project(Ring ringDeg) {
    return new Ring(projection.forward(ringDeg.xy()));
  }

  private PlanePoint label(Feature feature, Shape shapeDeg) {
    return projection.forward(
        given(feature, "label")
            .or(() -> given(feature, "centroid"))
            .or(() -> given(feature, "center"))
            .or(() -> given(feature, "cp"))
            .orElseGet(() -> middle(shapeDeg)));
  }

  /** A position that the file gives as a property, as DataV.GeoAtlas and ECharts do. */
  private static Optional<GeoPoint> given(Feature feature, String key) {
    return feature.properties().get(key) instanceof List<?> pair
            && pair.size() == 2
            && pair.get(0) instanceof Number lon
            && pair.get(1) instanceof Number lat
            && Math.abs(lon.doubleValue()) <= 180
            && Math.abs(lat.doubleValue()) <= 90
        ? Optional.of(new GeoPoint(lon.doubleValue(), lat.doubleValue()))
        : Optional.empty();
  }

  private static GeoPoint middle(Shape shapeDeg) {
    var largest =
        shapeDeg.polygons().stream()
            .max(Comparator.comparingDouble(p -> Math.abs(p.outer().signedArea())))
            .orElseThrow()
            .bounds();
    return new GeoPoint(largest.centreX(), largest.centreY());
  }
}
