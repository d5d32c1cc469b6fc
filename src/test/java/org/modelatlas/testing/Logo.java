package org.modelatlas.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.modelatlas.sheet.Picture;

/** A logo that someone could have: three times as wide as high, half clear. */
public final class Logo {

  /** The logo. */
  public static final Picture PICTURE = make();

  private Logo() {}

  private static Picture make() {
    var image = new BufferedImage(180, 60, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setColor(new Color(0x0F6B6B));
    graphics.fillOval(0, 0, 60, 60);
    graphics.fillRect(70, 20, 110, 20);
    graphics.dispose();
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Picture(out.toByteArray(), 180, 60);
  }
}
