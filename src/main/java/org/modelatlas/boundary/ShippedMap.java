package org.modelatlas.boundary;

import java.util.ArrayList;
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
import org.modelatlas.sheet.RegionOutline;

/**
 * The outlines that come with the program: 34 provincial units at three levels of detail, with the
 * South China Sea.
 *
 * <p>The coarsest level is read at once. A finer one is read by the executor when it is first
 * wanted; until then the finest that is there stands in. The borders of prefectures come in the
 * same way where one has come near enough to tell prefectures apart.
 */
public final class ShippedMap implements MapGeometry {

  private static final List<String> LEVELS = List.of("overview", "regional", "detail");

  /** Down to which scale a level is fine enough: its tolerance is then about a point. */
  private static final double[] FINE_ENOUGH_M_PER_PT = {3_500, 900, 0};

  /** From here on prefectures are large enough to be told apart. */
  private static final double PREFECTURES_M_PER_PT = 2_200;

  /** No border of a prefecture is moved by more: a fifth of a point where they appear. */
  private static final double INNER_TOLERANCE_M = 400;

  private final Projection projection;
  private final LevelBuilder builder;
  private final Executor background;
  private final Runnable whenFiner;
  private final AtomicReferenceArray<MapLevel> levels = new AtomicReferenceArray<>(LEVELS.size());
  private final AtomicReferenceArray<MapLevel> divided = new AtomicReferenceArray<>(LEVELS.size());
  private volatile List<MapLevel.Path> inner = List.of();
  private boolean innerAsked;
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
    int found = finestUpTo(wanted);
    return metresPerPt < PREFECTURES_M_PER_PT ? divided(found) : levels.get(found);
  }

  /** A level with the borders of prefectures, once they are there. */
  private MapLevel divided(int index) {
    if (!innerAsked) {
      innerAsked = true;
      background.execute(this::loadInner);
    }
    if (!inner.isEmpty() && divided.get(index) == null) {
      divided.set(index, levels.get(index).dividedBy(inner));
    }
    return Optional.ofNullable(divided.get(index)).orElseGet(() -> levels.get(index));
  }

  private void loadInner() {
    var lines = new ArrayList<MapLevel.Path>();
    for (RegionOutline province : levels.get(0).regions()) {
      MapLevel within = builder.level(ShippedFile.read("prefectures/" + province.id()).features());
      lines.addAll(LevelBuilder.simplified(within, INNER_TOLERANCE_M).borders());
    }
    inner = List.copyOf(lines);
    whenFiner.run();
  }

  private void load(int index) {
    levels.set(index, builder.level(ShippedFile.read("provinces-" + LEVELS.get(index)).features()));
    whenFiner.run();
  }

  private int finestUpTo(int wanted) {
    int index = wanted;
    while (levels.get(index) == null) {
      index--;
    }
    return index;
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
