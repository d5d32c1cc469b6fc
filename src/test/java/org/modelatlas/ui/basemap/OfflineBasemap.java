package org.modelatlas.ui.basemap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.modelatlas.i18n.Language;
import org.modelatlas.ui.theme.Fonts;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;

/** A process of its own that looks at the basemap without ever asking for tiles. */
final class OfflineBasemap {

  /** By then layout, styles and painting of a change have had their turn, and their own changes. */
  private static final int PULSES = 20;

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
    awaitPulses();
    Files.copy(Path.of(arguments[1]), Path.of(arguments[0]));
    onUi(
        () -> {
          state.present(Presentation.BASEMAP);
          return state;
        });
    awaitPulses();
    for (int i = 0; i < 4; i++) {
      onUi(
          () -> {
            window.map().zoom(2);
            return state;
          });
      awaitPulses();
    }
    System.exit(0);
  }

  private static void awaitPulses() {
    var done = new CompletableFuture<Void>();
    Platform.runLater(() -> new Countdown(done).start());
    done.join();
  }

  /** Counts pulses. */
  private static final class Countdown extends AnimationTimer {
    private final CompletableFuture<Void> done;
    private int left = PULSES;

    private Countdown(CompletableFuture<Void> done) {
      this.done = done;
    }

    @Override
    public void handle(long now) {
      left--;
      if (left == 0) {
        stop();
        done.complete(null);
      }
    }
  }

  private static <T> T onUi(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }
}
