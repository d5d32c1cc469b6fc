package org.modelatlas.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets at another size: every length that is written in pixels is multiplied, the empty
 * room between things by half as much as the things. What is written in em, as AtlantaFX's sheets
 * are, follows the size of the root by itself.
 */
final class ScaledSheets {

  static final int USUAL_PERCENT = 100;

  private static final Pattern PIXELS = Pattern.compile("(\\d+(?:\\.\\d+)?)px");

  private static final Pattern ROOM =
      Pattern.compile("-fx-(?:padding|spacing|hgap|vgap|line-spacing|graphic-text-gap)\\s*:[^;}]*");

  /** Hairlines stay hairlines. */
  private static final double THINNEST_SCALED_PX = 2.5;

  private ScaledSheets() {}

  /** The address of one of our sheets at a size. */
  static String sheet(String resource, int percent) {
    return percent == USUAL_PERCENT ? resource : address(scaled(read(resource), percent));
  }

  static String scaled(String css, int percent) {
    var scaled = new StringBuilder();
    int half = (USUAL_PERCENT + percent) / 2;
    Matcher room = ROOM.matcher(css);
    int from = 0;
    while (room.find()) {
      scaled.append(multiplied(css.substring(from, room.start()), percent));
      scaled.append(multiplied(room.group(), half));
      from = room.end();
    }
    return scaled.append(multiplied(css.substring(from), percent)).toString();
  }

  private static String multiplied(String css, int percent) {
    return PIXELS
        .matcher(css)
        .replaceAll(
            found -> {
              double pixels = Double.parseDouble(found.group(1));
              return pixels < THINNEST_SCALED_PX
                  ? found.group()
                  : String.format(Locale.ROOT, "%.2fpx", pixels * percent / USUAL_PERCENT);
            });
  }

  private static String read(String resource) {
    try (var in = ScaledSheets.class.getResourceAsStream("/" + resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String address(String css) {
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
