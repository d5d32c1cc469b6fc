package org.modelatlas.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.geojson.Geometry;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;

/**
 * The outlines that come with the program: 34 provincial units at three levels of detail, with the
 * South China Sea.
 *
 * <p>The coarsest level is read at once. A finer one is read by the executor when it is first
 * wanted; until then the finest that is there stands in.
 */
public final class ShippedMap implements MapGeometry {

  private static final String FOLDER = "/boundaries/";
  private static final List<String> LEVELS = List.of("overview", "regional", "detail");

  /** Down to which scale a level is fine enough: its tolerance is then about a point. */
  private static final double[] FINE_ENOUGH_M_PER_PT = {3_500, 900, 0};

  /** South of it lie only the islands that the inset shows. */
  private static final double INSET_LAT_DEG = 17.9;

  private static final Bounds INSET_DEG = new Bounds(106.72, 2.16, 123.66, 22.57);
  private static final int EDGE_STEPS = 16;

  private final Projection projection;
  private final LevelBuilder builder;
  private final Executor background;
  private final Runnable whenFiner;
  private final AtomicReferenceArray<MapLevel> levels = new AtomicReferenceArray<>(LEVELS.size());
  private final boolean[] asked = new boolean[LEVELS.size()];
  private final LocalText credit;
  private final Bounds fit;
  private final Inset inset;

  /**
   * Reads the coarsest level.
   *
   * @param projection the plane
   * @param atlas the data that names the regions
   * @param background reads finer levels; {@code Runnable::run} reads them at once
   * @param whenFiner told, on the executor, after a finer level has come
   */
  public ShippedMap(Projection projection, Atlas atlas, Executor background, Runnable whenFiner) {
    this.projection = projection;
    this.builder = new LevelBuilder(projection, atlas);
    this.background = background;
    this.whenFiner = whenFiner;
    GeoJsonFile overview = read("provinces-" + LEVELS.getFirst());
    levels.set(0, builder.level(overview.features()));
    asked[0] = true;
    credit = credit(overview);
    fit = fit(levels.get(0));
    inset = inset(read("south-china-sea"));
  }

  private static GeoJsonFile read(String name) {
    String resource = FOLDER + name + ".geojson";
    try (InputStream in = ShippedMap.class.getResourceAsStream(resource)) {
      GeoJsonFile file = GeoJsonReader.read(resource, in.readAllBytes());
      if (!file.problems().isEmpty()) {
        throw new IllegalStateException("shipped outlines: " + file.problems().kept());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DataProblemException e) {
      throw new IllegalStateException("shipped outlines cannot be read", e);
    }
  }

  private static LocalText credit(GeoJsonFile file) {
    return file.metadata().get("metadata") instanceof Map<?, ?> metadata
            && metadata.get("not_an_approved_map") instanceof Map<?, ?> texts
            && texts.get("zh") instanceof String zh
            && texts.get("en") instanceof String en
        ? new LocalText(zh, en)
        : LocalText.EMPTY;
  }

  private Bounds fit(MapLevel level) {
    double southM = projection.forward(new double[] {105, INSET_LAT_DEG})[1];
    return level.regions().stream()
        .flatMap(region -> region.shapeM().polygons().stream())
        .map(Polygon::bounds)
        .filter(bounds -> bounds.maxY() > southM)
        .reduce(Bounds.EMPTY, Bounds::union);
  }

  private Inset inset(GeoJsonFile dashes) {
    List<double[]> lines =
        dashes.features().stream()
            .flatMap(f -> f.geometry() instanceof Geometry.Lines l ? l.lines().stream() : null)
            .map(projection::forward)
            .toList();
    return new Inset(new LocalText("南海诸岛", "South China Sea"), projected(INSET_DEG), lines);
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

  @Override
  public synchronized MapLevel level(double metresPerPt) {
    int wanted = 0;
    while (metresPerPt < FINE_ENOUGH_M_PER_PT[wanted]) {
      wanted++;
    }
    if (!asked[wanted]) {
      asked[wanted] = true;
      int index = wanted;
      background.execute(() -> load(index));
    }
    return finestUpTo(wanted);
  }

  private void load(int index) {
    levels.set(index, builder.level(read("provinces-" + LEVELS.get(index)).features()));
    whenFiner.run();
  }

  private MapLevel finestUpTo(int wanted) {
    int index = wanted;
    while (levels.get(index) == null) {
      index--;
    }
    return levels.get(index);
  }

  @Override
  public Projection projection() {
    return projection;
  }

  @Override
  public Bounds fitBoundsM() {
    return fit;
  }

  @Override
  public Optional<Inset> inset() {
    return Optional.of(inset);
  }

  @Override
  public LocalText credit() {
    return credit;
  }
}
