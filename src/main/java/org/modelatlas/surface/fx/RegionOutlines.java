package org.modelatlas.surface.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.modelatlas.geometry.Shape;
import org.modelatlas.sheet.FrameTransform;

/** Outlines of regions as paths of JavaFX. */
public final class RegionOutlines {

  private RegionOutlines() {}

  /**
   * Every ring of an area given in plane metres, closed, in points; none for an area of nothing.
   */
  public static List<PathElement> of(Shape shapeM, FrameTransform transform) {
    var elements = new ArrayList<PathElement>(shapeM.size() + 1);
    shapeM
        .rings()
        .forEach(
            ring -> {
              double[] xy = transform.toPt(ring.xy());
              elements.add(new MoveTo(xy[0], xy[1]));
              for (int i = 2; i + 2 < xy.length; i += 2) {
                elements.add(new LineTo(xy[i], xy[i + 1]));
              }
              elements.add(new ClosePath());
            });
    return elements;
  }
}
