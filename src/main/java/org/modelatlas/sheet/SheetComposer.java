package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.MapExtra;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Makes a map sheet from data and a view; everything that can be decided is decided here. */
public final class SheetComposer {

  private static final double SELECTION_WIDTH_PT = 2.4;
  private static final double OVERSCAN_PT = 256;
  private static final double SPECK_PT = 1;
  private static final double FIGURE_RIM_PT = 10;

  private final TypeMetrics metrics;

  public SheetComposer(TypeMetrics metrics) {
    this.metrics = metrics;
  }

  /** The sheet of a request; its legend is always there. */
  public MapSheet compose(SheetRequest request) {
    return compose(request, LegendFold.NEVER);
  }

  /**
   * The sheet of a request.
   *
   * @param fold what becomes of a legend that has no room
   */
  public MapSheet compose(SheetRequest request, LegendFold fold) {
    var style = style(request.view());
    Fitting fitting = Fitting.of(metrics, style, request);
    Camera camera = request.view().camera().orElse(fitting.camera());
    MapLevel level = request.geometry().level(camera.metresPerPt());
    var content =
        level == fitting.level() ? fitting.content() : MapContent.of(request, style, level);
    var furniture = new Furniture(metrics, style, request, content, fitting, fold);
    List<MapFrame> insets =
        request.geometry().inset().stream()
            .map(inset -> inset(inset, furniture.insetBox(inset), request, style, content))
            .toList();
    List<Mark.Group> over = furniture.groups(camera);
    List<Box> obstacles = obstacles(insets, over);
    furniture.legendButton().ifPresent(obstacles::add);
    MapFrame main =
        main(request, style, content, camera, level, new LabelLayer.Around(obstacles, false));
    return new MapSheet(
        request.box().rightPt(), request.box().bottomPt(), style, main, insets, over);
  }

  /**
   * What is to be said beside the map of a request; no map is made for it.
   *
   * @param style its inks, whatever the view's theme
   */
  public MapTerms terms(SheetRequest request, MapStyle style) {
    var content = MapContent.of(request, style, request.geometry().anyLevel());
    return new MapTerms(
        content.title(),
        new Subtitle(request, metrics, content).whole(),
        scaleBar(request, style),
        content.legends(),
        content.sourceIds());
  }

  /** The bar of {@link #terms} alone, for trying frames. */
  public Mark.Group scaleBar(SheetRequest request, MapStyle style) {
    Camera camera = request.view().camera().orElseGet(() -> fitted(request));
    return new MapScale(metrics, style, request).bar(camera, 0, 0, remark -> true);
  }

  /** The bar of the map that {@link #figure(SheetRequest, MapStyle, FigurePlace)} makes. */
  public Mark.Group scaleBar(SheetRequest request, MapStyle style, FigurePlace place) {
    Camera camera = request.view().camera().orElseGet(() -> fitted(request, place));
    return new MapScale(metrics, style, request).bar(camera, 0, 0, remark -> true);
  }

  private static Camera fitted(SheetRequest request) {
    return fitted(request, usual(request));
  }

  private static FigurePlace usual(SheetRequest request) {
    return new FigurePlace(request.box().inset(FIGURE_RIM_PT), List.of(), 0);
  }

  private static Camera fitted(SheetRequest request, FigurePlace place) {
    Box fit = place.fit();
    Camera there = FrameTransform.fit(request.geometry().fitBoundsM(), fit);
    double scale = there.metresPerPt();
    return new Camera(
        there.centreXM() + (request.box().centreXPt() - fit.centreXPt()) * scale,
        there.centreYM() - (request.box().centreYPt() - fit.centreYPt()) * scale,
        scale);
  }

  /**
   * The map of a request without its furniture, fitted to its box unless the view has a camera.
   *
   * @param style its inks, whatever the view's theme
   */
  public MapFigure figure(SheetRequest request, MapStyle style) {
    return figure(request, style, usual(request));
  }

  /** The same map, fitted to a part of its box because something else stands there too. */
  public MapFigure figure(SheetRequest request, MapStyle style, FigurePlace place) {
    Box box = request.box();
    Camera fitted = fitted(request, place);
    Camera camera = request.view().camera().orElse(fitted);
    MapLevel level = request.geometry().level(camera.metresPerPt());
    var content = MapContent.of(request, style, level);
    var corner = new InsetCorner(request, fitted);
    var land = new LandCover(level.regions(), new FrameTransform(box, fitted));
    var insets = new ArrayList<MapFrame>();
    var names = new ArrayList<Mark.Group>();
    var obstacles = new ArrayList<>(place.taken());
    for (var inset : request.geometry().inset().stream().toList()) {
      Box frame = corner.onPaper(inset, box.rightPt(), box.bottomPt());
      insets.add(inset(inset, frame, request, style, content));
      names.add(
          new InsetName(metrics, style, request, place.leastPt()).onPaper(inset, frame, land));
    }
    northArrow(request, style, camera).ifPresent(names::add);
    obstacles.addAll(obstacles(insets, names));
    return new MapFigure(
        main(request, style, content, camera, level, new LabelLayer.Around(obstacles, true)),
        insets,
        names,
        new MapScale(metrics, style, request).bar(camera, 0, 0, remark -> true));
  }

