package org.modelatlas.ui.basemap;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.image.Image;

/**
 * Tells pictures from what else a server may send. PNG and JPEG count, up to a size at which
 * unpacking does no harm; the size is read from the file's head before anything is unpacked.
 */
final class TilePicture {

  private static final int LARGEST_SIDE_PX = 1_024;
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

  private TilePicture() {}

  /** The picture, or nothing where the bytes are no whole picture of a sensible size. */
  static Optional<Image> decode(byte[] bytes) {
    OptionalInt side = largestSide(bytes);
    if (side.isEmpty() || side.getAsInt() < 1 || side.getAsInt() > LARGEST_SIDE_PX) {
      return Optional.empty();
    }
    return Optional.of(new Image(new ByteArrayInputStream(bytes)))
        .filter(image -> !image.isError());
  }

  private static OptionalInt largestSide(byte[] bytes) {
    if (startsWith(bytes, PNG) && bytes.length >= PNG.length + 8) {
      var head = ByteBuffer.wrap(bytes);
      return larger(head.getInt(PNG.length), head.getInt(PNG.length + 4));
    }
    return startsWith(bytes, JPEG) ? sideOfJpeg(ByteBuffer.wrap(bytes)) : OptionalInt.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }

  /** Walks the segments to the frame header: ITU-T T.81, annex B. */
  private static OptionalInt sideOfJpeg(ByteBuffer jpeg) {
    int at = 2;
    while (at + 9 <= jpeg.limit() && jpeg.get(at) == (byte) 0xFF) {
      int marker = Byte.toUnsignedInt(jpeg.get(at + 1));
      if (isFrameHeader(marker)) {
        return larger(
            Short.toUnsignedInt(jpeg.getShort(at + 5)), Short.toUnsignedInt(jpeg.getShort(at + 7)));
      }
      at += 2 + Short.toUnsignedInt(jpeg.getShort(at + 2));
    }
    return OptionalInt.empty();
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC, which share the range. */
  private static boolean isFrameHeader(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** A side that is negative as a signed number is far too large. */
  private static OptionalInt larger(int width, int height) {
    return OptionalInt.of(width < 1 || height < 1 ? -1 : Math.max(width, height));
  }
}
