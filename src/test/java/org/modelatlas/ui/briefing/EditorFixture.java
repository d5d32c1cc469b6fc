package org.modelatlas.ui.briefing;

import static org.modelatlas.testing.ShippedSheets.ATLAS;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Once;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.story.Slide;
import org.modelatlas.story.SlideBody;
import org.modelatlas.story.SlideLayout;
import org.modelatlas.story.SlideRow;
import org.modelatlas.story.Story;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.testing.Pictures;
import org.modelatlas.ui.briefing.talk.TalkTools;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The story editor over a window that holds nothing else, for robots. */
final class EditorFixture {

  static final TalkTools TALK =
      new TalkTools(
          new Once<>(() -> SlideComposer.shipped(new AtlasIndex(ATLAS))),
          ForkJoinPool.commonPool(),
          Platform::runLater);

  final ExplorerState state =
      new ExplorerState(ViewState.opening(Language.ZH, Theme.LIGHT, "models", ATLAS.newestDate()));
  final Preferences preferences = new Preferences(Settings.FIRST, state, Language.ZH, Theme.LIGHT);
  final StoryModel model;
  Path file = Path.of("unused");
  private final Briefing briefing;
  private final FxRobot robot = new FxRobot();

  EditorFixture(Story story) {
    model = new StoryModel(story);
    var tools =
        new StoryTools(TALK, (owner, title, form) -> Optional.of(file), owner -> Optional.of(file));
    briefing = new Briefing(state, preferences, ATLAS, () -> model, () -> tools);
  }

  /** A slide whose texts differ in everything. */
  static Slide slide(String id) {
    return new Slide(
        id,
        SlideLayout.TEXT,
        Optional.empty(),
        new LocalText("标题", "Headline"),
        new SlideBody(
            LocalText.EMPTY,
            List.of(new LocalText("甲", "First"), new LocalText("乙", "Second")),
            List.of(new SlideRow(new LocalText("名", "Name"), new LocalText("五款", "five")))),
        new LocalText("备注", "Notes"));
  }

  /** Opens it; on the UI thread. */
  void open(Stage stage) {
    Fonts.load();
    stage.setX(0);
    stage.setY(0);
    stage.setScene(new Scene(new StackPane(), 300, 200));
    stage.show();
    briefing.edit(stage);
  }

  Node node(String id) {
    return robot.lookup("#" + id).query();
  }

  TextInputControl field(String id) {
    return (TextInputControl) node(id);
  }

  String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /** The editor's window. */
  Stage stage() {
    return (Stage) node("story-slides").getScene().getWindow();
  }

  /** Gives a control the keyboard. */
  void focus(String id) {
    robot.interact(() -> node(id).requestFocus());
  }

  /** Chooses an item of a menu. */
  void choose(String menu, String item) {
    var button = (MenuButton) node(menu);
    robot.interact(button::show);
    MenuItem chosen =
        button.getItems().stream().filter(i -> item.equals(i.getId())).findFirst().orElseThrow();
    robot.interact(
        () -> {
          chosen.fire();
          button.hide();
        });
  }

  /** Writes what the editor shows to a picture that is looked at. */
  void picture(String name) {
    Pictures.write(
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Pictures.of(stage().getScene().snapshot(null))),
        Path.of("target/pictures/" + name + ".png"));
  }

  static void await(BooleanSupplier fact) throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, fact::getAsBoolean);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
