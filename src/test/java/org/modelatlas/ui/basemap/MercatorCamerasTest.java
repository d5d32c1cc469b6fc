package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.workspace.Camera;

class MercatorCamerasTest {

  private final AlbersEqualArea home = AlbersEqualArea.china();
  private final MercatorCameras cameras = new MercatorCameras(home);

  private Camera over(double lonDeg, double latDeg, double metresPerPt) {
    var middle = home.forward(new GeoPoint(lonDeg, latDeg));
    return new Camera(middle.xM(), middle.yM(), metresPerPt);
  }

  @ParameterizedTest
  @CsvSource({"105,35,5000", "73.5,39.4,800", "112,3.9,20", "126,53,12000", "105,0,9999"})
  void thereAndBackIsTheSameCamera(double lonDeg, double latDeg, double metresPerPt) {
    Camera camera = over(lonDeg, latDeg, metresPerPt);
    Camera again = cameras.fromMercator(cameras.toMercator(camera));
    assertEquals(camera.centreXM(), again.centreXM(), 0.01);
    assertEquals(camera.centreYM(), again.centreYM(), 0.01);
    assertEquals(camera.metresPerPt(), again.metresPerPt(), 1e-6);
  }

  /** Mercator doubles lengths at 60 degrees: the secant of 60° is 2. */
  @Test
  void aPointCoversTheSameGround() {
    assertEquals(2_000, cameras.toMercator(over(105, 60, 1_000)).metresPerPt(), 1e-6);
    assertEquals(1_000, cameras.toMercator(over(105, 0, 1_000)).metresPerPt(), 1e-6);
  }

  @Test
  void aCameraBeyondTheWorldLooksAtTheWorld() {
    Camera lost = cameras.toMercator(new Camera(9e7, -9e7, 1e9));
    double edge = Math.PI * WebMercator.RADIUS_M;
    assertEquals(2 * edge / 256, lost.metresPerPt(), 1e-6);
    Camera far = cameras.fromMercator(new Camera(-3 * edge, 5 * edge, 100));
    assertEquals(edge, Math.abs(cameras.toMercator(far).centreYM()), 1);
  }

  /** One tile of 256 pixels shows the world at zoom 0, four at zoom 1. */
  @Test
  void zoomDoublesWithEveryStep() {
    double world = 2 * Math.PI * WebMercator.RADIUS_M;
    assertEquals(0, MercatorCameras.zoom(world / 256), 1e-12);
    assertEquals(1, MercatorCameras.zoom(world / 512), 1e-12);
    assertEquals(10, MercatorCameras.zoom(world / 256 / 1024), 1e-12);
  }
}
