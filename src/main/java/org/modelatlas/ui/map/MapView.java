package org.modelatlas.ui.map;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.RegionOutline;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.SheetRequest;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.ViewState;

/**
 * The map in a window. Paints the sheet of the state at most once a pulse; while the map is dragged
 * the painted picture moves, with some of its surroundings, and is painted anew when they run out.
 */
public final class MapView extends Pane {

  private static final double LEFT_PT = 16;
  private static final double SCALE_BAR_PT = 26;
  private static final int MOST_POSITIONS_IN_MOTION = 30_000;
  private static final Duration SHARP_AFTER = Duration.millis(100);

  private final ExplorerState state;
  private final MapModel model;
  private final MapGround ground;
  private final MapCanvases canvases = new MapCanvases();
  private final HoverLayer hover;
  private final BrushLayer brush;
  private final LegendButton legend;
  private Optional<MapSheet> sheet = Optional.empty();
  private Node kept = new Region();
  private final PauseTransition rest = new PauseTransition(SHARP_AFTER);
  private boolean stale = true;
  private boolean inMotion;
  private boolean heavy;
  private double scale = 1;
  private double draggedX;
  private double draggedY;

  /** The equal-area map. */
  public MapView(ExplorerState state, MapModel model) {
    this(state, model, MapGround.PAPER);
    setId("map");
  }

  /** A map on a ground of its own; the model's outlines are those of the ground's plane. */
  public MapView(ExplorerState state, MapModel model, MapGround ground) {
    this.state = state;
    this.model = model;
    this.ground = ground;
    this.hover = new HoverLayer(state, model);
    this.brush = new BrushLayer(state, model);
    this.legend = new LegendButton(state, this::repaint);
    getStyleClass().add("map-view");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    var focus = frame();
    focus.getStyleClass().add("map-focus");
    ground.node().ifPresent(getChildren()::add);
    getChildren()
        .addAll(
            canvases.map(),
            brush.node(),
            hover.outline(),
            canvases.furniture(),
            focus,
            legend,
            hover.card());
    setClip(frame());
    state.viewProperty().addListener((view, before, now) -> repaint());
    rest.setOnFinished(e -> comeToRest());
    state.brushedProperty().addListener((regions, before, now) -> showBrush());
    state.hoveredProperty().addListener((hovered, before, now) -> showHover());
    new MapPointer(this, state).install();
    new MapKeys(this, state, model).install();
    new MapMenu(this, state, model).install();
  }

  private Rectangle frame() {
    var frame = new Rectangle();
    frame.setManaged(false);
    frame.setMouseTransparent(true);
    frame.widthProperty().bind(widthProperty());
    frame.heightProperty().bind(heightProperty());
    return frame;
  }

  /** Folds a legend that was unfolded for lack of room; whether there was one. */
  public boolean foldLegend() {
    return legend.foldAgain();
  }

  /** What lies over the upper right corner of the view, in its coordinates. */
  public void keepClearOf(Node buttons) {
    kept = buttons;
  }

  private void comeToRest() {
    inMotion = false;
    repaint();
  }

  /** Asks for a new painting at the next pulse. */
  public void repaint() {
    stale = true;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    boolean resized = canvases.isOfOtherSize(getWidth(), getHeight());
    if ((stale || resized) && getWidth() > 0 && getHeight() > 0) {
      stale = false;
      paint();
    }
    hover.place(getWidth(), getHeight(), kept.getBoundsInParent());
    sheet.ifPresent(this::placeLegend);
  }

  private void placeLegend(MapSheet shown) {
    legend.place(LEFT_PT * scale, getHeight() - (footPt(shown) + SCALE_BAR_PT) * scale);
  }

  /** The height of the credit at the foot of the sheet. */
  private static double footPt(MapSheet shown) {
    return shown.furniture().stream()
        .filter(group -> group.role() == Role.CREDIT)
        .flatMap(group -> group.marks().stream())
        .filter(Mark.Rectangle.class::isInstance)
        .mapToDouble(band -> ((Mark.Rectangle) band).box().heightPt())
        .max()
        .orElse(0);
  }

  private void paint() {
    if (inMotion && heavy) {
      stretch();
    } else {
      paintAnew();
    }
  }

  /** Shows the picture that is there as the camera would see it: dear sheets wait for rest. */
  private void stretch() {
    Camera painted = sheet.orElseThrow().main().camera();
    Camera now = camera();
    double metres = now.metresPerPt() / scale;
    canvases.place(
        painted.metresPerPt() / now.metresPerPt(),
        (painted.centreXM() - now.centreXM()) / metres,
        (now.centreYM() - painted.centreYM()) / metres);
    showGround(now);
  }

  private void paintAnew() {
    var composed = model.sheet(inMotion ? model.draft(request()) : request(), legend.fold());
    sheet = Optional.of(composed);
    draggedX = 0;
    draggedY = 0;
    heavy = composed.main().size() > MOST_POSITIONS_IN_MOTION;
    MapFrame frame = inMotion ? composed.main().merged() : composed.main();
    canvases.paintMap(frame, getWidth(), getHeight(), scale);
    move();
    if (!inMotion) {
      canvases.paintFurniture(composed, getWidth(), getHeight(), scale);
      legend.follow(composed);
    }
    setAccessibleText(composed.main().name() + ". " + spoken());
    showBrush();
    showHover();
  }

  private String spoken() {
    ViewState view = state.view();
    return (view.inside().isPresent() ? view.prefecture() : view.selection())
        .map(hover::sentence)
        .orElseGet(() -> sheet.orElseThrow().main().alternative());
  }

