package org.modelatlas.page;

import java.nio.file.Path;
import java.util.Optional;
import org.modelatlas.boundary.FileCredit;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.TypeMetrics;

/** Makes what makes pages, for commands: outlines are there as soon as they are asked for. */
public final class PageComposers {

  private PageComposers() {}

  /** A composer over the shipped outlines. */
  public static PageComposer shipped(AtlasIndex index) {
    var plane = AlbersEqualArea.china();
    return over(index, new ShippedMap(plane, index.atlas(), Runnable::run, () -> {}));
  }

  /**
   * A composer over the outlines of a person's own file; the insides of provinces are the shipped
   * ones.
   *
   * @throws DataProblemException if the file cannot be read, with all that is wrong with it
   */
  public static PageComposer ofFile(AtlasIndex index, Path file, Optional<String> reviewNumber)
      throws DataProblemException {
    var map =
        new FileMap(
            GeoJsonReader.read(file),
            FileCredit.of(file, reviewNumber),
            AlbersEqualArea.china(),
            index.atlas(),
            Runnable::run,
            () -> {});
    return over(index, map);
  }

  /**
   * A composer over outlines of the nation.
   *
   * @param nation its levels must be there as soon as they are asked for
   */
  public static PageComposer over(AtlasIndex index, MapGeometry nation) {
    return new PageComposer(
        index,
        new Figures(index),
        nation,
        ProvinceMaps.still(index.atlas()),
        TypeMetrics.bundled());
  }
}
