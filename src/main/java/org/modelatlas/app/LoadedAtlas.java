package org.modelatlas.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;

/**
 * Everything a window needs that no toolkit makes, read while the toolkit starts.
 *
 * @param index the data
 * @param figures the figures worked out from it
 * @param geometry the regions in the plane
 * @param composer makes sheets
 * @param whenFiner what to call when finer outlines have come; set by the window
 * @param problems what was wrong with the file that was to be opened; usually none
 */
record LoadedAtlas(
    AtlasIndex index,
    Figures figures,
    MapGeometry geometry,
    SheetComposer composer,
    AtomicReference<Runnable> whenFiner,
    List<DataProblem> problems) {

  private static final Projection PROJECTION = AlbersEqualArea.china();

  /**
   * Reads the shipped data, and the outlines of the file that was asked for or else the shipped
   * ones.
   *
   * @param background reads finer outlines later
   */
  static LoadedAtlas load(Optional<Path> file, Executor background) {
    Atlas atlas = shipped();
    var index = new AtlasIndex(atlas);
    var whenFiner = new AtomicReference<Runnable>(() -> {});
    Runnable tell = () -> whenFiner.get().run();
    Optional<MapGeometry> opened = Optional.empty();
    List<DataProblem> problems = List.of();
    if (file.isPresent()) {
      try {
        opened = Optional.of(open(file.get(), atlas, background, tell));
      } catch (DataProblemException e) {
        problems = e.problems();
      }
    }
    MapGeometry geometry =
        opened.orElseGet(() -> new ShippedMap(PROJECTION, atlas, background, tell));
    var composer = new SheetComposer(TypeMetrics.bundled());
    return new LoadedAtlas(index, new Figures(index), geometry, composer, whenFiner, problems);
  }

  private static Atlas shipped() {
    try {
      return DataPackageReader.readShipped();
    } catch (DataProblemException e) {
      throw new IllegalStateException("the shipped data cannot be read", e);
    }
  }

  private static MapGeometry open(Path file, Atlas atlas, Executor background, Runnable tell)
      throws DataProblemException {
    return new FileMap(
        GeoJsonReader.read(file),
        file.getFileName().toString(),
        PROJECTION,
        atlas,
        background,
        tell);
  }

  /** The newest date of any indicator: the day up to which figures count when nobody chose one. */
  LocalDate newestDate() {
    return index.atlas().indicators().values().stream()
        .filter(Indicator::onMap)
        .flatMap(indicator -> figures.coverageEnd(indicator).stream())
        .map(Period::end)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
