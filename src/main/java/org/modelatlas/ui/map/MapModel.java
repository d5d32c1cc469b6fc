package org.modelatlas.ui.map;

import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.geometry.RegionIndex;
import org.modelatlas.i18n.Messages;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Direction;
import org.modelatlas.sheet.DraftGeometry;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.NeighbourWalk;
import org.modelatlas.sheet.RegionOutline;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Question;
import org.modelatlas.workspace.ViewState;

/** What the map view shows and answers, without a node; for the UI thread only. */
public final class MapModel {

  private static final String FILINGS = "filings";
  private static final double FURTHEST_FITS = 2;

  private final Atlas atlas;
  private final Figures figures;
  private final MapGeometry geometry;
  private final SheetComposer composer;
  private Optional<FigureTable> table = Optional.empty();
  private Optional<Question> answered = Optional.empty();
  private Optional<LevelLookup> lookup = Optional.empty();

  /**
   * The regions of one level, found by point and by arrow key.
   *
   * @param level which level
   * @param index finds the region at a point
   * @param walk finds the next region
   */
  private record LevelLookup(MapLevel level, RegionIndex index, NeighbourWalk walk) {
    static LevelLookup of(MapLevel level) {
      var shapes = level.regions().stream().map(RegionOutline::shapeM).toList();
      return new LevelLookup(level, new RegionIndex(shapes), new NeighbourWalk(level));
    }
  }

  public MapModel(Atlas atlas, Figures figures, MapGeometry geometry, SheetComposer composer) {
    this.atlas = atlas;
    this.figures = figures;
    this.geometry = geometry;
    this.composer = composer;
  }

  /** The same data on other outlines. */
  public MapModel on(MapGeometry other) {
    return new MapModel(atlas, figures, other, composer);
  }

  /** The data. */
  public Atlas atlas() {
    return atlas;
  }

  /** What the figures on the map are worked out by. */
  public Figures figures() {
    return figures;
  }

  /** The regions in the plane. */
  public MapGeometry geometry() {
    return geometry;
  }

  /** The figures of a view; worked out anew only when what is asked changes. */
  public FigureTable table(ViewState view) {
    if (answered.filter(view.question()::equals).isEmpty()) {
      table = Optional.of(view.question().answer(atlas, figures));
      answered = Optional.of(view.question());
    }
    return table.orElseThrow();
  }

  /** What stands beside a count of no family: the filed services of the region. */
  public Figure filings(Adcode region, ViewState view) {
    return figures.at(atlas.indicator(FILINGS), view.asOf()).figure(region);
  }

  /** The same request with outlines that are drawn faster, while the map is in motion. */
  public SheetRequest draft(SheetRequest request) {
    return request.on(new DraftGeometry(geometry));
  }

  /** What a sheet of this view in a box is made from. */
  public SheetRequest request(ViewState view, Messages messages, Box box) {
    return new SheetRequest(atlas, figures, geometry, table(view), view, messages, box);
  }

  /** The sheet of a request. */
  public MapSheet sheet(SheetRequest request) {
    return composer.compose(request);
  }

  /** The outline at a place of the plane, as it is drawn at a scale. */
  public Optional<RegionOutline> regionAt(PlanePoint place, double metresPerPt) {
    var found = lookup(metresPerPt);
    int at = found.index().at(place.xM(), place.yM());
    return at == RegionIndex.NOWHERE
        ? Optional.empty()
        : Optional.of(found.level().regions().get(at));
  }

  /** The outline of a region, as it is drawn at a scale. */
  public Optional<RegionOutline> outline(Adcode region, double metresPerPt) {
    return geometry.level(metresPerPt).regions().stream()
        .filter(outline -> outline.id().equals(region.code()))
        .findFirst();
  }

  /** The region to which an arrow key leads, if the data knows it. */
  public Optional<Adcode> neighbour(Adcode from, Direction direction, double metresPerPt) {
    return lookup(metresPerPt).walk().next(from.code(), direction).flatMap(this::region);
  }

  /** The region of the data that an outline shows. */
  public Optional<Adcode> region(RegionOutline outline) {
    return Adcode.find(outline.id()).filter(code -> atlas.region(code).isPresent());
  }

  /** Where arrow keys begin when nothing is selected: the first region of the data. */
  public Optional<Adcode> first() {
    return atlas.regions().keySet().stream().findFirst();
  }

  private LevelLookup lookup(double metresPerPt) {
    var level = geometry.level(metresPerPt);
    if (lookup.filter(l -> l.level() == level).isEmpty()) {
      lookup = Optional.of(LevelLookup.of(level));
    }
    return lookup.orElseThrow();
  }

  /**
   * The camera after zooming about a place that stays where it is.
   *
   * @param fitted the camera that shows the whole map; it limits how far away one may go
   * @param nearest the least metres per point
   */
  public Camera zoomed(
      Camera from, PlanePoint about, double factor, Camera fitted, double nearest) {
    double furthest = Math.max(nearest, fitted.metresPerPt() * FURTHEST_FITS);
    double scale = Math.clamp(from.metresPerPt() / factor, nearest, furthest);
    double share = scale / from.metresPerPt();
    return new Camera(
        about.xM() + (from.centreXM() - about.xM()) * share,
        about.yM() + (from.centreYM() - about.yM()) * share,
        scale);
  }
}
