package org.modelatlas.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.BOX;
import static org.modelatlas.testing.ShippedSheets.view;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.i18n.Language;
import org.modelatlas.legend.AreaLook;
import org.modelatlas.testing.ShippedSheets;
import org.modelatlas.workspace.ViewState;

/** What the map of a province says, and what it does not. */
class CityContentTest {

  private static final String GUANGDONG = "440000";
  private static final String BEIJING = "110000";

  private static MapSheet sheet(String province, ViewState view) {
    return ShippedSheets.province(new Adcode(province), view, BOX);
  }

  private static MapFrame.Area area(MapSheet sheet, String id) {
    return sheet.main().areas().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> texts(MapSheet sheet, Role role) {
    return sheet.furniture().stream()
        .filter(group -> group.role() == role)
        .flatMap(group -> group.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  private static List<String> labels(MapSheet sheet) {
    return sheet.main().marks().stream()
        .filter(group -> group.role() == Role.LABELS)
        .flatMap(group -> group.marks().stream())
        .flatMap(label -> ((Mark.Group) label).marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  @Test
  void titleCitiesAndTheRestAreSaid() {
    var sheet = sheet(GUANGDONG, view("models", Language.ZH));
    assertEquals("广东省 · 各市大模型数量", sheet.main().name());
    assertEquals("深圳：30；广州：12；东莞：2；未注明城市：2", sheet.main().alternative());
    assertTrue(texts(sheet, Role.TITLE).getLast().endsWith("未注明城市：2 个"));
    assertTrue(labels(sheet).containsAll(List.of("深圳", "30", "广州", "12", "东莞", "2", "韶关")));
  }

  @Test
  void noFamilyIsWordedAsOnTheNationalMap() {
    var sheet = sheet(GUANGDONG, view("models", Language.ZH));
    assertEquals("茂名市，0（名录未收录）", area(sheet, "440900").alternative());
    assertEquals(AreaLook.ON_LIGHT.zero(), area(sheet, "440900").fill());
    assertTrue(texts(sheet, Role.LEGEND).contains("0（名录未收录）"));
  }

  @Test
  void aFigureOfTheProvinceIsPutOnNoCity() {
    var sheet = sheet(GUANGDONG, view("filings", Language.EN));
    var regions = ShippedSheets.INTERIORS.of(new Adcode(GUANGDONG)).orElseThrow().level(1000);
    for (RegionOutline region : regions.regions()) {
      assertEquals(AreaLook.ON_LIGHT.land(), area(sheet, region.id()).fill());
    }
    assertTrue(labels(sheet).stream().noneMatch(text -> text.matches(".*\\d.*")));
    String under = texts(sheet, Role.TITLE).getLast();
    assertTrue(under.startsWith("Sources give figures of whole provinces only: Guangdong"), under);
    assertTrue(texts(sheet, Role.LEGEND).contains("No figures by city, only for whole provinces"));
  }

  @ParameterizedTest
  @ValueSource(strings = {BEIJING, "120000", "310000", "500000", "710000", "810000", "820000"})
  void theFigureOfOneCityStandsOnce(String code) {
    var view = view("models", Language.EN);
    var sheet = sheet(code, view);
    double figure = ShippedSheets.table(view).figure(new Adcode(code)).value().orElseThrow();
    String number = Integer.toString((int) figure);
    assertEquals(1, labels(sheet).stream().filter(text -> text.matches(".* " + number)).count());
    var parts = ShippedSheets.INTERIORS.of(new Adcode(code)).orElseThrow().level(1000).regions();
    assertTrue(
        parts.stream().allMatch(p -> area(sheet, p.id()).fill().equals(AreaLook.ON_LIGHT.land())));
  }

  @Test
  void neighboursSayNothing() {
    var sheet = sheet(GUANGDONG, view("models", Language.ZH));
    var hunan = area(sheet, "430000");
    assertEquals("", hunan.alternative());
    assertEquals(MapStyle.LIGHT.context(), hunan.fill());
    assertFalse(labels(sheet).contains("湖南"));
  }

  @Test
  void onlyTheCentresOfTheProvinceAreDrawn() {
    var sheet = sheet(GUANGDONG, view("models", Language.ZH));
    long symbols =
        sheet.main().marks().stream()
            .filter(group -> group.role() == Role.SYMBOLS)
            .mapToLong(group -> group.marks().size())
            .sum();
    assertEquals(5, symbols);
  }

  @Test
  void theSelectedPrefectureIsOutlined() {
    var shenzhen = Optional.of(new Adcode("440300"));
    var view =
        view("models", Language.ZH)
            .withInside(Optional.of(new Adcode(GUANGDONG)))
            .withPrefecture(shenzhen);
    var map = ShippedSheets.INTERIORS.of(new Adcode(GUANGDONG)).orElseThrow();
    var lines = ShippedSheets.sheet(view, map, BOX).main().lines();
    assertTrue(lines.stream().anyMatch(l -> l.id().equals("selection") && !l.pathsM().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"models", "centres"})
  void legendsCoverNoInsetAndEachOther(String indicator) {
    for (Adcode province : ShippedSheets.ATLAS.regions().keySet()) {
      var sheet = sheet(province.code(), view(indicator, Language.EN));
      var extent = new MarkExtent(TypeMetrics.bundled());
      var boxes = sheet.furniture().stream().flatMap(group -> extent.of(group).stream()).toList();
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = i + 1; j < boxes.size(); j++) {
          boolean named = sheet.furniture().get(j).id().equals("inset-name");
          assertFalse(
              !named && boxes.get(i).overlaps(boxes.get(j)),
              province + ": " + sheet.furniture().get(i).id());
        }
      }
      Box legend = extent.of(sheet.furniture().get(1)).orElseThrow();
      assertTrue(sheet.insets().stream().noneMatch(inset -> inset.box().overlaps(legend)));
    }
  }
}
