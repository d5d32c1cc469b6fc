package org.modelatlas.surface.java2d;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.modelatlas.paint.Surface;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.surface.type.LackingCharacters;

/**
 * Writes a sheet as a PNG file that knows its resolution (chunk pHYs).
 *
 * <p>The sheet is drawn once for each strip of a few hundred rows, so that a poster at 600 dpi
 * takes no more memory than a window.
 */
public final class PngWriter {

  private static final byte[] SIGNATURE = {(byte) 137, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final double METRES_PER_INCH = 0.0254;
  private static final int STRIP_PIXELS = 4_000_000;
  private static final byte FILTER_UP = 2;
  private static final int WHITE = 0xFFFFFF;

  private final BundledFonts fonts;

  /**
   * Writes pictures.
   *
   * @param fonts the bundled family
   */
  public PngWriter(BundledFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * Writes a picture in 8-bit RGB on white.
   *
   * @param size its pixels
   * @param sheet draws the whole sheet; called for each strip
   * @param name the file's, for what is said of it
   * @return what a person should look at: characters that no font has
   * @throws IOException if it cannot be written
   */
  public Optional<DataProblem> write(
      PngSize size, Consumer<Surface> sheet, OutputStream out, String name) throws IOException {
    var lacking = new LackingCharacters();
    var file = new DataOutputStream(out);
    file.write(SIGNATURE);
    chunk(file, "IHDR", header(size));
    chunk(file, "sRGB", new byte[] {0});
    chunk(file, "pHYs", resolution(size));
    var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (var chunks = new Chunks(file);
        var pixels = new DeflaterOutputStream(chunks, deflater, 1 << 16)) {
      writeRows(size, sheet, lacking, pixels);
    } finally {
      deflater.end();
    }
    chunk(file, "IEND", new byte[0]);
    file.flush();
    return lacking.warning(name);
  }

  private static byte[] header(PngSize size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var data = new DataOutputStream(bytes);
    data.writeInt(size.widthPx());
    data.writeInt(size.heightPx());
    data.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] resolution(PngSize size) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var data = new DataOutputStream(bytes);
    int perMetre = (int) Math.round(size.dpi() / METRES_PER_INCH);
    data.writeInt(perMetre);
    data.writeInt(perMetre);
    data.write(1);
    return bytes.toByteArray();
  }

  private void writeRows(
      PngSize size, Consumer<Surface> sheet, LackingCharacters lacking, OutputStream pixels)
      throws IOException {
    int rows = Math.clamp(STRIP_PIXELS / size.widthPx(), 1, size.heightPx());
    var strip = new BufferedImage(size.widthPx(), rows, BufferedImage.TYPE_INT_RGB);
    var rgb = ((DataBufferInt) strip.getRaster().getDataBuffer()).getData();
    var above = new byte[3 * size.widthPx()];
    for (int top = 0; top < size.heightPx(); top += rows) {
      Arrays.fill(rgb, WHITE);
      sheet.accept(new ImageSurface(strip, size.pixelsPerPt(), top, fonts, lacking));
      for (int row = 0; row < Math.min(rows, size.heightPx() - top); row++) {
        writeRow(rgb, row * size.widthPx(), above, pixels);
      }
    }
  }

  /** Writes a row as differences from the one above, which suits flat colours. */
  private static void writeRow(int[] rgb, int from, byte[] above, OutputStream pixels)
      throws IOException {
    var differences = new byte[above.length];
    for (int i = 0; i < above.length; i++) {
      var value = (byte) (rgb[from + i / 3] >> 8 * (2 - i % 3));
      differences[i] = (byte) (value - above[i]);
      above[i] = value;
    }
    pixels.write(FILTER_UP);
    pixels.write(differences);
  }

  private static void chunk(DataOutputStream file, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    file.writeInt(data.length);
    file.write(name);
    file.write(data);
    file.writeInt((int) crc.getValue());
  }

  /** Makes a chunk of what is written at a time; does not close the file. */
  private static final class Chunks extends OutputStream {
    private final DataOutputStream file;

    Chunks(DataOutputStream file) {
      this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (length > 0) {
        chunk(file, "IDAT", Arrays.copyOfRange(bytes, from, from + length));
      }
    }
  }
}
