package org.modelatlas.boundary;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.function.DoubleFunction;
import org.modelatlas.sheet.MapLevel;

/** Levels of detail, one for each doubling of the scale, each made when it is first wanted. */
final class OctaveLevels {

  private final DoubleFunction<MapLevel> maker;
  private final Executor background;
  private final Runnable whenMade;
  private final ConcurrentSkipListMap<Integer, MapLevel> levels = new ConcurrentSkipListMap<>();
  private final Map<Integer, Boolean> asked = new ConcurrentHashMap<>();

  /**
   * Nothing is made yet.
   *
   * @param maker makes the level for a scale in metres per point
   * @param background where levels are made
   * @param whenMade told there after one has come
   */
  OctaveLevels(DoubleFunction<MapLevel> maker, Executor background, Runnable whenMade) {
    this.maker = maker;
    this.background = background;
    this.whenMade = whenMade;
  }

  /** The level for a scale, or the nearest one while it is being made; nothing before the first. */
  Optional<MapLevel> level(double metresPerPt) {
    int octave = octave(metresPerPt);
    if (asked.putIfAbsent(octave, true) == null) {
      background.execute(
          () -> {
            make(octave);
            whenMade.run();
          });
    }
    return nearest(octave);
  }

  /** Makes the level for a scale at once. */
  void make(double metresPerPt) {
    int octave = octave(metresPerPt);
    asked.put(octave, true);
    make(octave);
  }

  private void make(int octave) {
    levels.put(octave, maker.apply(Math.pow(2, octave)));
  }

  /** Whether no level has been made. */
  boolean isEmpty() {
    return levels.isEmpty();
  }

  private static int octave(double metresPerPt) {
    return (int) Math.floor(Math.log(metresPerPt) / Math.log(2));
  }

  private Optional<MapLevel> nearest(int octave) {
    return Optional.ofNullable(levels.floorEntry(octave))
        .or(() -> Optional.ofNullable(levels.ceilingEntry(octave)))
        .map(Map.Entry::getValue);
  }
}
