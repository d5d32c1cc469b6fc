package org.modelatlas.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A time in which the UI thread did not answer.
 *
 * @param ms how long, on the clock
 * @param processorMs how much of it the thread had a processor, which is less on a busy machine
 * @param samples what it was doing, innermost call first
 */
public record Stall(long ms, long processorMs, List<StackTraceElement[]> samples) {

  private static final String OURS = "org.modelatlas.";

  /** Tests that look at the window, and the robot. */
  private static final List<String> TESTS =
      List.of(
          "org.modelatlas.testing.Pictures",
          "org.modelatlas.app.ProgramWindow",
          "org.modelatlas.app.ShownTexts",
          "org.modelatlas.app.TabRound",
          "org.testfx.robot.");

  /** Where a thread waits for a file or for the network. */
  private static final List<String> WAITING =
      List.of(
          "java.io.FileInputStream.",
          "java.io.FileOutputStream.",
          "java.io.RandomAccessFile.",
          "java.net.Socket",
          "sun.nio.ch.",
          "sun.nio.fs.Unix",
          "jdk.internal.net.http.");

  /** What the program carries is read so: its classes, sheets, sentences and fonts. */
  private static final List<String> OWN_PARTS =
      List.of(
          "java.lang.ClassLoader.",
          "jdk.internal.loader.",
          "java.util.ResourceBundle",
          "javafx.css.CssParser",
          "com.sun.javafx.css.StyleManager",
          "com.sun.javafx.font.");

  public Stall {
    samples = List.copyOf(samples);
  }

  /** Whether a test did it, not the program. */
  boolean isOfTest() {
    return samples.stream().anyMatch(sample -> isIn(sample, TESTS));
  }

  /** Whether the thread was met while it waited for a file or for the network. */
  public boolean isWaiting() {
    return samples.stream()
        .anyMatch(
            sample ->
                isIn(Arrays.copyOf(sample, Math.min(4, sample.length)), WAITING)
                    && !isIn(sample, OWN_PARTS));
  }

  private static boolean isIn(StackTraceElement[] sample, List<String> places) {
    return Stream.of(sample)
        .map(Stall::call)
        .anyMatch(c -> places.stream().anyMatch(c::startsWith));
  }

  private static String call(StackTraceElement element) {
    return element.getClassName() + "." + element.getMethodName();
  }

  /** Our innermost call that most samples met, and the innermost call of all beside it. */
  public String where() {
    Map<String, Long> met =
        samples.stream()
            .map(Stall::place)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return met.entrySet().stream()
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String place(StackTraceElement[] sample) {
    String ours =
        Stream.of(sample)
            .map(Stall::call)
            .filter(call -> call.startsWith(OURS))
            .findFirst()
            .orElse("the toolkit alone");
    String toolkit =
        Stream.of(sample)
            .map(Stall::call)
            .filter(call -> call.startsWith("javafx.") || call.startsWith("com.sun.javafx."))
            .findFirst()
            .orElse(sample.length == 0 ? "" : call(sample[0]));
    return ours + " in " + toolkit;
  }

  @Override
  public String toString() {
    return "%d ms, %d of them with a processor: %s%s"
        .formatted(ms, processorMs, where(), isWaiting() ? " (waiting for input or output)" : "");
  }
}
