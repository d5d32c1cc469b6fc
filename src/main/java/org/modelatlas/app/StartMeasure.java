package org.modelatlas.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.modelatlas.cli.Output;

/**
 * How long the first view took: from {@code T0} in the environment (nanoseconds since 1970), else
 * from the start of the process, to the third pulse with the view in the scene. Prints one line of
 * JSON with it, with the processor time that all threads of the process had spent by then where the
 * system tells it, and with the memory at rest; then ends the program.
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
      var firstMap = Duration.between(origin, Instant.now());
      var processor = ProcessHandle.current().info().totalCpuDuration();
      var rest = new PauseTransition(javafx.util.Duration.millis(REST.toMillis()));
      rest.setOnFinished(event -> print(firstMap, processor));
      rest.play();
    }
  }

  private static void print(Duration firstMap, Optional<Duration> processor) {
    String line = line(firstMap, processor, ResidentMemory.megabytes());
    Output.ofProcess().out().println(line);
    Platform.exit();
  }

  static String line(Duration firstMap, Optional<Duration> processor, long rssMb) {
    return "{\"first_map_ms\":"
        + firstMap.toMillis()
        + processor.map(time -> ",\"processor_ms\":" + time.toMillis()).orElse("")
        + ",\"rss_mb\":"
        + rssMb
        + "}";
  }
}
