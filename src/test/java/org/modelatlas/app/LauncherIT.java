package org.modelatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged launcher, started as a person would on computers unlike this one. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

  private static final Path ATLAS =
      Path.of(System.getProperty("atlas.dir"), "bin", "atlas").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void versionIsPrintedQuietly() throws IOException {
    var run = start(ATLAS, Map.of("JAVA_HOME", runningJava()), "--version");
    assertEquals(0, run.code(), run.text());
    assertTrue(run.text().startsWith("China Model Atlas "), run.text());
    assertTrue(run.text().lines().count() <= 3, run.text());
  }

  @Test
  void anOldJavaOnThePathIsPassedOver() throws IOException {
    Path old = fakeJava("17.0.15");
    var path = Map.of("PATH", old.resolve("bin") + ":/usr/bin:/bin", "ATLAS_JAVA", runningJava());
    assertEquals(0, start(ATLAS, path, "--version").code());
  }

  @Test
  void withoutAJavaOneLineSaysWhichAndWhere() throws IOException {
    var run = start(aloneWithoutJava(), Map.of("JAVA_HOME", fakeJava("17.0.15").toString()));
    assertEquals(3, run.code(), run.text());
    assertEquals(1, run.text().lines().count(), run.text());
    assertTrue(run.text().contains("Java 25") && run.text().contains("adoptium.net"), run.text());
  }

  @Test
  void withoutAJavaTheLineIsInThePersonsLanguage() throws IOException {
    var run = start(aloneWithoutJava(), Map.of("LANG", "zh_CN.UTF-8"));
    assertTrue(run.text().startsWith("本程序需要 Java 25"), run.text());
  }

  @Test
  void aChineseFileNameSurvivesALocaleWithoutUnicode() throws IOException {
    Path file = Files.writeString(folder.resolve("广东.geojson"), "{\"type\":");
    var environment = Map.of("LANG", "C", "JAVA_HOME", runningJava());
    var run = start(ATLAS, environment, "validate", file.toString());
    assertEquals(1, run.code(), run.text());
    assertTrue(run.text().contains("广东.geojson:1"), run.text());
  }

  @Test
  void aChineseNameIsFoundUnderALocaleWithoutUnicode() throws IOException {
    var environment = Map.of("LANG", "C", "JAVA_HOME", runningJava());
    var run = start(ATLAS, environment, "find", "文心一言");
    assertEquals(0, run.code(), run.text());
    assertTrue(run.text().startsWith("model\t文心一言\tERNIE Bot\t北京市\tBeijing\n"), run.text());
  }

  @Test
  void chineseArgumentsSurviveALocaleThatIsNotInstalled() throws IOException {
    var absent = Map.of("LC_ALL", "xx_XX.UTF-8", "JAVA_HOME", runningJava());
    assertTrue(start(ATLAS, absent, "广东").text().contains("广东"));
  }

  @Test
  void thePersonsLanguageSurvivesToo() throws IOException {
    var run = start(ATLAS, Map.of("LANG", "zh_CN.GBK", "JAVA_HOME", runningJava()), "--help");
    assertTrue(run.text().contains("用法："), run.text());
  }

  /** As Ctrl+C does, by the same way: the process is asked to end. */
  @Test
  void aBookThatIsStoppedLeavesNothing() throws Exception {
    Path file = folder.resolve("书.pdf");
    var builder = new ProcessBuilder(ATLAS.toString(), "book", "-o", file.toString());
    builder.environment().put("JAVA_HOME", runningJava());
    Process process = builder.redirectErrorStream(true).start();
    while (process.isAlive() && isEmpty(folder)) {
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    process.destroy();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertTrue(isEmpty(folder), "something is left");
    assertNotEquals(0, process.exitValue());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void aLinkFromAFolderWithBlanksAndChineseWorks() throws IOException {
    Path link = Files.createDirectories(folder.resolve("我的 程序")).resolve("atlas");
    Files.createSymbolicLink(link, ATLAS);
    int code = start(link, Map.of("JAVA_HOME", runningJava()), "--version").code();
    Files.delete(link);
    assertEquals(0, code);
  }

  @Test
  void withoutADisplayOneLineShowsTheCommandLine() throws IOException {
    var run = start(ATLAS, Map.of("JAVA_HOME", runningJava()));
    assertEquals(WindowStart.NO_WINDOW, run.code(), run.text());
    assertEquals(1, run.text().lines().count(), run.text());
  }

  @Test
  void theFirstViewIsMeasuredInOneLineOfJson() throws IOException {
    var headless = "-Dglass.platform=Headless -Dprism.order=sw";
    var environment = Map.of("JAVA_HOME", runningJava(), "ATLAS_JAVA_OPTIONS", headless);
    var run = start(ATLAS, environment, "--measure-start");
    assertEquals(0, run.code(), run.text());
    String line = "\\{\"first_map_ms\":\\d+(,\"processor_ms\":\\d+)?,\"rss_mb\":\\d+}\\R";
    assertTrue(run.text().matches(line), run.text());
  }

  @Test
  void whatWritesFilesIsNotLoadedForTheFirstView() throws IOException {
    Path classes = folder.resolve("classes.txt");
    var options = "-Dglass.platform=Headless -Dprism.order=sw -Xlog:class+load:file=" + classes;
    var environment = Map.of("JAVA_HOME", runningJava(), "ATLAS_JAVA_OPTIONS", options);
    assertEquals(0, start(ATLAS, environment, "--measure-start").code());
    List<String> loaded = Files.readAllLines(classes);
    assertTrue(loaded.size() > 1000, "classes: " + loaded.size());
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(line -> line.matches(".* (org\\.apache|org\\.modelatlas\\.export)\\..*"))
            .toList());
  }

  @Test
  void aStartTakesOverFromAnEarlierOne() {
    for (String cache : List.of("window.aot", "pages.aot")) {
      Path made = ATLAS.resolveSibling("../lib").resolve(cache);
      assertTrue(Files.isReadable(made), "not made: " + made);
    }
  }

  /** Half of one, as after a full disk, and one of something else. */
  @ParameterizedTest
  @ValueSource(strings = {"half", "junk", "other"})
  void aCacheThatDoesNotFitIsPassedOverInSilence(String damage) throws IOException {
    Path lib = ATLAS.resolveSibling("../lib");
    Path home = Files.createDirectories(folder.resolve("程序"));
    Path bin = Files.createDirectories(home.resolve("bin"));
    for (String name : List.of("atlas", "pages.options", "java.options")) {
      Files.copy(ATLAS.resolveSibling(name), bin.resolve(name));
    }
    Path own = Files.createDirectories(home.resolve("lib"));
    try (var jars = Files.newDirectoryStream(lib, "*.jar")) {
      for (Path jar : jars) {
        Files.createSymbolicLink(own.resolve(jar.getFileName()), jar.toRealPath());
      }
    }
    byte[] pages = Files.readAllBytes(lib.resolve("pages.aot"));
    byte[] wrong =
        switch (damage) {
          case "half" -> Arrays.copyOf(pages, pages.length / 2);
          case "junk" -> new byte[] {1, 2, 3};
          default -> Files.readAllBytes(lib.resolve("window.aot"));
        };
    Files.write(own.resolve("pages.aot"), wrong);
    Path file = folder.resolve("page.pdf");
    String[] command = {"snapshot", "--region", "西藏", "-o", file.toString()};
    var run = start(bin.resolve("atlas"), Map.of("JAVA_HOME", runningJava()), command);
    try (var links = Files.newDirectoryStream(own, "*.jar")) {
      for (Path link : links) {
        Files.delete(link);
      }
    }
    assertEquals(0, run.code(), run.text());
    assertEquals("", run.text());
    assertTrue(Files.size(file) > 10_000);
  }

  @Test
  void englishOnAChineseComputerStaysEnglish() throws IOException {
    var chinese =
        Map.of(
            "JAVA_HOME",
            runningJava(),
            "LANG",
            "zh_CN.UTF-8",
            "LC_ALL",
            "zh_CN.UTF-8",
            "ATLAS_JAVA_OPTIONS",
            "-Duser.language=zh -Duser.country=CN");
    var run = start(ATLAS, chinese, "--lang", "en", "--nope");
    assertEquals(2, run.code(), run.text());
    assertTrue(run.text().chars().noneMatch(Character::isIdeographic), run.text());
  }

  private static String runningJava() {
    return System.getProperty("java.home");
  }

  private Path fakeJava(String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve("jdk-" + version));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nexit 99\n");
    assertTrue(java.toFile().setExecutable(true));
    return home;
  }

  /** The launcher as on a computer whose usual places hold no Java. */
  private Path aloneWithoutJava() throws IOException {
    Path alone = Files.createDirectories(folder.resolve("alone/bin")).resolve("atlas");
    String text =
        Files.readString(ATLAS).replaceAll("(/usr/lib/jvm|/usr/java|/opt)/", folder + "/none/");
    Files.writeString(alone, text);
    assertTrue(alone.toFile().setExecutable(true));
    return alone;
  }

  /** No start of a test reads or writes the settings of the person who runs it. */
  private String settings() {
    return "-Datlas.settings=" + folder.resolve("settings.json");
  }

  private record Run(int code, String text) {}

  private Run start(Path atlas, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", atlas.toString()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("output.txt");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("HOME", System.getProperty("user.home"));
    builder.environment().putAll(environment);
    builder
        .environment()
        .merge("ATLAS_JAVA_OPTIONS", settings(), (given, ours) -> given + " " + ours);
    int code = builder.start().onExit().join().exitValue();
    return new Run(code, Files.readString(output, StandardCharsets.UTF_8));
  }
}
