package org.modelatlas.story.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long a talk has lasted.
 *
 * @param before what was measured until it last stood still
 * @param since since when it has been going; empty while it stands still
 */
public record Stopwatch(Duration before, Optional<Instant> since) {

  /** One that has not been started. */
  public static final Stopwatch ZERO = new Stopwatch(Duration.ZERO, Optional.empty());

  /** Starts, or goes on; one that goes already goes on. */
  public Stopwatch start(Instant now) {
    return since.isPresent() ? this : new Stopwatch(before, Optional.of(now));
  }

  /** Stands still. */
  public Stopwatch stop(Instant now) {
    return new Stopwatch(elapsed(now), Optional.empty());
  }

  /** What has been measured, never negative even where a clock is set back. */
  public Duration elapsed(Instant now) {
    Duration going = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
    return before.plus(going.isNegative() ? Duration.ZERO : going);
  }

  /** As hours, minutes and seconds, for example {@code 1:02:03} or {@code 02:03}. */
  public static String text(Duration elapsed) {
    String minutes = "%02d:%02d".formatted(elapsed.toMinutesPart(), elapsed.toSecondsPart());
    return elapsed.toHours() == 0 ? minutes : elapsed.toHours() + ":" + minutes;
  }
}
