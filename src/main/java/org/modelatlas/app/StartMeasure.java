package org.modelatlas.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.modelatlas.cli.Output;

/**
 * How long the first view took: from {@code T0} in the environment (nanoseconds since 1970), else
 * from the start of the process, to the third pulse with the view in the scene. Prints one line of
 * JSON with it and with the memory at rest, then ends the program.
 */
public final class StartMeasure extends AnimationTimer {

  private static final int PULSES = 3;
  private static final Duration REST = Duration.ofMillis(1500);

  private final Instant origin;
  private int pulses;

  private StartMeasure(Instant origin) {
    this.origin = origin;
  }

  /** Begins to count pulses; call it when the whole first view is in a showing scene. */
  public static void begin() {
    new StartMeasure(origin(System.getenv())).start();
  }

  static Instant origin(Map<String, String> environment) {
    String nanos = environment.getOrDefault("T0", "");
    if (nanos.matches("\\d{1,19}")) {
      return Instant.EPOCH.plusNanos(Long.parseLong(nanos));
    }
    return ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
  }

  @Override
  public void handle(long now) {
    if (++pulses == PULSES) {
      stop();
      long firstMapMs = Duration.between(origin, Instant.now()).toMillis();
      var rest = new PauseTransition(javafx.util.Duration.millis(REST.toMillis()));
      rest.setOnFinished(event -> print(firstMapMs));
      rest.play();
    }
  }

  private static void print(long firstMapMs) {
    Output.ofProcess().out().println(line(firstMapMs, ResidentMemory.megabytes()));
    Platform.exit();
  }

  static String line(long firstMapMs, long rssMb) {
    return "{\"first_map_ms\":" + firstMapMs + ",\"rss_mb\":" + rssMb + "}";
  }
}
