package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;
import static org.modelatlas.testing.ShippedSheets.sheet;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.PlanePoint;

/** Islands too small for a fill to be seen are there by their outlines. */
class IslandsTest {

  private static final MapSheet SHEET = sheet(view("models", Language.ZH));

  private static List<Bounds> outlines(MapFrame frame) {
    return frame.lines().stream()
        .filter(lines -> lines.id().equals("outline"))
        .flatMap(lines -> lines.pathsM().stream())
        .map(path -> MapLevel.Path.of(path, -1, -1).boundsM())
        .toList();
  }

  private static Stream<PlanePoint> places(double... lonLatDeg) {
    return Stream.iterate(0, i -> i < lonLatDeg.length, i -> i + 2)
        .map(i -> GEOMETRY.projection().forward(new GeoPoint(lonLatDeg[i], lonLatDeg[i + 1])));
  }

  private static boolean hasOutlineWithin(List<Bounds> outlines, PlanePoint place, double metres) {
    var around =
        new Bounds(
            place.xM() - metres, place.yM() - metres, place.xM() + metres, place.yM() + metres);
    return outlines.stream().anyMatch(around::intersects);
  }

  /** Paracel (Yongxing), Scarborough, Spratly (Taiping), and the southernmost reefs. */
  @Test
  void insetOutlinesTheIslandsOfTheSouthChinaSea() {
    var outlines = outlines(SHEET.insets().getFirst());
    places(112.34, 16.83, 117.76, 15.15, 114.37, 10.38, 112.28, 3.97)
        .forEach(place -> assertTrue(hasOutlineWithin(outlines, place, 60_000), place.toString()));
  }

  @Test
  void mapOutlinesDiaoyuDaoPenghuAndLanyu() {
    var outlines = outlines(SHEET.main());
    places(123.48, 25.74, 119.58, 23.57, 121.55, 22.05)
        .forEach(place -> assertTrue(hasOutlineWithin(outlines, place, 30_000), place.toString()));
  }

  @Test
  void everyPartOfARegionInTheInsetHasAnOutline() {
    MapFrame inset = SHEET.insets().getFirst();
    var outlines = outlines(inset);
    Bounds seen = inset.transform().visibleM();
    List<Bounds> parts =
        inset.areas().stream()
            .flatMap(area -> area.shapeM().polygons().stream())
            .map(polygon -> polygon.bounds())
            .filter(bounds -> bounds.intersects(seen))
            .toList();
    assertFalse(parts.isEmpty());
    parts.forEach(part -> assertTrue(outlines.stream().anyMatch(part::intersects)));
  }
}
