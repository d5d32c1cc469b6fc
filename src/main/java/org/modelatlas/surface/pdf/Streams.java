package org.modelatlas.surface.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Streams of a document. */
final class Streams {

  private Streams() {}

  /** A compressed stream of bytes. */
  static COSStream deflated(PDDocument document, byte[] bytes) {
    return stream(document, bytes, true);
  }

  /** A stream that programs which do not know the format can read too. */
  static COSStream plain(PDDocument document, byte[] bytes) {
    return stream(document, bytes, false);
  }

  private static COSStream stream(PDDocument document, byte[] bytes, boolean deflated) {
    COSStream stream = document.getDocument().createCOSStream();
    try (var out =
        deflated ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused to be written to", e);
    }
    return stream;
  }
}
