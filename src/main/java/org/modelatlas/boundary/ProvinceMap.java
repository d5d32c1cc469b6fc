package org.modelatlas.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Once;
import org.modelatlas.geojson.Feature;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Polygon;
import org.modelatlas.geometry.Shape;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;

/**
 * One province with its prefectures, and the other provinces around it.
 *
 * <p>The plane is the province's own, with north upwards. The bare province is there at once; the
 * prefectures are read by the executor when they are first wanted, and thinned for each doubling of
 * the scale. Only Hainan has the inset: its islands would else make the map of the sea.
 */
final class ProvinceMap implements MapGeometry {

  /** No line moves by more than this when positions are left out. */
  private static final double TOLERANCE_PT = 0.6;

  /** How far from the largest part, as a share of its width, an island is off its coast. */
  private static final double OFF_COAST = 0.1;

  private static final Bounds EVERYWHERE =
      new Bounds(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  private final Adcode province;
  private final ProvinceFiles files;
  private final Projection projection;
  private final LevelBuilder builder;
  private final MapLevel bare;
  private final Once<Parting> exact = new Once<>(this::read);
  private final OctaveLevels levels;
  private final LocalText credit;
  private final Inset sea;
  private final Bounds near;
  private volatile Bounds fit;
  private final boolean hasInset;

  /**
   * The bare province.
   *
   * @param province one of the shipped provinces
   * @param files what outlines are read from
   * @param atlas the data that names the regions
   * @param background reads prefectures and makes levels
   * @param whenFiner told, on the executor, after a level has come
   */
  ProvinceMap(
      Adcode province, ProvinceFiles files, Atlas atlas, Executor background, Runnable whenFiner) {
    this.province = province;
    this.files = files;
    List<Feature> own = own(files.overview().features());
    hasInset = SouthChinaSea.showsPartOf(own);
    List<Shape> shapesDeg = own.stream().flatMap(feature -> feature.shape().stream()).toList();
    Bounds deg = fit(shapesDeg, near(shapesDeg));
    projection = AlbersEqualArea.around(deg.minX(), deg.minY(), deg.maxX(), deg.maxY());
    builder = new LevelBuilder(projection, atlas);
    Parting overview = parting(own, files.overview().features());
    bare = overview.level();
    levels = new OctaveLevels(this::make, background, whenFiner);
    credit = ShippedFile.credit(files.overview());
    sea = new SouthChinaSea(projection).inset(files.dashes());
    near = near(shapes(overview));
    fit = fit(shapes(overview), near);
  }

  /**
   * What a fitted map has room for: everything, or beside an inset the largest island of the bare
   * province and what lies off its coast.
   */
  private Bounds near(List<Shape> bareShapes) {
    if (!hasInset) {
      return EVERYWHERE;
    }
    Bounds largest = parts(bareShapes).max(Comparator.comparingDouble(Bounds::width)).orElseThrow();
    double off = largest.width() * OFF_COAST;
    return new Bounds(
        largest.minX() - off, largest.minY() - off, largest.maxX() + off, largest.maxY() + off);
  }

  private static Bounds fit(List<Shape> shapes, Bounds near) {
    return parts(shapes).filter(near::intersects).reduce(Bounds.EMPTY, Bounds::union);
  }

  private static Stream<Bounds> parts(List<Shape> shapes) {
    return shapes.stream().flatMap(shape -> shape.polygons().stream()).map(Polygon::bounds);
  }

  private static List<Shape> shapes(Parting parting) {
    return parting.level().regions().stream().map(RegionOutline::shapeM).toList();
  }

  private List<Feature> own(List<Feature> provinces) {
    return provinces.stream().filter(this::isProvince).toList();
  }

  private boolean isProvince(Feature feature) {
    return feature.id().filter(province.code()::equals).isPresent();
  }

  private Parting parting(List<Feature> own, List<Feature> provinces) {
    var all = new ArrayList<>(own);
    provinces.stream().filter(feature -> !isProvince(feature)).forEach(all::add);
    return new Parting(builder.level(all), own.size());
  }

  /** Small islands, which the bare province lacks, are fitted too once they are known. */
  private Parting read() {
    Parting read = parting(files.prefectures(province).features(), files.detail().features());
    fit = fit(shapes(read), near);
    return read;
  }

  private MapLevel make(double metresPerPt) {
    return exact.get().simplified(metresPerPt * TOLERANCE_PT).level();
  }

  @Override
  public MapLevel level(double metresPerPt) {
    return levels.level(metresPerPt).orElse(bare);
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
    return hasInset ? Optional.of(sea) : Optional.empty();
  }

  @Override
  public List<double[]> dashesM() {
    return sea.dashesM();
  }

  @Override
  public Optional<Adcode> province() {
    return Optional.of(province);
  }

  @Override
  public LocalText credit() {
    return credit;
  }
}
