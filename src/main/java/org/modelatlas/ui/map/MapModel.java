package org.modelatlas.ui.map;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.CityTable;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Region;
import org.modelatlas.geometry.RegionIndex;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Direction;
import org.modelatlas.sheet.DraftGeometry;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.LegendFold;
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
  private static final double NAMES_AT_PT = 500;

  private final Atlas atlas;
  private final Figures figures;
  private final MapGeometry geometry;
  private final SheetComposer composer;
  private final Interiors interiors;
  private Optional<FigureTable> table = Optional.empty();
  private Optional<Question> answered = Optional.empty();
  private Optional<LevelLookup> lookup = Optional.empty();
  private Optional<Fitted> fittedFor = Optional.empty();
  private Optional<Camera> fitted = Optional.empty();

  /** What the camera of the whole map depends on. */
  private record Fitted(MapGeometry geometry, ViewState view, Box box) {}

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

  /** A map of the nation, into whose provinces one cannot look. */
  public MapModel(Atlas atlas, Figures figures, MapGeometry geometry, SheetComposer composer) {
    this(atlas, figures, geometry, composer, Interiors.NONE);
  }

  /** A map of the nation and of the insides of its provinces. */
  public MapModel(
      Atlas atlas,
      Figures figures,
      MapGeometry geometry,
      SheetComposer composer,
      Interiors interiors) {
    this.atlas = atlas;
    this.figures = figures;
    this.geometry = geometry;
    this.composer = composer;
    this.interiors = interiors;
  }

  /** The same data and outlines, brought into another plane. */
  public MapModel on(UnaryOperator<MapGeometry> plane) {
    return new MapModel(
        atlas,
        figures,
        plane.apply(geometry),
        composer,
        new ReprojectedInteriors(interiors, plane));
  }

  /** The data. */
  public Atlas atlas() {
    return atlas;
  }

  /** What the figures on the map are worked out by. */
  public Figures figures() {
    return figures;
  }

  /** The regions that a view shows, in their plane: provinces, or the prefectures of one. */
  public MapGeometry geometry(ViewState view) {
    return view.inside().flatMap(interiors::of).orElse(geometry);
  }

  /** Whether one can look into a province. */
  public boolean opens(Adcode province) {
    return interiors.of(province).isPresent();
  }

  /** The figures by city where a view looks into a province. */
  public Optional<CityTable> cities(ViewState view) {
    return geometry(view)
        .province()
        .map(
            code ->
                figures.cities(view.question().indicator(atlas), code, view.asOf(), view.filter()));
  }

  /** The computing centre that a symbol stands for. */
  public Optional<ComputingCentre> centre(String id) {
    return atlas.centres().stream().filter(centre -> centre.id().equals(id)).findFirst();
  }

  /** The name of a region that a view shows. */
  public Optional<LocalText> name(ViewState view, Adcode code) {
    return atlas.region(code).map(Region::name).or(() -> nameOnMap(view, code));
  }

  private Optional<LocalText> nameOnMap(ViewState view, Adcode code) {
    var shown = geometry(view);
    return outline(view, code, shown.fitBoundsM().width() / NAMES_AT_PT).map(RegionOutline::name);
  }

  /** The figures of a view; worked out anew only when what is asked changes. */
  public FigureTable table(ViewState view) {
    if (answered.filter(view.question()::equals).isEmpty()) {
      table = Optional.of(view.question().answer(atlas, figures));
      answered = Optional.of(view.question());
    }
    return table.orElseThrow();
  }

  /** The figures of the second indicator, where the map of a view shows two. */
  public Optional<FigureTable> second(ViewState view) {
    return view.design()
        .form()
        .other()
        .filter(id -> view.inside().isEmpty() && atlas.indicators().containsKey(id))
        .map(id -> figures.at(atlas.indicator(id), view.asOf(), view.filter()));
  }

  /** What stands beside a count of no family: the filed services of the region. */
  public Figure filings(Adcode region, ViewState view) {
    return figures.at(atlas.indicator(FILINGS), view.asOf()).figure(region);
  }

  /** The same request with outlines that are drawn faster, while the map is in motion. */
  public SheetRequest draft(SheetRequest request) {
    return request.on(new DraftGeometry(request.geometry()));
  }

  /** What a sheet of this view in a box is made from. */
  public SheetRequest request(ViewState view, Messages messages, Box box) {
    return new SheetRequest(atlas, figures, geometry(view), table(view), view, messages, box);
  }

  /** The sheet of a request, its legend always on it. */
  public MapSheet sheet(SheetRequest request) {
    return sheet(request, LegendFold.NEVER);
  }

  /** The sheet of a request. */
  public MapSheet sheet(SheetRequest request, LegendFold fold) {
    return composer.compose(request, fold);
  }

  /** The camera of a request: its own, or the one that shows the whole map. */
  public Camera camera(SheetRequest request) {
    return request.view().camera().orElseGet(() -> fitted(request));
  }

  /** Asked for at every move of the pointer; worked out anew only when it could have changed. */
  private Camera fitted(SheetRequest request) {
    var now = new Fitted(request.geometry(), request.view(), request.box());
    if (fittedFor.filter(now::equals).isEmpty()) {
      fitted = Optional.of(composer.camera(request));
      fittedFor = Optional.of(now);
    }
    return fitted.orElseThrow();
  }

  /** The outline at a place of the plane, as it is drawn at a scale. */
  public Optional<RegionOutline> regionAt(ViewState view, PlanePoint place, double metresPerPt) {
    var found = lookup(view, metresPerPt);
    int at = found.index().at(place.xM(), place.yM());
    return at == RegionIndex.NOWHERE
        ? Optional.empty()
        : Optional.of(found.level().regions().get(at));
  }

  /**
   * The regions of the data whose middles lie in a rectangle of a view.
   *
   * @param rectangle in the view's pixels
   * @param scale how much larger the view shows the sheet
   */
  public Set<Adcode> brushed(
      ViewState view, Box rectangle, FrameTransform transform, double scale) {
    return geometry(view).level(transform.camera().metresPerPt()).regions().stream()
        .filter(
            outline ->
                rectangle.contains(
                    new Box(
                        transform.xPt(outline.labelM().xM()) * scale,
                        transform.yPt(outline.labelM().yM()) * scale,
                        0,
                        0)))
        .flatMap(outline -> region(view, outline).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The outline of a region, as it is drawn at a scale. */
  public Optional<RegionOutline> outline(ViewState view, Adcode region, double metresPerPt) {
    return geometry(view).level(metresPerPt).regions().stream()
        .filter(outline -> outline.id().equals(region.code()))
        .findFirst();
  }

  /** The region to which an arrow key leads, if the data knows it. */
  public Optional<Adcode> neighbour(
      ViewState view, Adcode from, Direction direction, double metresPerPt) {
    return lookup(view, metresPerPt)
        .walk()
        .next(from.code(), direction)
        .flatMap(outline -> region(view, outline));
  }

  /** The region of the data, or the prefecture of the province looked into, at an outline. */
  public Optional<Adcode> region(ViewState view, RegionOutline outline) {
    boolean inside = geometry(view).province().isPresent();
    return Adcode.find(outline.id()).filter(code -> inside != atlas.region(code).isPresent());
  }

  /**
   * Where arrow keys begin when nothing is selected: the first region of the data, or the city with
   * most families.
   */
  public Optional<Adcode> first(ViewState view, double metresPerPt) {
    var cities = cities(view);
    return cities.isEmpty()
        ? atlas.regions().keySet().stream().findFirst()
        : cities.get().cities().prefectures().stream()
            .filter(code -> outline(view, code, metresPerPt).isPresent())
            .findFirst()
            .or(() -> firstOnMap(view, metresPerPt));
  }

  private Optional<Adcode> firstOnMap(ViewState view, double metresPerPt) {
    return geometry(view).level(metresPerPt).regions().stream()
        .flatMap(outline -> region(view, outline).stream())
        .findFirst();
  }

  private LevelLookup lookup(ViewState view, double metresPerPt) {
    var level = geometry(view).level(metresPerPt);
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
