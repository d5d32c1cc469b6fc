package org.modelatlas.ui.briefing;

import static org.modelatlas.ui.briefing.EditorFixture.await;

import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.story.ShippedStories;
import org.modelatlas.ui.briefing.talk.SlideScreen;
import org.modelatlas.workspace.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of the editor at the sizes that people have. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class BriefingPicturesUiTest {

  private final EditorFixture editor =
      new EditorFixture(ShippedStories.story(ShippedStories.IDS.getFirst()));

  @Start
  void open(Stage stage) {
    editor.open(stage);
  }

  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of(Language.ZH, Theme.LIGHT, 100, 1000, 700),
        Arguments.of(Language.EN, Theme.DARK, 150, 1000, 700),
        Arguments.of(Language.ZH, Theme.DARK, 150, 1366, 768),
        Arguments.of(Language.EN, Theme.LIGHT, 200, 1366, 768));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nothingIsCut(
      Language language, Theme theme, int percent, double width, double height, FxRobot robot)
      throws TimeoutException {
    robot.interact(
        () -> {
          editor.state.speak(language);
          editor.state.useTheme(theme);
          editor.preferences.sizeText(percent);
          editor.stage().setWidth(width);
          editor.stage().setHeight(height);
        });
    robot.interact(() -> editor.model.goTo(3));
    await(() -> robot.lookup(".slide-screen").queryAs(SlideScreen.class).getWidth() > 0);
    org.testfx.util.WaitForAsyncUtils.sleep(2, java.util.concurrent.TimeUnit.SECONDS);
    editor.picture("editor-" + language + "-" + theme + "-" + percent + "-" + (int) width);
  }
}
