package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.testing.NeedsProgram;

/**
 * The packaged program on two real screens, each 1280 × 720 and side by side, of which one is
 * unplugged in the middle of a talk. Xvfb cannot show JavaFX two screens; Xorg's dummy driver can.
 */
@NeedsProgram({"Xorg", "xrandr", "xdotool", "openbox"})
class TwoScreensIT {

  private static final String DISPLAY = ":87";
  private static final String SECOND = "DUMMY1";
  private static final long PATIENCE_MS = 90_000;
  private static final Path ATLAS =
      Path.of(System.getProperty("atlas.dir"), "bin", "atlas").toAbsolutePath();

  @TempDir Path folder;
  private final List<Process> processes = new ArrayList<>();

  @BeforeEach
  void startScreens() throws Exception {
    start("Xorg", DISPLAY, "-config", conf(), "-noreset", "-novtswitch", "-sharevts");
    await("the screens", () -> run("xrandr").contains("DUMMY0 connected"));
    start("openbox");
    run("xrandr", "--addmode", SECOND, "1280x720");
    plug();
    await("two screens", () -> run("xrandr").contains("1280x720+1280+0"));
    start("/bin/sh", ATLAS.toString(), "--lang", "en");
    await("the window", () -> isAt("China Model Atlas", 0));
  }

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : processes.reversed()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void aScreenThatIsUnpluggedInTheMiddleOfATalkTakesNothingAway() throws Exception {
    run("xdotool", "key", "F5");
    await("the slide on the second screen", () -> isAt("Briefing: slide 1 of", 1280));
    await("the notes on the first", () -> isAt("Briefing: speaker", 0));
    run("xdotool", "key", "Next");
    await("the second slide", () -> isAt("Briefing: slide 2 of", 1280));
    run("xrandr", "--output", SECOND, "--off");
    await("the slide on the screen that is left", () -> isAt("Briefing: slide 2 of", 0));
    await("no notes on it", () -> windows("Briefing: speaker").isEmpty());
    run("xdotool", "key", "Next");
    await("the third slide", () -> isAt("Briefing: slide 3 of", 0));
    plug();
    await("the slide back on the second screen", () -> isAt("Briefing: slide 3 of", 1280));
    await("the notes back", () -> isAt("Briefing: speaker", 0));
    run("xdotool", "key", "s");
    await("swapped screens", () -> isAt("Briefing: slide 3 of", 0));
    run("xdotool", "key", "Escape");
    await("the end of the talk", () -> windows("Briefing: ").isEmpty());
    await("the window again", () -> isAt("China Model Atlas", 0));
  }

  private static String conf() {
    return Path.of("src/test/resources/two-screens.conf").toAbsolutePath().toString();
  }

  private void plug() throws Exception {
    run("xrandr", "--output", SECOND, "--mode", "1280x720", "--pos", "1280x0");
  }

  /** Whether a window whose title begins so is seen, from the left edge of a screen on. */
  private boolean isAt(String title, int leftPx) throws Exception {
    List<String> found = windows(title);
    if (found.isEmpty()) {
      return false;
    }
    String left = "X=(" + leftPx + "|" + (leftPx + 1) + "|" + (leftPx + 2) + ")\\R";
    String place = run("xdotool", "getwindowgeometry", "--shell", found.getFirst());
    return Pattern.compile(left).matcher(place).find();
  }

  private List<String> windows(String title) throws Exception {
    return run("xdotool", "search", "--onlyvisible", "--name", "^" + title).lines().toList();
  }

  /** Something that will be so in a while. */
  @FunctionalInterface
  private interface Fact {
    boolean isSo() throws Exception;
  }

  private static void await(String what, Fact fact) throws Exception {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
    while (!fact.isSo()) {
      assertTrue(System.nanoTime() < until, "there is not: " + what);
    }
  }

  private ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DISPLAY", DISPLAY);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .put("ATLAS_JAVA_OPTIONS", "-Datlas.settings=" + folder.resolve("settings.json"));
    return builder;
  }

  private void start(String... command) throws IOException {
    var builder = builder(List.of(command));
    builder.redirectOutput(folder.resolve(processes.size() + ".log").toFile());
    processes.add(builder.start());
  }

  private String run(String... command) throws Exception {
    Process process = builder(List.of(command)).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), String.join(" ", command));
    return text;
  }
}
