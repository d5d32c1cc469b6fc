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

  private final Atlas atlas;
  private final Executor background;
  private final Runnable whenFiner;
  private final ProvinceFiles files = new ProvinceFiles();
  private final Map<Adcode, MapGeometry> maps =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Adcode, MapGeometry> eldest) {
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
    this.atlas = atlas;
    this.background = background;
    this.whenFiner = whenFiner;
  }

  @Override
  public synchronized Optional<MapGeometry> of(Adcode province) {
    return atlas
        .region(province)
        .map(
            region ->
                maps.computeIfAbsent(
                    province, code -> new ProvinceMap(code, files, atlas, background, whenFiner)));
  }
}
