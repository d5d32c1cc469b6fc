package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Pictures;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.SettingsFile;
import org.modelatlas.workspace.Theme;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing that is written in the story editor is cut, at any size of text. */
@Tag("ui")
class EditorSizeUiTest {

  @TempDir private Path folder;

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  static Stream<Arguments> sizes() {
    return Stream.of(
        Arguments.of(Language.ZH, Theme.LIGHT, 100, 1000, 700),
        Arguments.of(Language.EN, Theme.DARK, 150, 1000, 700),
        Arguments.of(Language.ZH, Theme.DARK, 150, 1366, 768));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void nothingIsCut(Language language, Theme theme, int percent, double width, double height)
      throws TimeoutException {
    var kept = new SettingsFile(folder.resolve("settings.json"));
    kept.write(
        Settings.FIRST
            .withLanguage(Optional.of(language))
            .withTheme(Optional.of(theme))
            .withTextPercent(percent));
    var window = ProgramWindow.open(language, Optional.of(kept));
    window.choose("menu-story");
    window.awaitShown("story-slides");
    var editor = (Stage) window.node("story-slides").getScene().getWindow();
    window
        .robot()
        .interact(
            () -> {
              editor.setX(0);
              editor.setY(0);
              editor.setWidth(width);
              editor.setHeight(height);
            });
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            window.robot().lookup(".slide-screen .image-view").queryAllAs(ImageView.class).stream()
                .anyMatch(image -> image.getImage() != null));
    ProgramWindow.settle();
    Pictures.write(
        WaitForAsyncUtils.waitForAsyncFx(
            10_000, () -> Pictures.of(editor.getScene().snapshot(null))),
        Path.of(
            "target/pictures/editor-%s-%s-%d-%.0f.png".formatted(language, theme, percent, width)));
    assertEquals(
        List.of(),
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () -> {
              // A field shows as much of its text as there is room for and scrolls.
              SceneNodes.below(editor.getScene().getRoot())
                  .filter(TextInputControl.class::isInstance)
                  .forEach(field -> ((TextInputControl) field).clear());
              editor.getScene().getRoot().layout();
              return ShownTexts.faults(editor.getScene().getRoot());
            }));
    assertEquals(width, WaitForAsyncUtils.waitForAsyncFx(10_000, () -> end(window)), 30);
  }

  /** Where the last button of the bar ends. */
  private static double end(ProgramWindow window) {
    var button = window.node("story-present-here");
    return button.localToScene(button.getLayoutBounds()).getMaxX();
  }
}
