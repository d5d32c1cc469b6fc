package org.modelatlas.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;

/** The shipped maps of the insides of provinces; the last few that were looked into are kept. */
public final class ProvinceMaps implements Interiors {

  private static final int KEPT = 4;

  /** What is asked for. */
  private record Wanted(Adcode province, ProvinceMap.Around around) {}

  private final Atlas atlas;
  private final Executor background;
  private final Runnable whenFiner;
  private final ProvinceMap.Around around;
  private final ProvinceFiles files = new ProvinceFiles();
  private final Map<Wanted, MapGeometry> maps =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, MapGeometry> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Nothing is read yet.
   *
   * @param atlas the data that names the regions
   * @param background reads prefectures; {@code Runnable::run} reads them at once
   * @param whenFiner told, on the executor, after more of a map has come
   */
  public ProvinceMaps(Atlas atlas, Executor background, Runnable whenFiner) {
    this(atlas, ProvinceMap.Around.ALL, background, whenFiner);
  }

  private ProvinceMaps(
      Atlas atlas, ProvinceMap.Around around, Executor background, Runnable whenFiner) {
    this.around = around;
    this.atlas = atlas;
    this.background = background;
    this.whenFiner = whenFiner;
  }

  /**
   * Maps that stand still, for paper: levels are there as soon as they are asked for, and what no
   * fitted map can show is left out. For any number of threads.
   */
  public static ProvinceMaps still(Atlas atlas) {
    return new ProvinceMaps(atlas, ProvinceMap.Around.SEEN, Runnable::run, () -> {});
  }

  @Override
  public Optional<MapGeometry> of(Adcode province) {
    return map(new Wanted(province, around));
  }

  @Override
  public Optional<MapGeometry> anywhere(Adcode province) {
    return map(new Wanted(province, ProvinceMap.Around.ALL));
  }

  private synchronized Optional<MapGeometry> map(Wanted wanted) {
    return atlas.region(wanted.province()).map(region -> maps.computeIfAbsent(wanted, this::made));
  }

  private MapGeometry made(Wanted wanted) {
    return new ProvinceMap(wanted.province(), files, wanted.around(), atlas, background, whenFiner);
  }
}
