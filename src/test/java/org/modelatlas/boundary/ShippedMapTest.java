package org.modelatlas.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.MapLevel;
import org.modelatlas.sheet.RegionOutline;

class ShippedMapTest {

  private static final Projection PLANE = AlbersEqualArea.china();
  private static final ShippedMap MAP = new ShippedMap(PLANE, ATLAS, Runnable::run, () -> {});

  @ParameterizedTest
  @ValueSource(doubles = {8000, 2000, 100})
  void everyLevelHasEveryProvinceWithItsLabelInside(double metresPerPt) {
    MAP.level(metresPerPt);
    List<RegionOutline> regions = MAP.level(metresPerPt).regions();
    assertEquals(
        ATLAS.regions().keySet().stream().map(Object::toString).collect(Collectors.toSet()),
        regions.stream().map(RegionOutline::id).collect(Collectors.toSet()));
    for (RegionOutline region : regions) {
      var label = region.labelM();
      boolean inside =
          region.shapeM().polygons().stream()
              .anyMatch(p -> p.outer().contains(label.xM(), label.yM()));
      assertTrue(inside, region.id());
    }
  }

  @Test
  void finerLevelComesFromTheBackgroundOnce() {
    var waiting = new ArrayList<Runnable>();
    var told = new ArrayList<String>();
    var map = new ShippedMap(PLANE, ATLAS, waiting::add, () -> told.add("finer"));
    MapLevel overview = map.level(8000);
    assertSame(overview, map.level(3000));
    assertSame(overview, map.level(3000));
    assertEquals(1, waiting.size());
    waiting.getFirst().run();
    assertEquals(List.of("finer"), told);
    assertNotSame(overview, map.level(3000));
    assertSame(overview, map.level(8000));
  }

  @Test
  void bordersOfPrefecturesComeFromTheBackgroundOnceOneIsNear() {
    var waiting = new ArrayList<Runnable>();
    var map = new ShippedMap(PLANE, ATLAS, waiting::add, () -> {});
    map.level(3000);
    waiting.removeFirst().run();
    MapLevel undivided = map.level(3000);
    assertEquals(List.of(), undivided.inner());
    assertSame(undivided, map.level(2000));
    assertSame(undivided, map.level(2000));
    assertEquals(1, waiting.size());
    waiting.removeFirst().run();
    MapLevel divided = map.level(2000);
    assertSame(divided, map.level(2000));
    assertSame(undivided, map.level(3000));
    assertEquals(undivided.regions(), divided.regions());
    assertTrue(divided.inner().size() > 498, divided.inner().size() + " lines");
    assertTrue(
        divided.inner().stream().allMatch(line -> line.boundsM().intersects(map.fitBoundsM())));
  }

  /** Mohe in the north, Pamir in the west, Heixiazi in the east, Hainan in the south. */
  @Test
  void fittedMapShowsTheMainlandTaiwanAndHainan() {
    double[][] ends = {{123, 53}, {74, 39}, {134.5, 48.2}, {109.5, 18.5}, {121.5, 25}};
    for (double[] end : ends) {
      var point = PLANE.forward(new GeoPoint(end[0], end[1]));
      assertTrue(MAP.fitBoundsM().contains(point.xM(), point.yM()));
    }
  }

  /** Zengmu Ansha, the customary southern end, lies at 3°58′ N, 112°17′ E. */
  @Test
  void insetReachesFromHainanToZengmuAnshaWithTenDashes() {
    var inset = MAP.inset().orElseThrow();
    for (double[] end : new double[][] {{112.28, 3.97}, {109.5, 19}, {117, 15}}) {
      var point = PLANE.forward(new GeoPoint(end[0], end[1]));
      assertTrue(inset.boundsM().contains(point.xM(), point.yM()));
    }
    assertEquals(10, inset.dashesM().size());
    assertEquals("南海诸岛", inset.name().in(Language.ZH));
  }

  @Test
  void creditSaysThatTheMapIsNotAnApprovedOne() {
    assertTrue(MAP.credit().in(Language.ZH).contains("没有审图号"));
    assertTrue(MAP.credit().in(Language.EN).contains("not an approved standard map"));
  }
}
