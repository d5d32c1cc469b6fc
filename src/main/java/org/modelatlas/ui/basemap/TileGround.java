package org.modelatlas.ui.basemap;

import com.gluonhq.maps.MapView;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.ui.map.MapGround;
import org.modelatlas.workspace.Camera;

/**
 * A Gluon Maps view under the map, which follows the map's camera.
 *
 * <p>It answers to no gesture of its own. Gluon Maps tells neither where it is nor what the limits
 * of its zoom are, and breaks beyond them; moved only from here, it cannot be elsewhere.
 */
final class TileGround implements MapGround {

  private static final double NEAREST_M_PER_PT = 5;

  private final Supplier<MercatorCameras> cameras;
  private final Pane holder = new Pane();
  private MapView tiles = new MapView();
  private GroundVeil veil = new GroundVeil();

  /**
   * A ground without a tile yet.
   *
   * @param cameras from the plane that the state's cameras are of at the time
   */
  TileGround(Supplier<MercatorCameras> cameras) {
    this.cameras = cameras;
    holder.setId("basemap-ground");
    holder.getStyleClass().add("basemap-ground");
    holder.setManaged(false);
    holder.setMouseTransparent(true);
    renew();
  }

  /** Forgets every tile, also those that did not come; they are asked for again. */
  void renew() {
    tiles = new MapView();
    veil = new GroundVeil();
    tiles.addLayer(veil);
    tiles.setManaged(false);
    holder.getChildren().setAll(tiles);
  }

  @Override
  public Camera drawn(Camera ofState) {
    return cameras.get().toMercator(ofState);
  }

  @Override
  public Camera ofState(Camera drawn) {
    return cameras.get().fromMercator(drawn);
  }

  @Override
  public double nearestMetresPerPt() {
    return NEAREST_M_PER_PT;
  }

  @Override
  public Optional<Node> node() {
    return Optional.of(holder);
  }

  @Override
  public void show(Camera drawn, double widthPt, double heightPt) {
    holder.resize(widthPt, heightPt);
    tiles.resize(widthPt, heightPt);
    GeoPoint middle = new WebMercator().inverse(new PlanePoint(drawn.centreXM(), drawn.centreYM()));
    tiles.setZoom(MercatorCameras.zoom(drawn.metresPerPt()));
    tiles.setCenter(middle.latDeg(), middle.lonDeg());
    veil.follow();
  }

  /** What the tiles really show, once they are in a window; for a view of this size. */
  Optional<Camera> shown() {
    return veil.shown(holder.getWidth(), holder.getHeight());
  }
}
