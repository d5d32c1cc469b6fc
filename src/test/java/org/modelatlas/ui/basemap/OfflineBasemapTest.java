package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without tiles the basemap does not even load the classes that could reach a network: what is not
 * loaded cannot be called. Seen from outside, in a process with an empty home.
 */
@Tag("ui")
class OfflineBasemapTest {

  /** Every way from Java to a network that is not a library's own native code. */
  private static final List<String> NETWORK =
      List.of(
          "java.net.Socket ",
          "java.net.DatagramSocket ",
          "java.net.Inet4AddressImpl ",
          "java.net.Inet6AddressImpl ",
          "sun.nio.ch.Net ",
          "sun.nio.ch.NioSocketImpl ",
          "sun.net.www.protocol.http.HttpURLConnection ",
          "sun.net.www.protocol.https.HttpsURLConnectionImpl ",
          "jdk.internal.net.http.HttpClientImpl ");

  @TempDir private static Path folder;

  private static Path home;
  private static Path temporary;
  private static List<String> output;
  private static List<String> loadedAtStart;
  private static List<String> loadedInAll;

  @BeforeAll
  static void look() throws IOException, InterruptedException {
    home = Files.createDirectory(folder.resolve("home"));
    temporary = Files.createDirectory(folder.resolve("temporary"));
    Path classes = folder.resolve("classes.log");
    Path atStart = folder.resolve("at-start.log");
    Path printed = folder.resolve("printed.log");
    var process =
        new ProcessBuilder(command(classes, atStart))
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertTrue(process.waitFor(90, TimeUnit.SECONDS), "it never ended");
    output = Files.readAllLines(printed);
    assertEquals(0, process.exitValue(), output.toString());
    loadedAtStart = Files.readAllLines(atStart);
    loadedInAll = Files.readAllLines(classes);
  }

  private static List<String> command(Path classes, Path atStart) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xlog:class+load=info:file=" + classes + "::filecount=0",
            "-Duser.home=" + home,
            "-Djava.io.tmpdir=" + temporary,
            "-Djavafx.platform=desktop",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--module-path",
            Path.of(System.getProperty("atlas.dir"), "lib", "javafx").toString(),
            "--add-modules",
            "javafx.controls",
            "-cp",
            System.getProperty("java.class.path"),
            OfflineBasemap.class.getName(),
            atStart.toString(),
            classes.toString()));
    return command;
  }

  private static boolean loads(List<String> log, String start) {
    return log.stream().anyMatch(line -> line.contains("] " + start));
  }

  @Test
  void theStartDoesNotWaitForGluonMaps() {
    assertTrue(loads(loadedAtStart, "org.modelatlas.ui.map.MapView "));
    assertEquals(
        List.of(), loadedAtStart.stream().filter(l -> l.contains("com.gluonhq.")).toList());
  }

  @Test
  void theBasemapIsShown() {
    assertTrue(loads(loadedInAll, "com.gluonhq.impl.maps.MapTile "));
    assertTrue(loads(loadedInAll, "org.modelatlas.ui.basemap.GroundTiles "));
  }

  @Test
  void nothingThatReachesANetworkIsLoaded() {
    assertEquals(
        List.of(),
        Stream.concat(NETWORK.stream(), Stream.of("com.gluonhq.impl.maps.tile.osm."))
            .filter(name -> loads(loadedInAll, name))
            .toList());
  }

  @Test
  void nothingIsPrinted() {
    assertEquals(List.of(), output);
  }

  @Test
  void nothingIsWrittenToTheDisk() throws IOException {
    assertEquals(List.of(), filesIn(home));
    assertEquals(List.of(), filesIn(temporary));
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(f -> !isOfJavaFx(f)).toList();
    }
  }

  /** JavaFX unpacks its own native libraries into the home of the person. */
  private static boolean isOfJavaFx(Path file) {
    return file.startsWith(home.resolve(".openjfx"));
  }
}
