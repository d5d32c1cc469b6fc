package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.Projection;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.Stall;
import org.modelatlas.testing.StallReport;
import org.modelatlas.testing.StallWatch;
import org.modelatlas.ui.map.MapView;
import org.modelatlas.workspace.SettingsFile;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program's own window on the shipped data, in this process, for robots and pictures. */
final class ProgramWindow {

  private static final long PATIENCE_MS = 10_000;
  private static final int MOST_TABS = 400;
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private static Optional<StallWatch> watch = Optional.empty();

  private final FxRobot robot = new FxRobot();
  private final Stage stage;

  private ProgramWindow(Stage stage) {
    this.stage = stage;
  }

  /** Opens it as a start without arguments does on a computer of a language. */
  static ProgramWindow open(Language language) throws TimeoutException {
    return open(language, Optional.empty());
  }

  /** Opens it as a start does that finds settings, and keeps them, in a file. */
  static ProgramWindow open(Language language, Optional<SettingsFile> kept)
      throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    var options = new StartOptions(List.of(), Optional.empty(), false, language, Optional.empty());
    var loaded = LoadedAtlas.load(options, kept, Runnable::run);
    var program = new AtlasApplication(options, kept, CompletableFuture.completedFuture(loaded));
    Stage shown =
        FxToolkit.setupStage(
            stage -> {
              stage.setX(0);
              stage.setY(0);
              // The stage is the one of the tests before, one of which may have resized it.
              stage.setWidth(WIDTH);
              stage.setHeight(HEIGHT);
              program.start(stage);
            });
    settle();
    watch = Optional.of(new StallWatch());
    return new ProgramWindow(shown);
  }

  /** Closes it; fails if the UI thread stood still in a way that no machine excuses. */
  static void close() throws TimeoutException {
    List<Stall> stalls = watch.map(ProgramWindow::seen).orElse(List.of());
    watch = Optional.empty();
    FxToolkit.cleanupStages();
    StallReport.write(test(), stalls);
    assertEquals(List.of(), StallReport.refused(stalls));
  }

  private static List<Stall> seen(StallWatch watched) {
    watched.close();
    return watched.stalls();
  }

  /** The test that closes the window. */
  private static String test() {
    return StackWalker.getInstance()
        .walk(frames -> frames.map(StackWalker.StackFrame::getClassName).toList())
        .stream()
        .filter(name -> name.endsWith("Test"))
        .findFirst()
        .orElse("");
  }

  static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS, condition::getAsBoolean);
  }

  FxRobot robot() {
    return robot;
  }

  /** Gives the window this size; the Headless platform's screen is 1000 high. */
  void resize(double width, double height) {
    robot.interact(
        () -> {
          stage.setWidth(width);
          stage.setHeight(height);
        });
    settle();
  }

  Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  boolean isShown(String id) {
    return robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent();
  }

  String text(String id) {
    settle();
    return ((Labeled) node(id)).getText();
  }

  int rows(String id) {
    return ((TableView<?>) node(id)).getItems().size();
  }

  /** Does what a click on a button does, wherever it is. */
  void fire(String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
    settle();
  }

  /** Chooses an indicator, as a click in the open list does. */
  @SuppressWarnings("unchecked")
  void showIndicator(String indicatorId) {
    var list = (ComboBox<Indicator>) node("indicator");
    robot.interact(
        () ->
            list.getItems().stream()
                .filter(indicator -> indicator.id().equals(indicatorId))
                .forEach(list::setValue));
    settle();
  }

  /** Waits for the panel's last part, the sources. */
  void awaitWholePanel() throws TimeoutException {
    settle();
    await(() -> isShown("panel-sources"));
  }

  /** Waits until something is there. */
  void awaitShown(String id) throws TimeoutException {
    settle();
    await(() -> isShown(id));
  }

  /** Where an indicator stands in a list that is open. */
  Node choice(String indicatorId) {
    settle();
    return robot.lookup(".combo-box-popup .list-cell").queryAll().stream()
        .filter(node -> node instanceof ListCell<?> cell && isOf(cell, indicatorId))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOf(ListCell<?> cell, String indicatorId) {
    return cell.getItem() instanceof Indicator indicator && indicator.id().equals(indicatorId);
  }

  /** Opens the menu and chooses an item of it or of a menu inside it. */
  void choose(String id) {
    robot.clickOn("#menu");
    var menu = (MenuButton) node("menu");
    robot.interact(
        () ->
            inside(menu.getItems())
                .filter(item -> id.equals(item.getId()))
                .forEach(MenuItem::fire));
    robot.interact(menu::hide);
    settle();
  }

  private static Stream<MenuItem> inside(List<MenuItem> items) {
    return List.copyOf(items).stream()
        .flatMap(item -> item instanceof Menu menu ? inside(menu.getItems()) : Stream.of(item));
  }

  /** The id of what has the keyboard. */
  String focused() {
    return String.valueOf(focusOwner().getId());
  }

  private Node focusOwner() {
    settle();
    return stage.getScene().getFocusOwner();
  }

  /** Presses Tab until a control has the keyboard. */
  FxRobot tabTo(String id) {
    return go(id, KeyCode.TAB);
  }

  /** Presses Shift and Tab until a control has the keyboard. */
  FxRobot backTo(String id) {
    return go(id, KeyCode.SHIFT, KeyCode.TAB);
  }

  private FxRobot go(String id, KeyCode... keys) {
    for (int i = 0; !focused().equals(id); i++) {
      assertTrue(i < MOST_TABS, "no key leads to " + id + ", at last " + focusOwner());
      robot.push(keys);
    }
    return robot;
  }

  /** Everything Tab comes to from where the keyboard is until it comes round. */
  Set<Node> reachedByTab() {
    var reached = new LinkedHashSet<Node>();
    while (reached.add(focusOwner())) {
      robot.push(KeyCode.TAB);
    }
    reached.removeIf(SceneNodes::isInRow);
    return reached;
  }

  /**
   * Everything that is seen and takes the keyboard. What stands in the rows of a list belongs to
   * the list, and of the choices side by side the one that is on stands for all.
   */
  Set<Node> controls() {
    return SceneNodes.below(stage.getScene().getRoot())
        .filter(
            node -> node.isFocusTraversable() && !node.isDisabled() && !SceneNodes.isInRow(node))
        .filter(
            node ->
                !(node instanceof ToggleButton toggle)
                    || toggle.getToggleGroup() == null
                    || toggle.isSelected())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Where a place of the equal-area map stands on the screen. */
  Point2D onScreen(GeoPoint place) {
    return onScreen(AlbersEqualArea.china(), place);
  }

  /** Where a place of a map in a plane of its own stands on the screen. */
  Point2D onScreen(Projection plane, GeoPoint place) {
    var map = (MapView) node("map");
    var corner = map.placeAt(0, 0);
    double metresPerPt = (map.placeAt(map.getWidth(), 0).xM() - corner.xM()) / map.getWidth();
    var point = plane.forward(place);
    return map.localToScreen(
        (point.xM() - corner.xM()) / metresPerPt, (corner.yM() - point.yM()) / metresPerPt);
  }

  /** What is seen, one pixel a point. */
  BufferedImage picture() {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MS, () -> Pictures.of(stage.getScene().snapshot(null)));
  }

  /** What is seen, with the menus and cards that float above it. */
  BufferedImage pictureWithMenus() {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MS,
        () -> {
          BufferedImage all = Pictures.of(stage.getScene().snapshot(null));
          var brush = all.createGraphics();
          for (Window floating : Window.getWindows()) {
            if (floating != stage) {
              BufferedImage one = Pictures.of(floating.getScene().snapshot(null));
              int x = (int) (floating.getX() - stage.getX() - stage.getScene().getX());
              int y = (int) (floating.getY() - stage.getY() - stage.getScene().getY());
              brush.drawImage(one, x, y, null);
            }
          }
          brush.dispose();
          return all;
        });
  }

  /** The text on the clipboard. */
  String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MS, () -> Clipboard.getSystemClipboard().getString());
  }
}
