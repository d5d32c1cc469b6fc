package org.modelatlas.surface.fx;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.ImagePattern;
import org.modelatlas.legend.Fill;
import org.modelatlas.paint.HatchTile;

/** The hatches of a canvas as repeated pictures, made once each; anchored to the sheet's corner. */
public final class HatchPatterns {

  private final Map<Fill.Hatch, ImagePattern> patterns = new HashMap<>();

  /** The pattern of a hatch. */
  ImagePattern of(Fill.Hatch hatch) {
    return patterns.computeIfAbsent(hatch, HatchPatterns::make);
  }

  private static ImagePattern make(Fill.Hatch hatch) {
    var tile = HatchTile.of(hatch, 1);
    int size = tile.sizePx();
    var image = new WritableImage(size, size);
    image
        .getPixelWriter()
        .setPixels(0, 0, size, size, PixelFormat.getIntArgbInstance(), tile.argb(), 0, size);
    return new ImagePattern(image, 0, 0, size, size, false);
  }
}
