package org.modelatlas.ui.basemap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;

/** A process of its own that looks at the basemap without ever asking for tiles. */
final class OfflineBasemap {

  private static final long PAINTED_MS = 300;

  private OfflineBasemap() {}

  /**
   * Opens the window, turns to the basemap and moves about in it.
   *
   * @param arguments where to copy the log of loaded classes as it stands before the basemap is
   *     first shown, and that log
   */
  public static void main(String[] arguments) throws Exception {
    Platform.startup(Fonts::load);
    var atlas = ShippedAtlas.load();
    var state = atlas.state(Language.ZH, Theme.LIGHT);
    var window = onUi(() -> atlas.window(state));
    onUi(
        () -> {
          var stage = new Stage();
          stage.setScene(new Scene(window.root(), 1000, 700));
          stage.show();
          return stage;
        });
    Thread.sleep(PAINTED_MS);
    Files.copy(Path.of(arguments[1]), Path.of(arguments[0]));
    onUi(
        () -> {
          state.present(Presentation.BASEMAP);
          return state;
        });
    Thread.sleep(PAINTED_MS);
    for (int i = 0; i < 4; i++) {
      onUi(
          () -> {
            window.map().zoom(2);
            return state;
          });
      Thread.sleep(PAINTED_MS);
    }
    System.exit(0);
  }

  private static <T> T onUi(java.util.function.Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }
}
