package org.modelatlas.ui.basemap;

import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.workspace.Camera;

/**
 * Takes cameras from the plane of the state to that of web tiles and back: the same place in the
 * middle, and there the same length on the ground per point. Middles keep to the square of the
 * tiles.
 *
 * @param home the projection of the state's cameras
 */
record MercatorCameras(Projection home) {

  /** Pixels of a tile's side at its own zoom. */
  static final double TILE_PX = 256;

  /** Half the side of the square that tiles cover, metres. */
  private static final double EDGE_M = Math.PI * WebMercator.RADIUS_M;

  private static final double FURTHEST_M_PER_PT = 2 * EDGE_M / TILE_PX;
  private static final WebMercator MERCATOR = new WebMercator();

  /** The middle where the state's camera looks past the world. */
  private static final GeoPoint MIDDLE = new GeoPoint(105, 35);

  Camera toMercator(Camera ofState) {
    var middle = new PlanePoint(ofState.centreXM(), ofState.centreYM());
    GeoPoint place = home.covers(middle) ? home.inverse(middle) : MIDDLE;
    PlanePoint there = MERCATOR.forward(place);
    double scale = ofState.metresPerPt() / home.stretch(place) * MERCATOR.stretch(place);
    return new Camera(
        there.xM(), Math.clamp(there.yM(), -EDGE_M, EDGE_M), Math.min(scale, FURTHEST_M_PER_PT));
  }

  Camera fromMercator(Camera drawn) {
    GeoPoint place =
        MERCATOR.inverse(
            new PlanePoint(
                Math.clamp(drawn.centreXM(), -EDGE_M, EDGE_M),
                Math.clamp(drawn.centreYM(), -EDGE_M, EDGE_M)));
    PlanePoint there = home.forward(place);
    double scale = drawn.metresPerPt() / MERCATOR.stretch(place) * home.stretch(place);
    return new Camera(there.xM(), there.yM(), scale);
  }

  /** The zoom of a scale; 0 shows the whole world in one tile. */
  static double zoom(double metresPerPt) {
    return Math.log(FURTHEST_M_PER_PT / metresPerPt) / Math.log(2);
  }
}
