package org.modelatlas.ui.basemap;

import com.gluonhq.maps.MapLayer;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.workspace.Camera;

/** A veil over the tiles, so that the choropleth stays what is seen first. */
final class GroundVeil extends MapLayer {

  private static final double WORLD_DEG = 360;

  private final Region veil = new Region();

  GroundVeil() {
    veil.getStyleClass().add("basemap-veil");
    getChildren().add(veil);
  }

  /** Asks for a new layout: a change of zoom alone does not always lead to one. */
  void follow() {
    markDirty();
  }

  @Override
  protected void layoutLayer() {
    if (getParent() instanceof Region map) {
      veil.resize(map.getWidth(), map.getHeight());
    }
  }

  /**
   * Where the tiles really are. Gluon Maps returns the zoom and the middle that it was asked for,
   * so both are worked out from where two places stand.
   */
  Optional<Camera> shown(double widthPt, double heightPt) {
    if (getScene() == null) {
      return Optional.empty();
    }
    Point2D origin = getMapPoint(0, 0);
    double worldPt =
        2 * (getMapPoint(0, WORLD_DEG / 4).getX() - getMapPoint(0, -WORLD_DEG / 4).getX());
    double metresPerPt = 2 * Math.PI * WebMercator.RADIUS_M / worldPt;
    var middle =
        new PlanePoint(
            (widthPt / 2 - origin.getX()) * metresPerPt,
            (origin.getY() - heightPt / 2) * metresPerPt);
    return Optional.of(new Camera(middle.xM(), middle.yM(), metresPerPt));
  }
}
