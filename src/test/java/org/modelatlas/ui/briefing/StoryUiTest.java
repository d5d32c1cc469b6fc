package org.modelatlas.ui.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.modelatlas.testing.ShippedSheets.ATLAS;
import static org.modelatlas.testing.ShippedSheets.FIGURES;
import static org.modelatlas.testing.ShippedSheets.GEOMETRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Once;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.Place;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.Story;
import org.modelatlas.story.StoryReader;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.testing.Pictures;
import org.modelatlas.testing.SnapshotFixture;
import org.modelatlas.ui.briefing.talk.TalkModel;
import org.modelatlas.ui.briefing.talk.TalkScript;
import org.modelatlas.ui.briefing.talk.TalkTools;
import org.modelatlas.ui.briefing.talk.TalkWindow;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.explorer.WindowKeys;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.ui.theme.Themes;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Builds a story of three slides from the window, gives it as a talk, writes it out. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StoryUiTest {

  private static final Once<SlideComposer> COMPOSER =
      new Once<>(() -> SlideComposer.shipped(new AtlasIndex(ATLAS)));
  private static final Story ONE =
      new Story(
          "mine",
          LocalText.same("Mine"),
          List.of(
              new Slide(
                  "title",
                  SlideLayout.TITLE,
                  Optional.empty(),
                  new LocalText("我的简报", "My briefing"),
                  new SlideBody(LocalText.EMPTY, List.of(), List.of()),
                  LocalText.EMPTY)));

  private final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", ATLAS.newestDate()));
  private final StoryModel model = new StoryModel(ONE);
  private Path file = Path.of("unused");
  private Stage main;

  @TempDir Path folder;

  @Start
  void open(Stage stage) {
    Fonts.load();
    var map = new MapModel(ATLAS, FIGURES, GEOMETRY, new SheetComposer(TypeMetrics.bundled()));
    var panel = new RegionPanel(state, new PanelContents(new AtlasIndex(ATLAS), FIGURES));
    var preferences = new Preferences(Settings.FIRST, state, Language.ZH, Theme.LIGHT);
    var talk = new TalkTools(COMPOSER, ForkJoinPool.commonPool(), Platform::runLater);
    var tools =
        new StoryTools(talk, (owner, title, form) -> Optional.of(file), owner -> Optional.of(file));
    var briefing = new Briefing(state, preferences, ATLAS, () -> model, () -> tools);
    var window =
        new ExplorerWindow(state, preferences, map, panel, SnapshotFixture::unused, briefing);
    var scene = new Scene(window.root(), 1000, 800);
    Themes.apply(scene, Theme.LIGHT);
    WindowKeys.install(scene, state, preferences, window);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
    main = stage;
    window.map().requestFocus();
  }

  private static void await(BooleanSupplier fact) throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, fact::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Node node(FxRobot robot, String id) {
    return robot.lookup("#" + id).query();
  }

  private static void choose(FxRobot robot, String menu, String item) {
    var button = (MenuButton) node(robot, menu);
    robot.interact(button::show);
    MenuItem chosen =
        button.getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow();
    robot.interact(
        () -> {
          chosen.fire();
          button.hide();
        });
  }

  private void addTwoViews(FxRobot robot) throws TimeoutException {
    robot.interact(() -> state.select(new Adcode("440000")));
    robot.press(KeyCode.CONTROL).type(KeyCode.M).release(KeyCode.CONTROL);
    await(() -> Window.getWindows().size() == 2);
    robot.interact(() -> state.compare(List.of(new Adcode("310000"), new Adcode("330000"))));
    robot.clickOn("#story-add");
    await(() -> model.story().slides().size() == 3);
  }

  private static void picture(FxRobot robot, String name) {
    Pictures.write(
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Pictures.of(node(robot, "story-slides").getScene().snapshot(null))),
        Path.of("target/pictures/" + name + ".png"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aStoryIsBuiltGivenAndWrittenOut(Language language, FxRobot robot)
      throws TimeoutException, IOException, DataProblemException {
    robot.interact(() -> state.speak(language));
    addTwoViews(robot);
    assertEquals("{name:440000}：{indicator:models}", model.story().slides().get(1).headline().zh());
    assertEquals(SlideLayout.MAP_TABLE, model.slide().layout());
    await(() -> ((Labeled) node(robot, "story-problems")).getText().isEmpty());
    picture(robot, "story-" + language);
    file = folder.resolve("我的 简报.atlasstory");
    choose(robot, "story-export", "story-export-atlasstory");
    await(() -> ((Labeled) node(robot, "story-told")).getText().contains("我的 简报.atlasstory"));
    assertEquals(model.story(), StoryReader.read(file).story());
    assertFalse(model.isChanged());
    file = folder.resolve("deck.pptx");
    choose(robot, "story-export", "story-export-pptx");
    await(() -> ((Labeled) node(robot, "story-told")).getText().contains("deck.pptx"));
    assertTrue(Files.size(file) > 10_000);
    file = folder.resolve("handout.pdf");
    choose(robot, "story-export", "story-export-handout");
    await(() -> ((Labeled) node(robot, "story-told")).getText().contains("handout.pdf"));
    assertTrue(Files.size(file) > 10_000);
    robot.push(KeyCode.F5);
    await(() -> robot.lookup("#talk-view").tryQuery().isPresent());
    for (String headline : List.of("我的简报|My briefing", "广东|Guangdong", "大模型|Model")) {
      await(
          () ->
              String.valueOf(node(robot, "talk-view").getAccessibleText())
                  .matches(".*(" + headline + ").*"));
      robot.push(KeyCode.PAGE_DOWN);
    }
    robot.push(KeyCode.ESCAPE);
    await(() -> robot.lookup("#talk-view").tryQuery().isEmpty());
    assertEquals(2, model.at());
  }

  @Test
  void slidesMoveAreCopiedAndTakenAwayAndEveryStepIsTakenBack(FxRobot robot)
      throws TimeoutException {
    addTwoViews(robot);
    Story before = model.story();
    robot.interact(() -> node(robot, "story-slides").requestFocus());
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    assertEquals(before.slides().get(2), model.story().slides().get(1));
    robot.clickOn("#story-duplicate");
    assertEquals(4, model.story().slides().size());
    robot.interact(() -> node(robot, "story-slides").requestFocus());
    robot.push(KeyCode.DELETE);
    assertEquals(3, model.story().slides().size());
    robot.clickOn("#story-undo").clickOn("#story-undo").clickOn("#story-undo");
    assertEquals(before, model.story());
    robot.clickOn("#story-redo");
    assertEquals(before.slides().get(2), model.story().slides().get(1));
    assertEquals(3, ((ListView<?>) node(robot, "story-slides")).getItems().size());
  }

  @Test
  void aTypedNumberIsPointedOutAndABoundOneIsFilledIn(FxRobot robot) throws TimeoutException {
    addTwoViews(robot);
    var headline = (TextInputControl) node(robot, "story-headline-zh");
    robot.interact(headline::requestFocus);
    robot.interact(() -> headline.setText("共79个"));
    await(() -> ((Labeled) node(robot, "story-problems")).getText().contains("79"));
    robot.interact(() -> headline.setText("共{nation:models}个"));
    await(() -> ((Labeled) node(robot, "story-problems")).getText().isEmpty());
    robot.interact(() -> headline.setText("共{nation:nothing}个"));
    await(() -> ((Labeled) node(robot, "story-problems")).getText().contains("nothing"));
    picture(robot, "story-problem");
    robot.clickOn("#story-undo");
    assertEquals("{indicator:models}", model.slide().headline().zh(), "what is typed is one step");
  }

  @Test
  void aStoryThatCannotBeReadIsToldAndTheOneAtHandStays(FxRobot robot)
      throws TimeoutException, IOException {
    addTwoViews(robot);
    Story before = model.story();
    file = Files.writeString(folder.resolve("newer.atlasstory"), "{\"format\": 99}");
    choose(robot, "story-stories", "story-open-file");
    await(() -> !((Labeled) node(robot, "story-told")).getText().isEmpty());
    assertEquals(before, model.story());
    choose(robot, "story-stories", "story-open-report-2023");
    await(() -> model.story().slides().size() == 10);
    assertTrue(main.isShowing());
  }

  /** What the system calls a second screen is pretended; TwoScreensIT has real ones. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void theSpeakerSeesNotesTheNextSlideAndTheTime(Theme theme, FxRobot robot)
      throws TimeoutException {
    var screens = List.of(new Rectangle2D(0, 0, 1000, 700), new Rectangle2D(0, 0, 1000, 700));
    var talk = new TalkTools(COMPOSER, ForkJoinPool.commonPool(), Platform::runLater);
    var story = ShippedStories.story("report-2023");
    robot.interact(
        () -> {
          var script = new TalkScript(story, Place.of("report-2023"), Language.ZH, SlideSize.WIDE);
          var manner = new TalkWindow.Manner(Duration.seconds(20), false, 100, theme);
          new TalkWindow(new TalkModel(script, 0), talk, manner, main, () -> screens, () -> {})
              .show();
        });
    await(() -> robot.lookup("#presenter-notes").tryQuery().isPresent());
    assertEquals("第 1 页，共 10 页", ((Labeled) node(robot, "presenter-at")).getText());
    var slides = (ListView<?>) node(robot, "presenter-slides");
    robot.interact(() -> slides.getSelectionModel().select(1));
    robot.push(KeyCode.PAGE_DOWN);
    await(() -> ((Labeled) node(robot, "presenter-notes")).getText().contains("位次"));
    assertEquals("第 2 页，共 10 页", ((Labeled) node(robot, "presenter-at")).getText());
    assertTrue(((Labeled) node(robot, "presenter-elapsed")).getText().matches("\\d\\d:\\d\\d"));
    robot.interact(() -> ((ButtonBase) node(robot, "presenter-pause")).fire());
    assertEquals("继续", ((Labeled) node(robot, "presenter-pause")).getText());
    Pictures.write(
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Pictures.of(slides.getScene().snapshot(null))),
        Path.of("target/pictures/presenter-" + theme + ".png"));
    robot.push(KeyCode.ESCAPE);
    await(() -> robot.lookup("#presenter-notes").tryQuery().isEmpty());
  }
}