  /** Whether what is taken lies over no region of a figure, and its inset over nothing. */
  public boolean isClear(SheetRequest request, FigurePlace place) {
    Camera camera = fitted(request, place);
    MapLevel level = request.geometry().level(camera.metresPerPt());
    var land = new LandCover(level.regions(), new FrameTransform(request.box(), camera));
    var corner = new InsetCorner(request, camera);
    Box box = request.box();
    return place.taken().stream().allMatch(taken -> land.covered(taken) == 0)
        && request
            .geometry()
            .inset()
            .filter(inset -> !corner.isClearOnPaper(inset, box.rightPt(), box.bottomPt()))
            .isEmpty();
  }

  /** The looks of a view. */
  static MapStyle style(ViewState view) {
    var style = view.theme() == Theme.DARK ? MapStyle.DARK : MapStyle.LIGHT;
    return view.presentation() == Presentation.BASEMAP ? style.overBasemap() : style;
  }

  /** The camera of the view, or the one that shows the whole map beside its furniture. */
  public Camera camera(SheetRequest request) {
    return request
        .view()
        .camera()
        .orElseGet(() -> Fitting.of(metrics, style(request.view()), request).camera());
  }

  /** What stands over the map: no label may lie under it. */
  private List<Box> obstacles(List<MapFrame> insets, List<Mark.Group> over) {
    var extent = new MarkExtent(metrics);
    var boxes = new ArrayList<Box>();
    insets.forEach(inset -> boxes.add(inset.box()));
    over.forEach(group -> extent.of(group).ifPresent(boxes::add));
    return boxes;
  }

  private MapFrame main(
      SheetRequest request,
      MapStyle style,
      MapContent content,
      Camera camera,
      MapLevel level,
      LabelLayer.Around around) {
    var transform = new FrameTransform(request.box(), camera);
    Bounds seen = new FrameTransform(request.box().inset(-OVERSCAN_PT), camera).visibleM();
    List<Mark.Group> symbols = content.symbols(transform);
    var labels = new LabelLayer(metrics, style, request, content);
    var taken = new ArrayList<>(around.boxes());
    dashes(request).forEach(dash -> taken.add(Box.around(transform.toPt(dash))));
    var marks = new ArrayList<>(symbols);
    if (hasGraticule(request)) {
      var graticule = new Graticule(request.geometry().projection(), transform);
      Mark.Group degrees = graticule.labels(metrics, style, request.messages(), taken);
      marks.add(degrees);
      new MarkExtent(metrics).each(degrees).forEach(taken::add);
    }
    marks.add(
        labels.group(
            level, transform, symbols, new LabelLayer.Around(taken, around.considerate())));
    return new MapFrame(
        Role.MAP,
        content.title(),
        content.alternative(),
        request.box(),
        camera,
        style.paper(),
        areas(level, seen, content),
        lines(request, style, level, seen, transform),
        marks);
  }

  private static boolean hasGraticule(SheetRequest request) {
    return request.view().design().has(MapExtra.GRATICULE);
  }

  /** On paper, where no buttons lie over the map. */
  private Optional<Mark.Group> northArrow(SheetRequest request, MapStyle style, Camera camera) {
    Box box = request.box();
    double half = NorthArrow.SIDE_PT / 2;
    return request.view().design().has(MapExtra.NORTH_ARROW)
        ? Optional.of(
            new NorthArrow(metrics, style, request)
                .at(box.rightPt() - half, box.yPt() + half, new FrameTransform(box, camera)))
        : Optional.empty();
  }

  private static List<MapFrame.Area> areas(MapLevel level, Bounds seen, MapContent content) {
    return Stream.concat(
            seen(level.around().areas(), seen).map(content::surrounding),
            seen(level.regions(), seen).map(content::area))
        .toList();
  }

  private static Stream<RegionOutline> seen(List<RegionOutline> outlines, Bounds seen) {
    return outlines.stream().filter(outline -> outline.shapeM().bounds().intersects(seen));
  }

