package org.modelatlas.palette;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Palettes of other programs that are no text, told by their first bytes. */
final class ForeignFormat {

  private ForeignFormat() {}

  /** The problem to report of such a file; empty if it may be a text. */
  static Optional<String> key(byte[] bytes) {
    if (startsWith(bytes, "ASEF")) {
      return Optional.of("palette.adobeExchange");
    }
    if (startsWith(bytes, "bplist") || startsWith(bytes, "\u0004\u000Btypedstream")) {
      return Optional.of("palette.appleColours");
    }
    if (bytes.length > 1 && bytes[0] == 0 && (bytes[1] == 1 || bytes[1] == 2)) {
      return Optional.of("palette.adobeSwatches");
    }
    if (isUtf16(bytes)) {
      return Optional.of("palette.notUtf8");
    }
    for (byte b : bytes) {
      if (b == 0) {
        return Optional.of("palette.binary");
      }
    }
    return Optional.empty();
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
            || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
  }

  private static boolean startsWith(byte[] bytes, String ascii) {
    byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
