package org.modelatlas.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Assumptions;

/**
 * Pictures that someone has looked at and found right, in {@code src/test/resources/golden}.
 *
 * <p>How far a new picture may be from its golden one stands beside them in {@code
 * tolerance.properties}. An absent picture is written, for someone to look at, and is a failure
 * under continuous integration; {@code -Dgolden.update=true} writes them all anew. What does not
 * match lies in {@code target/golden}: golden, actual and difference, side by side.
 */
public final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path MISMATCHES = Path.of("target/golden");
  private static final String UPDATE = "golden.update";

  private Golden() {}

  /**
   * Fails if a picture is not as the golden one of its name.
   *
   * @param kind how it was drawn, which decides the tolerance, for example {@code java2d}
   */
  public static void assertMatches(String name, String kind, BufferedImage actual) {
    Path file = FOLDER.resolve(name + "." + kind + ".png");
    if (Boolean.getBoolean(UPDATE)) {
      Pictures.write(actual, file);
    } else if (Files.exists(file)) {
      compare(file, kind, actual);
    } else if ("true".equals(System.getenv("CI"))) {
      fail("no golden picture " + file + ": run the test locally, look at it, commit it");
    } else {
      Pictures.write(actual, file);
      Assumptions.abort("written, to be looked at: " + file);
    }
  }

  private static void compare(Path file, String kind, BufferedImage actual) {
    BufferedImage golden = Pictures.read(file);
    var difference = Difference.of(golden, actual, (int) tolerance(kind + ".component"));
    double allowed = tolerance(kind + ".share");
    if (difference.share() > allowed) {
      Path evidence = MISMATCHES.resolve(file.getFileName());
      Pictures.write(sideBySide(List.of(golden, actual, difference.picture())), evidence);
      fail(
          "%.3f %% of the pixels differ, %.3f %% may: see %s; if the new picture is right, -D%s=true"
              .formatted(100 * difference.share(), 100 * allowed, evidence, UPDATE));
    }
  }

  /** Leaves two pictures and their difference, side by side, for someone to look at. */
  public static void keep(
      String name, BufferedImage one, BufferedImage other, Difference difference) {
    var row = sideBySide(List.of(one, other, difference.picture()));
    Pictures.write(row, MISMATCHES.resolve(name + ".png"));
  }

  /** A number of {@code tolerance.properties}. */
  public static double tolerance(String key) {
    Path file = FOLDER.resolve("tolerance.properties");
    var tolerances = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      tolerances.load(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    String value = tolerances.getProperty(key);
    assertTrue(value != null, "no " + key + " in " + file);
    return Double.parseDouble(value);
  }

  /** Pictures of one height in a row. */
  public static BufferedImage sideBySide(List<BufferedImage> pictures) {
    int width = pictures.stream().mapToInt(BufferedImage::getWidth).sum();
    var row = Pictures.blank(width, pictures.getFirst().getHeight());
    var graphics = row.createGraphics();
    int x = 0;
    for (BufferedImage picture : pictures) {
      graphics.drawImage(picture, x, 0, null);
      x += picture.getWidth();
    }
    graphics.dispose();
    return row;
  }
}
