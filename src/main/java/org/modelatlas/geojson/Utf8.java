package org.modelatlas.geojson;

/** The well-formed byte sequences of UTF-8 (Unicode Standard, table 3-7). */
final class Utf8 {

  private Utf8() {}

  /** How many bytes the character at a place has, or -1 if they are not well-formed. */
  static int length(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xff;
    int n = lead < 0x80 ? 1 : lead < 0xc2 ? -1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead > 0xf4 || n < 0 || at + n > end) {
      return -1;
    }
    return n == 1 || continues(bytes, at, n) ? n : -1;
  }

  /** Whether the bytes at a place begin a character that the end of the text cuts off. */
  static boolean isCut(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xff;
    int n = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    int there = end - at;
    return lead >= 0xc2 && lead <= 0xf4 && there < n && continues(bytes, at, there);
  }

  private static boolean continues(byte[] bytes, int at, int n) {
    if (n > 1 && !isSecond(bytes[at] & 0xff, bytes[at + 1] & 0xff)) {
      return false;
    }
    for (int i = 2; i < n; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSecond(int lead, int second) {
    int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    return second >= least && second <= most;
  }
}
