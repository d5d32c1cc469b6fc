package org.modelatlas.ui.scatter;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.modelatlas.association.Association.Pair;
import org.modelatlas.association.PlotAxis;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Box;
import org.modelatlas.ui.state.ExplorerState;

/** The plot itself: axes, points, and what the pointer or the keys stand on. */
final class ScatterPlot extends Region {

  private static final double HEIGHT_TO_WIDTH = 0.9;
  private static final double LEAST_HEIGHT_PX = 200;
  private static final double MOST_HEIGHT_PX = 380;
  private static final double CURSOR_PX = 4;

  private final ExplorerState state;
  private final PlotAxes axes = new PlotAxes();
  private final PlotPoints points = new PlotPoints();
  private final Label name = new Label();
  private final Circle cursorRing = new Circle();
  private final Rectangle brush = new Rectangle();
  private Optional<Shown> shown = Optional.empty();
  private Optional<Adcode> cursor = Optional.empty();

  /** What is drawn. */
  private record Shown(Scatter scatter, ScatterWords words, PlotAxis x, PlotAxis y) {}

  ScatterPlot(ExplorerState state) {
    this.state = state;
    setId("scatter-plot");
    getStyleClass().addAll("scatter-plot", "tool-first");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    name.getStyleClass().add("scatter-hovered");
    cursorRing.getStyleClass().add("scatter-cursor");
    brush.getStyleClass().add("scatter-brush");
    Stream.of(name, cursorRing, brush)
        .forEach(
            over -> {
              over.setManaged(false);
              over.setMouseTransparent(true);
              over.setVisible(false);
            });
    focusedProperty().subscribe(this::mark);
    new PlotPointer(this, state).install();
    new PlotKeys(this, state).install();
  }

  /** Draws another plot. */
  void show(Scatter scatter, ScatterWords words) {
    var now = new Shown(scatter, words, scatter.xAxis(), scatter.yAxis());
    shown = Optional.of(now);
    axes.show(now.x(), now.y(), words);
    points.show(scatter, words);
    cursor = cursor.filter(points::has);
    getChildren()
        .setAll(
            Stream.of(axes.nodes(), points.nodes(), Stream.of(cursorRing, name, brush))
                .flatMap(nodes -> nodes)
                .toList());
    speak();
    requestLayout();
  }

  Optional<Scatter> scatter() {
    return shown.map(Shown::scatter);
  }

  PlotPoints points() {
    return points;
  }

  Optional<Adcode> cursor() {
    return cursor;
  }

  /** Moves the keys' place to a point. */
  void stand(Optional<Adcode> region) {
    cursor = region;
    speak();
    mark();
  }

  /** Says the point that the keys stand on, else the whole plot. */
  private void speak() {
    shown.ifPresent(
        now ->
            setAccessibleText(
                cursor
                    .flatMap(region -> pair(region))
                    .map(now.words()::sentence)
                    .orElseGet(now.words()::alternative)));
  }

  private Optional<Pair> pair(Adcode region) {
    return scatter().stream()
        .flatMap(scatter -> scatter.pairs().stream())
        .filter(pair -> pair.region().equals(region))
        .findFirst();
  }

  /** Draws the box that is being dragged, or none. */
  void drawBrush(Optional<Box> box) {
    brush.setVisible(box.isPresent());
    box.ifPresent(
        b -> {
          brush.setX(b.xPt());
          brush.setY(b.yPt());
          brush.setWidth(b.widthPt());
          brush.setHeight(b.heightPt());
        });
  }

  /** Lets stand out what the state says; no point moves. */
  void mark() {
    if (shown.isEmpty()) {
      return;
    }
    Optional<Adcode> hovered = state.hoveredProperty().get().filter(points::has);
    points.mark(
        new PlotPoints.Marked(state.brushedProperty().get(), hovered, state.view().selection()));
    name.setVisible(hovered.isPresent());
    hovered.ifPresent(this::writeName);
    Optional<Adcode> stands = cursor.filter(region -> isFocused());
    cursorRing.setVisible(stands.isPresent());
    stands.map(points::disc).ifPresent(this::ring);
  }

  private void ring(Circle disc) {
    cursorRing.setCenterX(disc.getCenterX());
    cursorRing.setCenterY(disc.getCenterY());
    cursorRing.setRadius(disc.getRadius() + CURSOR_PX);
  }

  private void writeName(Adcode region) {
    Circle disc = points.disc(region);
    name.setText(shown.orElseThrow().words().shortName(region));
    name.applyCss();
    name.autosize();
    double away = disc.getRadius() + CURSOR_PX;
    double right = disc.getCenterX() + away;
    double left = disc.getCenterX() - away - name.getWidth();
    double x = right + name.getWidth() <= getWidth() ? right : left;
    double y = disc.getCenterY() - name.getHeight() / 2;
    name.relocate(Math.max(0, x), Math.clamp(y, 0, Math.max(0, getHeight() - name.getHeight())));
  }

  @Override
  protected void layoutChildren() {
    shown.ifPresent(
        now -> {
          PlotArea area = axes.area(getWidth(), getHeight(), now.x(), now.y());
          axes.draw(area, getWidth());
          var edge = new Box(area.left(), 0, getWidth() - area.left(), area.bottom());
          points.draw(area, edge, axes.fontPx());
          mark();
        });
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.clamp(width * HEIGHT_TO_WIDTH, LEAST_HEIGHT_PX, MOST_HEIGHT_PX);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
