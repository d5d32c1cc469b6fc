package org.modelatlas.story.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StopwatchTest {

  private static final Instant BEGIN = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  void measuresWhileItGoesAndRemembersWhileItStands() {
    Stopwatch watch = Stopwatch.ZERO.start(BEGIN).stop(BEGIN.plusSeconds(70));
    assertEquals(Duration.ofSeconds(70), watch.elapsed(BEGIN.plusSeconds(500)));
    Stopwatch again = watch.start(BEGIN.plusSeconds(500));
    assertEquals(Duration.ofSeconds(75), again.elapsed(BEGIN.plusSeconds(505)));
    assertEquals(again, again.start(BEGIN.plusSeconds(501)));
  }

  @Test
  void aClockThatIsSetBackTakesNothingAway() {
    assertEquals(Duration.ZERO, Stopwatch.ZERO.start(BEGIN).elapsed(BEGIN.minusSeconds(60)));
  }

  @Test
  void hoursAreWrittenOnlyWhenThereAreSome() {
    assertEquals("02:03", Stopwatch.text(Duration.ofSeconds(123)));
    assertEquals("1:02:03", Stopwatch.text(Duration.ofSeconds(3723)));
  }
}
