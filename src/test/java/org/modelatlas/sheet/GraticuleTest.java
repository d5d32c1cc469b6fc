package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.request;
import static org.modelatlas.testing.ShippedSheets.view;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.PlanePoint;
import org.modelatlas.projection.Projection;
import org.modelatlas.workspace.Camera;

class GraticuleTest {

  private static final Projection PLANE = GEOMETRY.projection();
  private static final Box BOX = new Box(0, 0, 900, 700);

  private static FrameTransform at(double lon, double lat, double metresPerPt) {
    PlanePoint centre = PLANE.forward(new GeoPoint(lon, lat));
    return new FrameTransform(BOX, new Camera(centre.xM(), centre.yM(), metresPerPt));
  }

  private static boolean isRound(double degrees) {
    return Math.abs(degrees - Math.rint(degrees)) < 1e-6;
  }

  @ParameterizedTest
  @ValueSource(doubles = {400, 2_000, 7_000})
  void everyLineKeepsAWholeDegree(double metresPerPt) {
    var graticule = new Graticule(PLANE, at(105, 35, metresPerPt));
    assertTrue(graticule.lines().size() > 3);
    for (double[] line : graticule.lines()) {
      GeoPoint first = PLANE.inverse(new PlanePoint(line[0], line[1]));
      boolean meridian = isRound(first.lonDeg());
      for (int i = 0; i < line.length; i += 2) {
        GeoPoint place = PLANE.inverse(new PlanePoint(line[i], line[i + 1]));
        boolean kept =
            meridian
                ? Math.abs(place.lonDeg() - first.lonDeg()) < 1e-6
                : Math.abs(place.latDeg() - first.latDeg()) < 1e-6 && isRound(first.latDeg());
        assertTrue(kept, () -> first + " … " + place);
      }
    }
  }

  /**
   * Snyder 1987, Map Projections, a Working Manual, equations 14-4 and 14-6: a meridian of Albers'
   * projection turns by n (lon - lon0), with n = (sin 25° + sin 47°) / 2 nearly, 0.57716 on the
   * sphere.
   */
  @ParameterizedTest
  @ValueSource(doubles = {80, 105, 130})
  void theArrowTurnsWithTheMeridian(double lon) {
    FrameTransform transform = at(lon, 40, 3_000);
    var arrow =
        new NorthArrow(
                TypeMetrics.bundled(),
                MapStyle.LIGHT,
                request(view("models", Language.EN), GEOMETRY, BOX))
            .at(BOX.centreXPt(), BOX.centreYPt(), transform);
    double[] needle = ((Mark.Polygon) arrow.marks().getFirst()).xyPt();
    double right = needle[0] - BOX.centreXPt();
    double up = BOX.centreYPt() - needle[1];
    double n = (Math.sin(Math.toRadians(25)) + Math.sin(Math.toRadians(47))) / 2;
    double turn = -n * (lon - 105);
    assertEquals(turn, Math.toDegrees(Math.atan2(right, up)), 0.1);
  }

  @Test
  void aWideMapThatShowsNoPlaceInItsCornersHasAnArrowAllTheSame() {
    FrameTransform transform = at(105, 35, 30_000);
    var arrow =
        new NorthArrow(
                TypeMetrics.bundled(),
                MapStyle.LIGHT,
                request(view("models", Language.EN), GEOMETRY, BOX))
            .at(890, 10, transform);
    assertEquals(2, arrow.marks().size());
    assertTrue(new Graticule(PLANE, transform).lines().size() > 3);
  }
}
