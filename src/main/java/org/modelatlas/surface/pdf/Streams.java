package org.modelatlas.surface.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The streams of a document, deflated beside the drawing, which takes as long. */
final class Streams {

  /** Half the time of the customary level 6, and a hundredth more bytes. */
  private static final int LEVEL = 5;

  private record Pending(COSStream stream, CompletableFuture<byte[]> deflated) {}

  private final PDDocument document;
  private final Executor background;
  private final List<Pending> pending = new ArrayList<>();

  Streams(PDDocument document, Executor background) {
    this.document = document;
    this.background = background;
  }

  /** A stream of bytes as they are. */
  static COSStream plain(PDDocument document, byte[] bytes) {
    COSStream stream = document.getDocument().createCOSStream();
    fill(stream, bytes);
    return stream;
  }

  /** A stream that holds the bytes, deflated, once all are finished. */
  COSStream deflated(byte[] bytes) {
    COSStream stream = document.getDocument().createCOSStream();
    pending.add(
        new Pending(stream, CompletableFuture.supplyAsync(() -> deflate(bytes), background)));
    return stream;
  }

  /** Fills the streams and shows each one's bytes, in the order in which they were made. */
  void finish(Consumer<byte[]> each) {
    for (Pending one : pending) {
      byte[] deflated = one.deflated.join();
      each.accept(deflated);
      fill(one.stream, deflated);
      one.stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    }
    pending.clear();
  }

  private static void fill(COSStream stream, byte[] bytes) {
    try (var out = stream.createRawOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory refused to be written to", e);
    }
  }

  private static byte[] deflate(byte[] bytes) {
    try (var deflater = new Deflater(LEVEL)) {
      deflater.setInput(bytes);
      deflater.finish();
      var deflated = new byte[bytes.length + 64];
      int size = deflater.deflate(deflated);
      while (!deflater.finished()) {
        deflated = Arrays.copyOf(deflated, 2 * deflated.length);
        size += deflater.deflate(deflated, size, deflated.length - size);
      }
      return Arrays.copyOf(deflated, size);
    }
  }
}
