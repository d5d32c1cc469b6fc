package org.modelatlas.ui.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.surface.fx.CanvasSurface;
import org.modelatlas.surface.fx.HatchPatterns;

/**
 * What a view's sheet is painted on: the map, with some of its surroundings so that it can be
 * dragged, and over it what does not move.
 */
final class MapCanvases {

  /** How much more of the map is painted on every side than the view shows. */
  static final double SURROUNDINGS_PT = 256;

  private final HatchPatterns hatches = new HatchPatterns();
  private final Canvas map = new Canvas();
  private final Canvas furniture = new Canvas();

  MapCanvases() {
    map.setMouseTransparent(true);
    furniture.setMouseTransparent(true);
  }

  Canvas map() {
    return map;
  }

  Canvas furniture() {
    return furniture;
  }

  /** Whether the furniture was painted for a view of another size. */
  boolean isOfOtherSize(double width, double height) {
    return furniture.getWidth() != width || furniture.getHeight() != height;
  }

  /** Paints the map of a view of a size, where it is not dragged. */
  void paintMap(MapFrame frame, double width, double height, double scale) {
    size(map, width + 2 * SURROUNDINGS_PT, height + 2 * SURROUNDINGS_PT);
    map.relocate(-SURROUNDINGS_PT, -SURROUNDINGS_PT);
    place(1, 0, 0);
    GraphicsContext brush = map.getGraphicsContext2D();
    brush.clearRect(0, 0, map.getWidth(), map.getHeight());
    brush.save();
    brush.translate(SURROUNDINGS_PT, SURROUNDINGS_PT);
    brush.scale(scale, scale);
    SheetPainter.paintUnclipped(frame, new CanvasSurface(brush, hatches));
    brush.restore();
  }

  /** Costs as much as the provinces do, and of it only the scale bar changes with the zoom. */
  void paintFurniture(MapSheet composed, double width, double height, double scale) {
    size(furniture, width, height);
    GraphicsContext brush = furniture.getGraphicsContext2D();
    brush.clearRect(0, 0, width, height);
    brush.save();
    brush.scale(scale, scale);
    SheetPainter.paintFurniture(composed, new CanvasSurface(brush, hatches));
    brush.restore();
  }

  /** Shows the painted map larger or smaller about its middle, and shifted. */
  void place(double scale, double shiftX, double shiftY) {
    map.setScaleX(scale);
    map.setScaleY(scale);
    map.setTranslateX(shiftX);
    map.setTranslateY(shiftY);
  }

  /** Shifts the painted map. */
  void shift(double x, double y) {
    map.setTranslateX(x);
    map.setTranslateY(y);
  }

  private static void size(Canvas canvas, double width, double height) {
    if (canvas.getWidth() != width || canvas.getHeight() != height) {
      canvas.setWidth(width);
      canvas.setHeight(height);
    }
  }
}