  private void showHover() {
    sheet.ifPresent(s -> hover.show(s.main().transform(), scale, draggedX, draggedY));
  }

  private void showBrush() {
    sheet.ifPresent(s -> brush.show(s.main().transform(), scale, draggedX, draggedY));
  }

  /** Draws a brush between two points of the view. */
  void brush(double x, double y, double toX, double toY) {
    sheet.ifPresent(
        s -> brush.draw(BrushLayer.between(x, y, toX, toY), s.main().transform(), scale));
  }

  /** Lifts the brush; whether it was being drawn. */
  boolean liftBrush() {
    boolean wasDown = brush.isDown();
    brush.lift();
    return wasDown;
  }

  private void move() {
    canvases.shift(draggedX, draggedY);
    brush.move(draggedX, draggedY);
    showGround(dragged());
  }

  /** The ground knows no sheet: a point of its is one of the view. */
  private void showGround(Camera seen) {
    ground.show(
        new Camera(seen.centreXM(), seen.centreYM(), seen.metresPerPt() / scale),
        getWidth(),
        getHeight());
  }

  /** Shows the sheet, with all its text, in percent of its usual size. */
  public void sizeText(int percent) {
    if (scale != percent / 100.0) {
      scale = percent / 100.0;
      repaint();
    }
  }

  /** A length of the view on the sheet. */
  double onSheet(double length) {
    return length / scale;
  }

  private Box box() {
    return new Box(0, 0, onSheet(getWidth()), onSheet(getHeight()));
  }

  /** The camera with the drag since the last painting. */
  private Camera dragged() {
    Camera from = camera();
    return new Camera(
        from.centreXM() - onSheet(draggedX) * from.metresPerPt(),
        from.centreYM() + onSheet(draggedY) * from.metresPerPt(),
        from.metresPerPt());
  }

  private SheetRequest request() {
    return request(state.view().withCamera(state.view().camera().map(ground::drawn)));
  }

  private SheetRequest request(ViewState view) {
    return model.request(view, state.messages(), box());
  }

  /** The camera of what is painted. */
  Camera camera() {
    return model.camera(request());
  }

  private Camera fitted() {
    return model.camera(request(state.view().withCamera(Optional.empty())));
  }

  private FrameTransform transform() {
    return new FrameTransform(box(), camera());
  }

  /** The place of the plane under a point of the view. */
  public PlanePoint placeAt(double x, double y) {
    return transform().plane(onSheet(x - draggedX), onSheet(y - draggedY));
  }

  /** The region under a point of the view, as drawn. */
  Optional<RegionOutline> regionAt(double x, double y) {
    return model.regionAt(state.view(), placeAt(x, y), camera().metresPerPt());
  }

  /**
   * The region of the data whose circle is seen at a point of the view, else the region or the
   * prefecture of a province under it.
   */
  Optional<Adcode> adcodeAt(double x, double y) {
    return symbolAt(x, y)
        .flatMap(symbol -> Adcode.find(symbol.id()))
        .filter(code -> model.atlas().region(code).isPresent())
        .or(() -> regionAt(x, y).flatMap(outline -> model.region(state.view(), outline)));
  }

  /** The province under a point of the view into which one can look from here. */
  Optional<Adcode> openingAt(double x, double y) {
    return state.view().inside().isPresent()
        ? Optional.empty()
        : adcodeAt(x, y).filter(model::opens);
  }

  /** The sheet that is painted now, once it is. */
  Optional<MapSheet> sheet() {
    return sheet;
  }

  /** The symbol that is seen at a point of the view. */
  Optional<Mark.Group> symbolAt(double x, double y) {
    return sheet.flatMap(painted -> MapSymbols.at(painted, onSheet(x), onSheet(y)));
  }

  /** The layer that answers to the pointer. */
  HoverLayer hover() {
    return hover;
  }

  /** Puts the card at a region, which comes into the view if it is not there. */
  void pointAt(Adcode region) {
    model
        .outline(state.view(), region, camera().metresPerPt())
        .ifPresent(
            outline -> {
              bringIn(outline.labelM());
              var transform = transform();
              hover.pointAt(
                  transform.xPt(outline.labelM().xM()) * scale,
                  transform.yPt(outline.labelM().yM()) * scale);
            });
  }

  private void bringIn(PlanePoint place) {
    if (!transform().visibleM().contains(place.xM(), place.yM())) {
      look(new Camera(place.xM(), place.yM(), camera().metresPerPt()));
    }
  }

  /** Moves the picture by so much since the last painting. */
  void drag(double x, double y) {
    draggedX += x;
    draggedY += y;
    move();
    if (Math.max(Math.abs(draggedX), Math.abs(draggedY)) > MapCanvases.SURROUNDINGS_PT) {
      settle();
    }
  }

  /** Makes the drag part of the camera. */
  void settle() {
    if (draggedX != 0 || draggedY != 0) {
      look(dragged());
    }
  }

  private void look(Camera drawn) {
    state.look(Optional.of(ground.ofState(drawn)));
  }

  /** Zooms about a point of the view. */
  void zoom(double factor, double x, double y) {
    settle();
    inMotion = true;
    rest.playFromStart();
    look(
        model.zoomed(
            camera(),
            transform().plane(onSheet(x), onSheet(y)),
            factor,
            fitted(),
            ground.nearestMetresPerPt()));
  }

  /** Zooms about the middle. */
  public void zoom(double factor) {
    zoom(factor, getWidth() / 2, getHeight() / 2);
  }

  /** Shows the whole map. */
  public void fit() {
    state.look(Optional.empty());
  }
}
