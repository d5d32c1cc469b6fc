package org.modelatlas.boundary;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.geojson.Feature;
import org.modelatlas.geojson.GeoJsonFile;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.LevelOfDetail;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;

/**
 * The outlines of a person's own GeoJSON file, thinned without gaps to what a scale can show.
 *
 * <p>There is a level for each doubling of the scale. The first is made at once, further ones by
 * the executor; until then the nearest one stands in.
 */
public final class FileMap implements MapGeometry {

  /** Positions closer than this share of a point are one. */
  private static final double THINNING_PT = 0.3;

  /** No line moves by more than this when positions are left out. */
  private static final double TOLERANCE_PT = 0.6;

  private static final double METRES_PER_DEGREE = 111_320;

  private final Projection projection;
  private final LevelBuilder builder;
  private final List<Feature> features;
  private final FileCredit credit;
  private final Bounds fit;
  private final OctaveLevels levels;

  /**
   * Takes a file that was read.
   *
   * @param file the file; features without an area are left out
   * @param credit how the file is named
   * @param projection the plane
   * @param atlas the data that the features are matched with
   * @param background makes further levels
   * @param whenFiner told, on the executor, after a level has come
   */
  public FileMap(
      GeoJsonFile file,
      FileCredit credit,
      Projection projection,
      Atlas atlas,
      Executor background,
      Runnable whenFiner) {
    this.projection = projection;
    this.builder = new LevelBuilder(projection, atlas);
    this.features = file.features().stream().filter(f -> f.shape().isPresent()).toList();
    this.credit = credit;
    this.fit = fit();
    this.levels = new OctaveLevels(this::make, background, whenFiner);
  }

  private FileMap(FileMap of) {
    this.projection = of.projection;
    this.builder = of.builder;
    this.features = of.features;
    this.credit = of.credit;
    this.fit = of.fit;
    this.levels = new OctaveLevels(this::make, Runnable::run, () -> {});
  }

  /** The same outlines for pages: levels are there as soon as they are asked for. */
  public FileMap still() {
    return new FileMap(this);
  }

  /** From the coarsest look at the shapes; the whole world where nothing can be fitted. */
  private Bounds fit() {
    Bounds deg =
        features.stream()
            .flatMap(f -> f.shape().stream())
            .map(shape -> shape.bounds())
            .reduce(Bounds.EMPTY, Bounds::union);
    if (deg.isEmpty()) {
      return new Bounds(-3e6, 2e6, 3e6, 6e6);
    }
    return builder.level(thinned(Math.max(deg.width(), deg.height()) / 500)).regions().stream()
        .map(RegionOutline::shapeM)
        .map(shape -> shape.bounds())
        .reduce(Bounds.EMPTY, Bounds::union);
  }

  private List<Feature> thinned(double resolutionDeg) {
    var detail = new LevelOfDetail(resolutionDeg);
    return features.stream().map(f -> f.withShape(detail.shape(f.shape().orElseThrow()))).toList();
  }

  @Override
  public synchronized MapLevel level(double metresPerPt) {
    if (levels.isEmpty()) {
      levels.make(metresPerPt);
    }
    return levels.level(metresPerPt).orElseThrow();
  }

  private MapLevel make(double metresPerPt) {
    var level = builder.level(thinned(metresPerPt * THINNING_PT / METRES_PER_DEGREE));
    return LevelBuilder.simplified(level, metresPerPt * TOLERANCE_PT);
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
    return Optional.empty();
  }

  @Override
  public LocalText credit() {
    return credit.text();
  }
}
