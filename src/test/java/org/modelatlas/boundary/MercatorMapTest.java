package org.modelatlas.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapLevel;

class MercatorMapTest {

  private static final double MILLIMETRE = 1e-3;
  private static final double COARSE = 10_000;
  private static final double FINE = 100;

  private static Atlas atlas;

  @BeforeAll
  static void readAtlas() throws DataProblemException {
    atlas = DataPackageReader.readShipped();
  }

  private static MapGeometry shipped() {
    return new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {});
  }

  private static MapGeometry direct() {
    return new ShippedMap(new WebMercator(), atlas, Runnable::run, () -> {});
  }

  private static MercatorMap map() {
    return new MercatorMap(shipped(), Runnable::run, () -> {});
  }

  /** The way through the equal-area plane leads to the same place as the straight one. */
  @Test
  void outlinesAreWhereMercatorPutsThem() {
    for (double scale : new double[] {COARSE, FINE}) {
      MapLevel expected = direct().level(scale);
      MapLevel actual = map().level(scale);
      assertEquals(34, actual.regions().size());
      for (int i = 0; i < expected.regions().size(); i++) {
        var there = expected.regions().get(i);
        var here = actual.regions().get(i);
        assertEquals(there.id(), here.id());
        assertEquals(there.labelM().yM(), here.labelM().yM(), MILLIMETRE);
        var rings = there.shapeM().rings().iterator();
        here.shapeM().rings().forEach(ring -> assertNear(rings.next().xy(), ring.xy()));
      }
    }
  }

  private static void assertNear(double[] expected, double[] actual) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], MILLIMETRE);
    }
  }

  @Test
  void bordersKeepTheirTwoSides() {
    MapLevel before = shipped().level(COARSE);
    MapLevel after = map().level(COARSE);
    assertEquals(before.borders().size(), after.borders().size());
    for (int i = 0; i < before.borders().size(); i++) {
      assertEquals(before.borders().get(i).first(), after.borders().get(i).first());
      assertEquals(before.borders().get(i).second(), after.borders().get(i).second());
    }
  }

  /** Zengmu Ansha, the southernmost of the islands' shoals, lies at 3°58′ N. */
  @Test
  void theFitShowsTheSouthChinaSeaInPlaceOfAnInset() {
    MercatorMap map = map();
    Bounds fit = map.fitBoundsM();
    double south = new WebMercator().forward(new GeoPoint(112.3, 4.5)).yM();
    assertTrue(fit.minY() < south);
    assertTrue(map.inset().isEmpty());
    assertEquals(10, map.dashesM().size());
    map.dashesM().forEach(dash -> assertTrue(fit.contains(dash[0], dash[1])));
  }

  @Test
  void aFinerLevelComesLaterAndIsTold() {
    var waiting = new ArrayDeque<Runnable>();
    var told = new AtomicInteger();
    var map = new MercatorMap(shipped(), waiting::add, told::incrementAndGet);
    MapLevel coarse = map.level(COARSE);
    assertSame(coarse, map.level(FINE));
    assertEquals(0, told.get());
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
    assertEquals(1, told.get());
    assertTrue(size(map.level(FINE)) > size(coarse));
    assertSame(coarse, map.level(COARSE));
  }

  private static int size(MapLevel level) {
    return level.regions().stream().mapToInt(region -> region.shapeM().size()).sum();
  }
}
