package org.modelatlas.boundary;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.geometry.MultiPolygon;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Ring;
import org.modelatlas.geometry.Shape;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;
import org.modelatlas.sheet.Surroundings;

/**
 * The outlines of another map in the plane of web tiles, at the same levels of detail.
 *
 * <p>The whole map is fitted, what an inset shows included, so there is no inset. The first level
 * is made at once, further ones by the executor; until then the one before stands in.
 */
public final class MercatorMap implements MapGeometry {

  /** Where web tiles end, north and south: atan(sinh π). */
  private static final double LAST_LAT_DEG = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

  private static final int EDGE_STEPS = 16;

  private final MapGeometry from;
  private final WebMercator to = new WebMercator();
  private final Executor background;
  private final Runnable whenFiner;
  private final double stretch;
  private final List<double[]> dashes;
  private final Map<MapLevel, CompletableFuture<MapLevel>> levels =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Bounds fit;
  private volatile MapLevel newest;

  /**
   * Takes a map; its coarsest level is brought into the plane.
   *
   * @param from the map in its own projection
   * @param background brings further levels into the plane
   * @param whenFiner told, on the executor, after one has come
   */
  public MercatorMap(MapGeometry from, Executor background, Runnable whenFiner) {
    this.from = from;
    this.background = background;
    this.whenFiner = whenFiner;
    Bounds whole = from.fitBoundsM();
    var middle = new PlanePoint(whole.centreX(), whole.centreY());
    stretch = to.stretch(from.projection().inverse(middle));
    dashes = from.dashesM().stream().map(this::project).toList();
    MapLevel coarsest = from.level(whole.width());
    newest = project(coarsest);
    levels.put(coarsest, CompletableFuture.completedFuture(newest));
    fit = fit(newest);
  }

  private Bounds fit(MapLevel level) {
    Bounds lines =
        from.inset().stream()
            .flatMap(inset -> dashes.stream())
            .map(dash -> MapLevel.Path.of(dash, -1, -1).boundsM())
            .reduce(Bounds.EMPTY, Bounds::union);
    return level.regions().stream().map(r -> r.shapeM().bounds()).reduce(lines, Bounds::union);
  }

  @Override
  public MapLevel level(double metresPerPt) {
    MapLevel wanted = from.level(metresPerPt / stretch);
    var made = levels.computeIfAbsent(wanted, this::make);
    if (made.isDone()) {
      newest = made.join();
    }
    return newest;
  }

  private CompletableFuture<MapLevel> make(MapLevel level) {
    var made = CompletableFuture.supplyAsync(() -> project(level), background);
    made.thenRunAsync(whenFiner, background);
    return made;
  }

  private MapLevel project(MapLevel level) {
    return new MapLevel(
        level.regions().stream().map(this::project).toList(),
        level.borders().stream().map(this::project).toList(),
        level.outer().stream().map(this::project).toList(),
        new Surroundings(
            level.around().areas().stream().map(this::project).toList(),
            level.around().lines().stream().map(this::project).toList()),
        level.inner().stream().map(this::project).toList());
  }

  private RegionOutline project(RegionOutline region) {
    double[] label = project(new double[] {region.labelM().xM(), region.labelM().yM()});
    return new RegionOutline(
        region.id(),
        region.name(),
        region.shortName(),
        project(region.shapeM()),
        new PlanePoint(label[0], label[1]));
  }

  private MapLevel.Path project(MapLevel.Path path) {
    return MapLevel.Path.of(project(path.xyM()), path.first(), path.second());
  }

  private Shape project(Shape shape) {
    List<Polygon> polygons = shape.polygons().stream().map(this::project).toList();
    return polygons.size() == 1 ? polygons.getFirst() : new MultiPolygon(polygons);
  }

  private Polygon project(Polygon polygon) {
    return new Polygon(
        project(polygon.outer()), polygon.holes().stream().map(this::project).toList());
  }

  private Ring project(Ring ring) {
    return new Ring(project(ring.xy()));
  }

  private double[] project(double[] xyM) {
    var lonLatDeg = new double[xyM.length];
    for (int i = 0; i < xyM.length; i += 2) {
      GeoPoint place = from.projection().inverse(new PlanePoint(xyM[i], xyM[i + 1]));
      lonLatDeg[i] = place.lonDeg();
      lonLatDeg[i + 1] = Math.clamp(place.latDeg(), -LAST_LAT_DEG, LAST_LAT_DEG);
    }
    return to.forward(lonLatDeg);
  }

  @Override
  public Projection projection() {
    return to;
  }

  /** What an inset shows is part of the whole; of a province without one, its own fit is kept. */
  @Override
  public Bounds fitBoundsM() {
    boolean isFitted = from.province().isPresent() && from.inset().isEmpty();
    return isFitted ? project(from.fitBoundsM()) : fit;
  }

  private Bounds project(Bounds boundsM) {
    Bounds projected = Bounds.EMPTY;
    for (int i = 0; i <= EDGE_STEPS; i++) {
      double x = boundsM.minX() + boundsM.width() * i / EDGE_STEPS;
      double y = boundsM.minY() + boundsM.height() * i / EDGE_STEPS;
      double[] edges = {x, boundsM.minY(), x, boundsM.maxY(), boundsM.minX(), y, boundsM.maxX(), y};
      projected = projected.union(MapLevel.Path.of(project(edges), -1, -1).boundsM());
    }
    return projected;
  }

  @Override
  public Optional<Inset> inset() {
    return Optional.empty();
  }

  @Override
  public List<double[]> dashesM() {
    return dashes;
  }

  @Override
  public Optional<Adcode> province() {
    return from.province();
  }

  @Override
  public LocalText credit() {
    return from.credit();
  }
}
