package org.modelatlas.boundary;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.i18n.LocalText;
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

  private static final List<String> LEVELS = List.of("overview", "regional", "detail");

  /** Down to which scale a level is fine enough: its tolerance is then about a point. */
  private static final double[] FINE_ENOUGH_M_PER_PT = {3_500, 900, 0};

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
    GeoJsonFile overview = ShippedFile.read("provinces-" + LEVELS.getFirst());
    levels.set(0, builder.level(overview.features()));
    asked[0] = true;
    credit = ShippedFile.credit(overview);
    var sea = new SouthChinaSea(projection);
    fit = sea.fit(levels.get(0).regions());
    inset = sea.inset(ShippedFile.read("south-china-sea"));
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
    levels.set(index, builder.level(ShippedFile.read("provinces-" + LEVELS.get(index)).features()));
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