  private static List<MapFrame.Lines> lines(
      SheetRequest request, MapStyle style, MapLevel level, Bounds seen, FrameTransform transform) {
    double leastM =
        request.geometry() instanceof DraftGeometry
            ? transform.camera().metresPerPt() * SPECK_PT
            : 0;
    var lines = new ArrayList<MapFrame.Lines>();
    boolean inside = request.geometry().province().isPresent();
    lines.add(
        new MapFrame.Lines(
            "surroundings", paths(level.around().lines(), seen, leastM), style.contextBorder()));
    if (hasGraticule(request)) {
      var graticule = new Graticule(request.geometry().projection(), transform);
      lines.add(new MapFrame.Lines("graticule", graticule.lines(), style.graticule()));
    }
    lines.add(new MapFrame.Lines("inner", paths(level.inner(), seen, leastM), style.innerBorder()));
    lines.add(
        new MapFrame.Lines(
            "border",
            paths(level.borders(), seen, leastM),
            inside ? style.prefectureBorder() : style.border()));
    lines.add(
        new MapFrame.Lines(
            "outline",
            paths(level.outer(), seen, leastM),
            inside ? style.provinceOutline() : style.outline()));
    lines.add(new MapFrame.Lines("dashes", dashes(request), style.boundaryLine()));
    addCompared(lines, request, style, level);
    selection(request, level)
        .ifPresent(
            region ->
                lines.add(
                    new MapFrame.Lines(
                        "selection",
                        rings(region),
                        Stroke.of(selectionInk(request, style), SELECTION_WIDTH_PT))));
    return lines;
  }

  /** The accent is too near the warm colours of a change. */
  private static Ink selectionInk(SheetRequest request, MapStyle style) {
    return request.table().indicator().derivation() instanceof Indicator.Derivation.Change
        ? style.text()
        : style.accent();
  }

  /** While the whole map is fitted beside an inset, dashes south of it stand there alone. */
  private static List<double[]> dashes(SheetRequest request) {
    MapGeometry geometry = request.geometry();
    double south = geometry.fitBoundsM().minY();
    boolean all = geometry.inset().isEmpty() || request.view().camera().isPresent();
    return geometry.dashesM().stream()
        .filter(dash -> all || Math.min(dash[1], dash[3]) > south)
        .toList();
  }

  /**
   * Lines that are seen and not smaller than asked for. Only a draft may ask: reefs and islets of
   * the South China Sea are specks, and a map that stands still shows each.
   */
  private static List<double[]> paths(List<MapLevel.Path> paths, Bounds seen, double leastM) {
    return paths.stream()
        .filter(path -> path.boundsM().intersects(seen))
        .filter(path -> Math.max(path.boundsM().width(), path.boundsM().height()) >= leastM)
        .map(MapLevel.Path::xyM)
        .toList();
  }

  /** Regions set side by side, each in the look of its column. */
  private static void addCompared(
      List<MapFrame.Lines> lines, SheetRequest request, MapStyle style, MapLevel level) {
    List<Adcode> compared = request.view().compared();
    for (int i = 0; i < compared.size(); i++) {
      Stroke stroke = style.series().stroke(i, SELECTION_WIDTH_PT);
      outline(compared.get(i), level)
          .ifPresent(region -> lines.add(new MapFrame.Lines("compared", rings(region), stroke)));
    }
  }

  private static List<double[]> rings(RegionOutline region) {
    return region.shapeM().rings().map(ring -> ring.xy()).toList();
  }

  private static Optional<RegionOutline> outline(Adcode code, MapLevel level) {
    return level.regions().stream().filter(r -> r.id().equals(code.code())).findFirst();
  }

  /** Among compared regions the selected one has no outline of its own. */
  private static Optional<RegionOutline> selection(SheetRequest request, MapLevel level) {
    ViewState view = request.view();
    boolean inside = request.geometry().province().isPresent();
    Optional<Adcode> selected = inside ? view.prefecture() : view.selection();
    return selected
        .filter(code -> inside || view.compared().isEmpty())
        .flatMap(code -> outline(code, level));
  }

  private static MapFrame inset(
      MapGeometry.Inset inset, Box box, SheetRequest request, MapStyle style, MapContent content) {
    Camera camera = FrameTransform.fit(inset.boundsM(), box);
    Bounds seen = new FrameTransform(box, camera).visibleM();
    MapLevel level = request.geometry().level(camera.metresPerPt());
    return new MapFrame(
        Role.INSET,
        inset.name().in(request.view().language()),
        "",
        box,
        camera,
        style.paper(),
        areas(level, seen, content),
        List.of(
            new MapFrame.Lines(
                "surroundings", paths(level.around().lines(), seen, 0), style.contextBorder()),
            new MapFrame.Lines("border", paths(level.borders(), seen, 0), style.border()),
            new MapFrame.Lines(
                "outline", paths(level.outer(), seen, 0), Stroke.of(style.outline().ink(), 0.7)),
            new MapFrame.Lines("dashes", inset.dashesM(), style.boundaryLine())),
        List.of());
  }
}
