package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.Projection;
import org.modelatlas.testing.ShippedSheets;

/** Into a province and back, by mouse and by keys, in both languages. */
@Tag("ui")
@ParameterizedClass
@EnumSource(Language.class)
class DrillUiTest {

  private static final GeoPoint IN_QINGYUAN = new GeoPoint(112.9, 24.2);
  private static final GeoPoint IN_GUANGZHOU = new GeoPoint(113.6, 23.4);
  private static final GeoPoint AT_SEA = new GeoPoint(115.5, 22.2);
  private static final GeoPoint IN_THE_PACIFIC = new GeoPoint(128, 30);
  private static final int STEPS_SOUTH = 5;
  private static final int MOST_TRIES = 4;

  private final Language language;
  private ProgramWindow window;

  DrillUiTest(Language language) {
    this.language = language;
  }

  @BeforeEach
  void open() throws TimeoutException {
    window = ProgramWindow.open(language);
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  private static Projection guangdong() {
    return ShippedSheets.INTERIORS.of(new Adcode("440000")).orElseThrow().projection();
  }

  private <T> T in(T chinese, T english) {
    return language == Language.ZH ? chinese : english;
  }

  private boolean isOpen(String city) {
    ProgramWindow.settle();
    return ((TitledPane) window.node(city)).isExpanded();
  }

  private boolean isInside() {
    ProgramWindow.settle();
    return window.isShown("crumbs");
  }

  /** Again where the machine was so busy filling the panel that it took the two for single ones. */
  private void doubleClickOnGuangdong() {
    for (int i = 0; i < MOST_TRIES && !isInside(); i++) {
      window.robot().doubleClickOn(window.onScreen(IN_QINGYUAN));
    }
  }

  @Test
  void withTheMouse() throws TimeoutException {
    doubleClickOnGuangdong();
    assertTrue(isInside());
    assertEquals(in("广东省", "Guangdong"), window.text("crumb-province"));
    window.awaitShown("city-440300");
    assertEquals(
        in("深圳（30）", "Shenzhen (30)"), ((TitledPane) window.node("city-440300")).getText());
    assertEquals(
        in("未注明城市（2）", "City not stated (2)"),
        ((TitledPane) window.node("city-unstated")).getText());

    window.robot().moveTo(window.onScreen(guangdong(), IN_GUANGZHOU));
    ProgramWindow.settle();
    assertEquals(in("广州市", "Guangzhou"), window.text("map-card-name"));
    assertEquals(in("12 个", "12 families"), window.text("map-card-value"));
    assertTrue(window.text("map-card-rank").matches(in(".*另有 8 个", ".*and 8 more")));
    window.robot().clickOn(window.onScreen(guangdong(), IN_GUANGZHOU));
    assertTrue(isOpen("city-440100"));
    assertEquals(12, window.rows("panel-models-table"));
    assertEquals(in("广州市", "Guangzhou"), window.text("crumb-prefecture"));

    window.robot().clickOn(window.onScreen(guangdong(), AT_SEA));
    assertFalse(isOpen("city-440100"));
    window.robot().clickOn("#crumb-nation");
    assertFalse(isInside());
    assertEquals(in("广东省", "Guangdong"), window.text("panel-title"));
  }

  @Test
  void withTheKeyboardAlone() throws TimeoutException {
    window.robot().type(KeyCode.DOWN).type(KeyCode.DOWN, STEPS_SOUTH).type(KeyCode.ENTER);
    assertFalse(isInside());
    window.robot().type(KeyCode.ENTER);
    assertTrue(isInside());
    window.awaitShown("city-440300");
    window.robot().type(KeyCode.DOWN);
    ProgramWindow.settle();
    assertEquals(in("深圳市", "Shenzhen"), window.text("map-card-name"));
    window.robot().type(KeyCode.ENTER);
    assertTrue(isOpen("city-440300"));
    window.robot().type(KeyCode.UP);
    assertEquals(in("东莞市", "Dongguan"), window.text("crumb-prefecture"));
    assertTrue(isOpen("city-441900"));

    window.robot().type(KeyCode.ESCAPE);
    assertTrue(isInside());
    assertFalse(isOpen("city-441900"));
    window.robot().type(KeyCode.ESCAPE);
    assertFalse(isInside());
    window.robot().type(KeyCode.ENTER);
    assertTrue(isInside());
    window.robot().type(KeyCode.BACK_SPACE);
    assertFalse(isInside());
    assertEquals("map", window.focused());
  }

  @Test
  void aCityOfThePanelIsSelectedOnTheMap() throws TimeoutException {
    doubleClickOnGuangdong();
    window.awaitShown("city-440300");
    window.robot().interact(() -> window.node("city-441900").requestFocus());
    window.robot().type(KeyCode.SPACE);
    assertTrue(isOpen("city-441900"));
    assertEquals(in("东莞市", "Dongguan"), window.text("crumb-prefecture"));
    assertEquals("city-441900", window.focused());
  }

  @Test
  void anIndicatorOfWholeProvincesAndTheBasemapDoNoHarm() throws TimeoutException {
    doubleClickOnGuangdong();
    window.robot().clickOn("#indicator").clickOn(window.choice("filings"));
    window.robot().moveTo(window.onScreen(guangdong(), IN_GUANGZHOU));
    ProgramWindow.settle();
    assertEquals(in("没有各市数值", "No figures by city"), window.text("map-card-value"));
    window.robot().clickOn("#present-basemap");
    assertTrue(isInside());
    assertTrue(window.isShown("basemap"));
    window.robot().clickOn("#crumb-nation");
    assertFalse(isInside());
    assertTrue(window.isShown("basemap"));
    window.robot().clickOn("#present-map");
    ProgramWindow.settle();
    assertTrue(window.isShown("map"));
  }

  /** 30 families in Shenzhen, of which the catalogue has 14 as open: counted by hand. */
  @Test
  void aFilterAndItsUndoingReachTheCities() throws TimeoutException {
    doubleClickOnGuangdong();
    window.awaitShown("city-440300");
    window.robot().clickOn("#filter-openness").type(KeyCode.SPACE);
    window.robot().type(KeyCode.ESCAPE);
    assertEquals(in("深圳（14）", "Shenzhen (14)"), city("city-440300"));
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(in("深圳（30）", "Shenzhen (30)"), city("city-440300"));
    assertTrue(isInside());
    window.robot().push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(isInside());
    window.robot().push(KeyCode.CONTROL, KeyCode.Y);
    assertTrue(isInside());
  }

  private String city(String id) throws TimeoutException {
    ProgramWindow.settle();
    window.awaitShown(id);
    return ((TitledPane) window.node(id)).getText();
  }

  @Test
  void doubleClickAtSeaZoomsAsBefore() {
    double before = metresPerPt();
    window.robot().doubleClickOn(window.onScreen(IN_THE_PACIFIC));
    assertFalse(isInside());
    assertTrue(metresPerPt() < before);
  }

  private double metresPerPt() {
    var map = (org.modelatlas.ui.map.MapView) window.node("map");
    return map.placeAt(1, 0).xM() - map.placeAt(0, 0).xM();
  }
}
