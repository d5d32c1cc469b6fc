package org.modelatlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedPages.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.i18n.Language;
import org.modelatlas.sheet.MapFrame;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.ShippedPages;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Focus;

/** Maps on paper leave out what no page shows: every page looks as if they had left out nothing. */
class StillMapsTest {

  private static final int ACROSS = 40;
  private static final int DOWN = 30;

  private static final PageComposer OF_WHOLE_MAPS =
      new PageComposer(
          new AtlasIndex(ShippedSheets.ATLAS),
          ShippedSheets.FIGURES,
          ShippedSheets.GEOMETRY,
          new ProvinceMaps(ShippedSheets.ATLAS, Runnable::run, () -> {}),
          TypeMetrics.bundled());

  static Stream<Adcode> provinces() {
    return ShippedSheets.ATLAS.regions().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("provinces")
  void eachPlaceOfAPageLiesInTheSameProvince(Adcode code) {
    var upright = Paper.of(PaperSize.A4, false);
    var lying = Paper.of(PaperSize.A4, true);
    var province = new PageSubject.Province(code);
    var alone = new PageSubject.MapAlone(inside(code, Optional.empty()));
    assertAlike(on(province, upright));
    assertAlike(on(province, lying));
    assertAlike(on(alone, upright));
    assertAlike(on(alone, lying));
  }

  /** A map that was moved shows what lies far from the province. */
  @ParameterizedTest
  @MethodSource("moved")
  void aMapThatWasMovedShowsWhatLiesThere(Camera camera) {
    var focus = inside(new Adcode("310000"), Optional.of(camera));
    assertAlike(on(new PageSubject.MapAlone(focus), Paper.of(PaperSize.A4, true)));
  }

  static Stream<Camera> moved() {
    return Stream.of(new Camera(0, 3_400_000, 4_000), new Camera(-900_000, 3_200_000, 700));
  }

  private static Focus inside(Adcode code, Optional<Camera> camera) {
    return new Focus(Optional.empty(), List.of(), Optional.of(code), Optional.empty(), camera);
  }

  private static PageRequest on(PageSubject subject, Paper paper) {
    PageRequest upright = request(subject, Language.ZH);
    return new PageRequest(subject, upright.question(), paper, upright.look(), upright.additions());
  }

  private static void assertAlike(PageRequest request) {
    List<String> still = places(ShippedPages.COMPOSER.compose(request));
    List<String> whole = places(OF_WHOLE_MAPS.compose(request));
    assertTrue(still.stream().distinct().count() > 1, "nothing but sea");
    assertEquals(whole.size(), still.size());
    List<String> others =
        IntStream.range(0, whole.size())
            .filter(i -> !whole.get(i).equals(still.get(i)))
            .mapToObj(i -> i / ACROSS + "/" + i % ACROSS + " " + whole.get(i) + " " + still.get(i))
            .toList();
    assertTrue(
        others.isEmpty(), () -> request.paper() + " " + others.size() + " " + others.getFirst());
  }

  /** The regions under a grid of points of each map. */
  private static List<String> places(PageSequence pages) {
    var places = new ArrayList<String>();
    for (PageItem item : pages.pages().getFirst().items()) {
      if (item instanceof PageItem.Map(MapFrame frame)) {
        for (int i = 0; i < ACROSS * DOWN; i++) {
          places.add(place(frame, (i % ACROSS + 0.5) / ACROSS, (i / ACROSS + 0.5) / DOWN));
        }
      }
    }
    return places;
  }

  private static String place(MapFrame frame, double across, double down) {
    var camera = frame.camera();
    double x = camera.centreXM() + (across - 0.5) * frame.box().widthPt() * camera.metresPerPt();
    double y = camera.centreYM() - (down - 0.5) * frame.box().heightPt() * camera.metresPerPt();
    return frame.areas().stream()
        .filter(area -> area.shapeM().polygons().stream().anyMatch(p -> p.contains(x, y)))
        .map(MapFrame.Area::id)
        .findFirst()
        .orElse("");
  }
}
