package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;

/**
 * The way everyone takes: the map, a province, its panel, a neighbour, another indicator, the other
 * language, the basemap and back. With the mouse, and again with the keyboard alone.
 */
@Tag("ui")
@ParameterizedClass
@EnumSource(Language.class)
class JourneyUiTest {

  private static final GeoPoint IN_GUANGDONG = new GeoPoint(113.3, 23.5);
  private static final GeoPoint IN_HUNAN = new GeoPoint(111.5, 27.5);

  /** From Beijing, where the keys begin, to Guangdong. */
  private static final int STEPS_SOUTH = 5;

  private final Language language;
  private final Language other;
  private ProgramWindow window;

  JourneyUiTest(Language language) {
    this.language = language;
    this.other = language == Language.ZH ? Language.EN : Language.ZH;
  }

  @BeforeEach
  void open() throws TimeoutException {
    window = ProgramWindow.open(language);
  }

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  @Test
  void withTheMouse() throws TimeoutException {
    assertEquals(in(language, "中国", "China"), window.text("panel-title"));
    assertFalse(window.isShown("map-card"));

    window.robot().moveTo(window.onScreen(IN_GUANGDONG));
    assertCardOnGuangdongsModels();
    window.robot().clickOn(window.onScreen(IN_GUANGDONG));
    assertPanelListsGuangdongsModels();
    window.robot().type(KeyCode.UP);
    assertEquals(in(language, "湖南省", "Hunan"), window.text("panel-title"));

    window.robot().clickOn("#indicator").clickOn(window.choice("filings"));
    window.robot().moveTo(window.onScreen(IN_HUNAN));
    assertCardOnHunansFilings();
    window.robot().clickOn(in(language, "#language-en", "#language-zh"));
    assertEquals(in(other, "湖南省", "Hunan"), window.text("panel-title"));
    window.robot().clickOn("#present-basemap");
    assertOnBasemapWithHunan();
    window.robot().clickOn("#present-map");
    assertOnMapWithHunan();

    window.robot().clickOn(window.onScreen(IN_HUNAN)).type(KeyCode.ESCAPE);
    assertEquals(in(other, "中国", "China"), window.text("panel-title"));
    assertFalse(window.isShown("map-card"));
  }

  @Test
  void withTheKeyboardAlone() throws TimeoutException {
    assertEquals("map", window.focused());
    window.robot().type(KeyCode.DOWN);
    assertEquals(in(language, "北京市", "Beijing"), window.text("map-card-name"));
    window.robot().type(KeyCode.DOWN, STEPS_SOUTH);
    assertCardOnGuangdongsModels();
    window.robot().type(KeyCode.ENTER);
    assertPanelListsGuangdongsModels();
    window.robot().type(KeyCode.UP);
    assertEquals(in(language, "湖南省", "Hunan"), window.text("panel-title"));

    window.backTo("indicator").type(KeyCode.DOWN, 2);
    assertCardOnHunansFilings();
    window.tabTo(in(language, "language-zh", "language-en"));
    window.robot().type(in(language, KeyCode.RIGHT, KeyCode.LEFT));
    assertEquals(in(other, "湖南省", "Hunan"), window.text("panel-title"));
    window.backTo("present-map").type(KeyCode.RIGHT);
    assertOnBasemapWithHunan();
    window.robot().type(KeyCode.LEFT);
    assertOnMapWithHunan();

    window.tabTo("map").type(KeyCode.ESCAPE);
    assertEquals(in(other, "中国", "China"), window.text("panel-title"));
    assertFalse(window.isShown("map-card"));
  }

  /** The catalogue has 46 rows of Guangdong, which is more than any province but Beijing. */
  private void assertCardOnGuangdongsModels() {
    ProgramWindow.settle();
    assertTrue(window.isShown("map-card"));
    assertEquals(in(language, "广东省", "Guangdong"), window.text("map-card-name"));
    assertEquals(in(language, "46 个", "46 families"), window.text("map-card-value"));
    assertEquals(in(language, "第 2 位，共 34", "rank 2 of 34"), window.text("map-card-rank"));
  }

  private void assertPanelListsGuangdongsModels() throws TimeoutException {
    window.awaitWholePanel();
    assertEquals(in(language, "广东省", "Guangdong"), window.text("panel-title"));
    String listed = Integer.toString(window.rows("panel-models-table"));
    assertEquals(listed, window.text("map-card-value").split(" ")[0]);
  }

  private void assertCardOnHunansFilings() {
    ProgramWindow.settle();
    assertEquals(in(language, "湖南省", "Hunan"), window.text("map-card-name"));
    assertTrue(
        window.text("map-card-value").matches(in(language, "\\d+ 款", "\\d+ services")),
        window.text("map-card-value"));
  }

  private void assertOnBasemapWithHunan() {
    ProgramWindow.settle();
    assertTrue(window.isShown("basemap"));
    assertFalse(window.isShown("map"));
    assertEquals(in(other, "湖南省", "Hunan"), window.text("panel-title"));
  }

  private void assertOnMapWithHunan() {
    ProgramWindow.settle();
    assertTrue(window.isShown("map"));
    assertFalse(window.isShown("basemap"));
    assertEquals(in(other, "湖南省", "Hunan"), window.text("panel-title"));
  }

  private static <T> T in(Language language, T chinese, T english) {
    return switch (language) {
      case ZH -> chinese;
      case EN -> english;
    };
  }
}
