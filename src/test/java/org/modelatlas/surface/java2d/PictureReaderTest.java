package org.modelatlas.surface.java2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.sheet.Picture;

class PictureReaderTest {

  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] png(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static String key(Path file) {
    var thrown = assertThrows(DataProblemException.class, () -> PictureReader.read(file));
    return thrown.problems().getFirst().key();
  }

  @Test
  void aLargePictureIsReadSmallerInItsProportions() throws Exception {
    Picture picture = PictureReader.read(file("标 志.png", png(3000, 1500)));
    assertEquals(1200, picture.widthPx());
    assertEquals(600, picture.heightPx());
  }

  @Test
  void aSmallPictureStaysAsItIs() throws Exception {
    Picture picture = PictureReader.read(file("small.png", png(40, 20)));
    assertEquals(40, picture.widthPx());
    assertEquals(20, picture.heightPx());
  }

  @Test
  void anSvgPictureIsDrawnWithItsColours() throws Exception {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20' width='40' height='20'>"
            + "<rect width='20' height='20' fill='#c00000'/></svg>";
    Picture picture = PictureReader.read(file("logo.svg", svg.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1200, picture.widthPx());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertEquals(0xFFC00000, image.getRGB(100, 100));
    assertEquals(0, image.getRGB(1000, 100) >>> 24, "the rest is clear");
  }

  /** An entity that names a file must never bring that file into the picture. */
  @Test
  void entitiesAndFilesElsewhereAreNotRead() throws Exception {
    Path secret = file("secret.txt", "secret".getBytes(StandardCharsets.UTF_8));
    String svg =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><svg xmlns='http://www.w3.org/2000/svg' width='200' height='60'>"
            + "<text x='10' y='40' font-size='30'>&x;</text></svg>";
    Path file = file("entity.svg", svg.getBytes(StandardCharsets.UTF_8));
    assertTrue(isRefused(file) || isBlank(file));
  }

  private static boolean isRefused(Path file) {
    try {
      PictureReader.read(file);
      return false;
    } catch (DataProblemException refused) {
      return true;
    }
  }

  private static boolean isBlank(Path file) throws IOException, DataProblemException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(PictureReader.read(file).png()));
    int width = image.getWidth();
    int[] all = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    return Arrays.stream(all).allMatch(argb -> argb >>> 24 == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no picture", "GIF89a", "<html><body/></html>", "<svg"})
  void whatIsNoPictureIsRefused(String text) throws IOException {
    Path file = file("logo.svg", text.getBytes(StandardCharsets.UTF_8));
    assertTrue(key(file).matches("picture\\.(unknown|damaged)"));
  }

  @Test
  void aTruncatedPictureIsRefused() throws IOException {
    byte[] whole = png(200, 200);
    assertEquals("picture.damaged", key(file("cut.png", Arrays.copyOf(whole, 40))));
  }

  /** A header that promises 60,000 × 60,000 pixels in a few bytes. */
  @Test
  void aPictureThatWouldUnfoldIsRefusedBeforeItDoes() throws IOException {
    var header = new ByteArrayOutputStream();
    var data = new DataOutputStream(header);
    data.writeBytes("IHDR");
    data.writeInt(60_000);
    data.writeInt(60_000);
    data.write(new byte[] {8, 2, 0, 0, 0});
    var crc = new CRC32();
    crc.update(header.toByteArray());
    var out = new ByteArrayOutputStream();
    var file = new DataOutputStream(out);
    file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    file.writeInt(13);
    file.write(header.toByteArray());
    file.writeInt((int) crc.getValue());
    assertEquals("picture.fileTooLarge", key(file("bomb.png", out.toByteArray())));
  }

  @Test
  void aFileThatIsNotThereIsSaid() {
    assertEquals("picture.unreadable", key(folder.resolve("nowhere.png")));
  }
}
