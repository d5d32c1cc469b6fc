package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.WebMercator;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Camera;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class BasemapUiTest {

  private static final Adcode GUANGDONG = Adcode.find("440000").orElseThrow();
  private static final GeoPoint IN_GUANGDONG = new GeoPoint(113.3, 23.5);
  private static final GeoPoint IN_INNER_MONGOLIA = new GeoPoint(112, 42.5);

  /** Hebei's exclave between Beijing and Tianjin. */
  private static final GeoPoint SANHE = new GeoPoint(117.0, 39.95);

  private static ShippedAtlas atlas;

  private final FxRobot robot = new FxRobot();
  private ExplorerState state;
  private Scene scene;

  @BeforeAll
  static void load() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Fonts.load();
    atlas = ShippedAtlas.load();
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  private void openWindow(Language language) throws TimeoutException {
    state = atlas.state(language, Theme.LIGHT);
    show(() -> atlas.window(state).root());
  }

  private BasemapView openBasemap(OnlineTiles online, TileAddress rules) throws TimeoutException {
    state = atlas.state(Language.EN, Theme.LIGHT);
    state.present(Presentation.BASEMAP);
    show(() -> new BasemapView(state, atlas.model(), online, rules));
    return (BasemapView) scene.getRoot();
  }

  private void show(java.util.function.Supplier<javafx.scene.Parent> root) throws TimeoutException {
    FxToolkit.setupStage(
        stage -> {
          scene = new Scene(root.get(), 1100, 760);
          Themes.apply(scene, Theme.LIGHT);
          stage.setScene(scene);
          stage.setX(0);
          stage.setY(0);
          stage.show();
        });
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
  }

  private Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  private boolean isShown(String id) {
    return robot.lookup("#" + id).tryQuery().filter(n -> n.isVisible()).isPresent();
  }

  /** Where a place stands on the screen, by the tiles' own reckoning. */
  private Point2D onScreen(BasemapView view, GeoPoint place) {
    Camera camera = view.ground().shown().orElseThrow();
    var point = new WebMercator().forward(place);
    return view.map()
        .localToScreen(
            view.map().getWidth() / 2 + (point.xM() - camera.centreXM()) / camera.metresPerPt(),
            view.map().getHeight() / 2 - (point.yM() - camera.centreYM()) / camera.metresPerPt());
  }

  private BasemapView basemap() {
    return (BasemapView) node("basemap");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theBasemapAndBackKeepsTheSelection(Language language) throws TimeoutException {
    openWindow(language);
    robot.interact(() -> state.select(GUANGDONG));
    robot.clickOn("#present-basemap");
    settle();
    assertTrue(isShown("basemap"));
    assertFalse(isShown("map"));
    assertEquals(state.messages().get("basemap.off"), ((Label) node("basemap-line")).getText());
    robot.clickOn("#present-map");
    settle();
    assertTrue(isShown("map"));
    assertFalse(isShown("basemap"));
    assertEquals(Optional.of(GUANGDONG), state.view().selection());
  }

  @Test
  void clicksAndPointerAnswerAsOnTheMap() throws TimeoutException {
    openWindow(Language.ZH);
    robot.clickOn("#present-basemap");
    settle();
    robot.moveTo(onScreen(basemap(), IN_INNER_MONGOLIA));
    settle();
    assertEquals("150000", state.hoveredProperty().get().orElseThrow().code());
    assertTrue(isShown("map-card"));
    robot.clickOn(onScreen(basemap(), IN_GUANGDONG));
    settle();
    assertEquals(Optional.of(GUANGDONG), state.view().selection());
  }

  @Test
  void theExclaveBetweenBeijingAndTianjinAnswersHebei() throws TimeoutException {
    openWindow(Language.ZH);
    robot.clickOn("#present-basemap");
    settle();
    robot.interact(
        () -> {
          for (int i = 0; i < 5; i++) {
            Point2D at = basemap().map().screenToLocal(onScreen(basemap(), SANHE));
            basemap().map().fireEvent(wheel(at));
            basemap().map().layout();
          }
        });
    settle();
    robot.moveTo(onScreen(basemap(), SANHE));
    settle();
    assertEquals("130000", state.hoveredProperty().get().orElseThrow().code());
  }

  private static javafx.scene.input.ScrollEvent wheel(Point2D at) {
    return new javafx.scene.input.ScrollEvent(
        javafx.scene.input.ScrollEvent.SCROLL,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        120,
        0,
        120,
        javafx.scene.input.ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        javafx.scene.input.ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new javafx.scene.input.PickResult(null, at.getX(), at.getY()));
  }

  @Test
  void keysWalkSelectZoomAndClear() throws TimeoutException {
    openWindow(Language.ZH);
    robot.interact(() -> state.select(GUANGDONG));
    robot.clickOn("#present-basemap");
    robot.interact(() -> basemap().map().requestFocus());
    robot.type(KeyCode.UP);
    settle();
    assertEquals("430000", state.view().selection().orElseThrow().code());
    robot.type(KeyCode.EQUALS);
    settle();
    assertTrue(state.view().camera().isPresent());
    robot.type(KeyCode.DIGIT0);
    settle();
    assertEquals(Optional.empty(), state.view().camera());
    robot.type(KeyCode.ESCAPE);
    settle();
    assertEquals(Optional.empty(), state.view().selection());
  }

  /** The tiles are where the choropleth is, at every zoom that can be reached and after drags. */
  @Test
  void tilesAndChoroplethMoveAsOne() throws TimeoutException {
    openWindow(Language.ZH);
    robot.clickOn("#present-basemap");
    settle();
    double[] factors = {0.01, 1.5, 1.5, 1.37, 2, 2, 2, 2, 1e9, 0.3, 0.5, 0.77, 1e-9};
    for (double factor : factors) {
      robot.interact(() -> basemap().map().zoom(factor));
      settle();
      assertInStep();
    }
    robot.interact(() -> basemap().map().fit());
    settle();
    robot.drag(onScreen(basemap(), IN_GUANGDONG)).moveBy(-60, 35);
    settle();
    assertInStep();
    robot.drop();
    settle();
    assertInStep();
  }

  private void assertInStep() {
    GeoPoint place = new GeoPoint(104, 34);
    Point2D byTiles = basemap().map().screenToLocal(onScreen(basemap(), place));
    var plane = basemap().map().placeAt(byTiles.getX(), byTiles.getY());
    Camera camera = basemap().ground().shown().orElseThrow();
    var point = new WebMercator().forward(place);
    assertEquals(point.xM(), plane.xM(), camera.metresPerPt() * 0.01);
    assertEquals(point.yM(), plane.yM(), camera.metresPerPt() * 0.01);
  }

  @Test
  void theFormRefusesWhatIsNotSafeAndSaysWhy() throws TimeoutException {
    openWindow(Language.EN);
    robot.clickOn("#present-basemap").clickOn("#basemap-enter");
    write("basemap-address", "http://tiles.example.org/{z}/{x}/{y}.png");
    robot.clickOn("#basemap-submit");
    settle();
    assertTrue(isShown("basemap-form"));
    assertEquals(
        state.messages().get("basemap.address.scheme"),
        ((Label) node("basemap-address-fault")).getText());
    assertTrue(isShown("basemap-attribution-field-fault"));
    robot.interact(() -> state.speak(Language.ZH));
    assertEquals(
        state.messages().get("basemap.address.scheme"),
        ((Label) node("basemap-address-fault")).getText());
    robot.interact(() -> node("basemap-address").requestFocus());
    robot.type(KeyCode.ESCAPE);
    settle();
    assertFalse(isShown("basemap-form"));
    assertTrue(isShown("basemap-enter"));
    assertFalse(isShown("basemap-attribution"));
  }

  private void write(String id, String text) {
    robot.interact(() -> ((TextInputControl) node(id)).setText(text));
  }

  @Test
  void tilesAreFetchedOnlyBetweenOnAndOffAndCredited() throws TimeoutException {
    try (var server = TileServer.that(TileServer.sending(200, TileServer.tile()))) {
      var online = new OnlineTiles(TileLimits.USUAL, Platform::runLater);
      BasemapView view = openBasemap(online, new TileAddress(TileServer::isHere));
      assertEquals(0, server.asked());
      robot.clickOn("#basemap-enter");
      write("basemap-address", server.template());
      write("basemap-attribution-field", "Test tiles");
      robot.clickOn("#basemap-submit");
      await(() -> server.asked() >= 9);
      assertFalse(isShown("basemap-form"));
      assertEquals("Test tiles", ((Label) node("basemap-attribution")).getText());
      assertTrue(isShown("basemap-attribution"));
      robot.clickOn("#basemap-off");
      settle();
      assertFalse(isShown("basemap-attribution"));
      int before = server.asked();
      for (int i = 0; i < 4; i++) {
        robot.interact(() -> view.map().zoom(2));
        settle();
      }
      assertEquals(before, server.asked());
    }
  }

  @Test
  void aServerThatIsDownIsSaidCalmlyAndTheMapGoesOn() throws TimeoutException, IOException {
    URI nowhere;
    try (var gone = TileServer.that(TileServer.sending(500, new byte[0]))) {
      nowhere = gone.source().address(new TileKey(0, 0, 0));
    }
    var source = new TileSource("http://127.0.0.1:" + nowhere.getPort() + "/{z}/{x}/{y}", "Nobody");
    var online = new OnlineTiles(TileLimits.USUAL, Platform::runLater);
    BasemapView view = openBasemap(online, new TileAddress(TileServer::isHere));
    robot.interact(() -> online.turnOn(source));
    await(() -> online.status() instanceof OnlineTiles.Status.Unreachable);
    settle();
    assertEquals(
        state.messages().get("basemap.unreachable", "127.0.0.1"),
        ((Label) node("basemap-line")).getText());
    robot.clickOn(onScreen(view, IN_GUANGDONG));
    settle();
    assertEquals(Optional.of(GUANGDONG), state.view().selection());
    robot.clickOn("#basemap-retry");
    await(() -> online.status() instanceof OnlineTiles.Status.Unreachable);
    robot.clickOn("#basemap-off");
    settle();
    assertSame(OnlineTiles.Status.Off.class, online.status().getClass());
  }
}
