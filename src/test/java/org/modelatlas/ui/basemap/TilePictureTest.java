package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class TilePictureTest {

  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void picturesAreUnpacked(String format) throws IOException {
    var image = TilePicture.decode(picture(format, 256, 128)).orElseThrow();
    assertEquals(256, image.getWidth());
    assertEquals(128, image.getHeight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void picturesOfGreatSizeAreRefusedUnopened(String format) throws IOException {
    assertEquals(Optional.empty(), TilePicture.decode(picture(format, 16, 1025)));
  }

  /** A few bytes that would unpack into gigabytes. */
  @Test
  void aClaimOfHugeSizeIsRefused() throws IOException {
    byte[] bomb = picture("png", 16, 16);
    ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
    assertEquals(Optional.empty(), TilePicture.decode(bomb));
    ByteBuffer.wrap(bomb).putInt(16, -1);
    assertEquals(Optional.empty(), TilePicture.decode(bomb));
  }

  @Test
  void aTruncatedPictureIsRefused() {
    byte[] whole = TileServer.tile();
    assertTrue(TilePicture.decode(whole).isPresent());
    for (int length : new int[] {0, 4, 16, 20, 33, whole.length / 2}) {
      assertEquals(Optional.empty(), TilePicture.decode(Arrays.copyOf(whole, length)));
    }
  }

  @Test
  void aPageIsNoPicture() {
    byte[] page = "<html><body>Not here</body></html>".getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.empty(), TilePicture.decode(page));
  }
}
