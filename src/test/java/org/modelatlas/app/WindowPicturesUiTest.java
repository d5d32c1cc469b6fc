package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.geometry.GeoPoint;
import org.modelatlas.i18n.Language;
import org.modelatlas.testing.Pictures;

/**
 * The pictures of the window in the READMEs, of the program itself with its own data. {@code
 * -Dpictures.update=true} makes them anew.
 */
@Tag("ui")
class WindowPicturesUiTest {

  private static final GeoPoint IN_GUANGDONG = new GeoPoint(113.3, 23.5);

  @AfterEach
  void close() throws TimeoutException {
    ProgramWindow.close();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readmeHasAPictureOfTheWindowInItsLanguage(Language language)
      throws TimeoutException, IOException {
    var file =
        Path.of("docs/pictures/explorer-" + language.name().toLowerCase(Locale.ROOT) + ".png");
    BufferedImage picture = guangdong(language);
    if (Boolean.getBoolean("pictures.update")) {
      Pictures.write(picture, file);
    }
    assertTrue(Files.readString(readme(language)).contains("](" + file + ")"));
    BufferedImage shown = Pictures.read(file);
    assertEquals(picture.getWidth(), shown.getWidth());
    assertEquals(picture.getHeight(), shown.getHeight());
  }

  /** The window with Guangdong chosen and the pointer away from the map. */
  private static BufferedImage guangdong(Language language) throws TimeoutException {
    var window = ProgramWindow.open(language);
    window.robot().clickOn(window.onScreen(IN_GUANGDONG)).moveTo("#panel-title");
    window.awaitWholePanel();
    return window.picture();
  }

  private static Path readme(Language language) {
    return Path.of(
        switch (language) {
          case ZH -> "README.zh-CN.md";
          case EN -> "README.md";
        });
  }
}
