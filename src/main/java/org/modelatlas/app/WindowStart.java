package org.modelatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.modelatlas.cli.Output;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.SettingsFile;

/** Opens the window; where it cannot, says why in one line and ends the process. */
final class WindowStart {

  /** The exit code of a window that could not open. */
  static final int NO_WINDOW = 4;

  private WindowStart() {}

  /** Returns as soon as the window is shown; the program ends with its last window. */
  static void open(StartOptions options) {
    var held = HeldErrors.hold();
    var background = ForkJoinPool.commonPool();
    Optional<SettingsFile> kept =
        options.measureStart()
            ? Optional.empty()
            : Optional.of(new SettingsFile(SettingsFolder.file()));
    var loading =
        CompletableFuture.supplyAsync(
            () -> LoadedAtlas.load(options, kept, background), background);
    loading.thenAcceptAsync(LoadedAtlas::rehearse, background);
    try {
      show(new AtlasApplication(options, kept, loading)).join();
      held.release();
    } catch (CompletionException failure) {
      fail(failure.getCause(), options, held);
    } catch (RuntimeException | LinkageError failure) {
      fail(failure, options, held);
    }
  }

  private static CompletableFuture<Void> show(AtlasApplication application) {
    var shown = new CompletableFuture<Void>();
    Platform.startup(
        () -> {
          try {
            application.start(new Stage());
            shown.complete(null);
          } catch (RuntimeException | LinkageError failure) {
            shown.completeExceptionally(failure);
          }
        });
    return shown;
  }

  private static void fail(Throwable failure, StartOptions options, HeldErrors held) {
    boolean headless = System.getProperty("glass.platform", "").equals("Headless");
    boolean display = headless || System.getenv("DISPLAY") != null || !onLinux();
    var reason =
        StartFailure.of(
            failure, display, onLinux() ? NativeLibraries.missing(headless) : List.of());
    if (reason instanceof StartFailure.Defect) {
      failure.printStackTrace();
      held.release();
    }
    Output.ofProcess().err().println(reason.sentence(Messages.of(options.language())));
    System.exit(NO_WINDOW);
  }

  private static boolean onLinux() {
    return System.getProperty("os.name").equals("Linux");
  }
}
