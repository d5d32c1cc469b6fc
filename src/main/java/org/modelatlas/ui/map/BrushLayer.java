package org.modelatlas.ui.map;

import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;
import org.modelatlas.surface.fx.RegionOutlines;
import org.modelatlas.ui.state.ExplorerState;

/** Lets everything fade that a brush left out, and shows the brush while it is drawn. */
final class BrushLayer {

  private final ExplorerState state;
  private final MapModel model;
  private final Path veil = new Path();
  private final Rectangle brush = new Rectangle();
  private final Group group = new Group(veil, brush);

  BrushLayer(ExplorerState state, MapModel model) {
    this.state = state;
    this.model = model;
    veil.getStyleClass().add("map-veil");
    veil.setFillRule(FillRule.EVEN_ODD);
    brush.getStyleClass().add("map-brush");
    brush.setVisible(false);
    group.setManaged(false);
    group.setMouseTransparent(true);
  }

  Group node() {
    return group;
  }

  /** Draws what is brushed on a map whose sheet is so large and dragged by so much. */
  void show(FrameTransform transform, double scale, double draggedX, double draggedY) {
    veil.getTransforms().setAll(new Scale(scale, scale));
    veil.setTranslateX(draggedX);
    veil.setTranslateY(draggedY);
    veil.getElements().clear();
    Set<Adcode> brushed = state.brushedProperty().get();
    if (brushed.isEmpty()) {
      return;
    }
    veil.getElements().addAll(everything(transform.box()));
    for (RegionOutline region : level(transform).regions()) {
      if (Adcode.find(region.id()).filter(brushed::contains).isPresent()) {
        veil.getElements().addAll(RegionOutlines.of(region.shapeM(), transform));
      }
    }
  }

  /** With what lies around the view, for while the map is dragged; regions are cut out of it. */
  private static List<PathElement> everything(Box view) {
    Box all = view.inset(-MapCanvases.SURROUNDINGS_PT);
    return List.of(
        new MoveTo(all.xPt(), all.yPt()),
        new LineTo(all.rightPt(), all.yPt()),
        new LineTo(all.rightPt(), all.bottomPt()),
        new LineTo(all.xPt(), all.bottomPt()),
        new ClosePath());
  }

  /** The map is dragged by so much since it was painted. */
  void move(double draggedX, double draggedY) {
    veil.setTranslateX(draggedX);
    veil.setTranslateY(draggedY);
  }

  private MapLevel level(FrameTransform transform) {
    return model.geometry(state.view()).level(transform.camera().metresPerPt());
  }

  /** Shows the brush as a rectangle of the view, and picks the regions whose middles it covers. */
  void draw(Box view, FrameTransform transform, double scale) {
    brush.setX(view.xPt());
    brush.setY(view.yPt());
    brush.setWidth(view.widthPt());
    brush.setHeight(view.heightPt());
    brush.setVisible(true);
    state.brush(model.brushed(state.view(), view, transform, scale));
  }

  /** The brush is lifted. */
  void lift() {
    brush.setVisible(false);
  }

  /** Whether it is being drawn. */
  boolean isDown() {
    return brush.isVisible();
  }

  /** The rectangle between two corners. */
  static Box between(double x, double y, double otherX, double otherY) {
    return new Box(
        Math.min(x, otherX), Math.min(y, otherY), Math.abs(otherX - x), Math.abs(otherY - y));
  }
}
