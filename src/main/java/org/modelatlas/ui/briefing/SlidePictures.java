package org.modelatlas.ui.briefing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.modelatlas.dataset.Once;
import org.modelatlas.page.PagePainter;
import org.modelatlas.story.slide.ComposedSlide;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.surface.java2d.BundledFonts;
import org.modelatlas.surface.java2d.ImageSurface;

/**
 * Slides as pictures, made away from the UI thread so that turning to one costs nothing; the last
 * few are kept. Asked on the UI thread.
 */
final class SlidePictures {

  private static final Once<BundledFonts> FONTS = new Once<>(BundledFonts::new);

  private final TalkTools tools;
  private final Map<Wanted, CompletableFuture<SlidePicture>> kept;

  /**
   * What is wanted.
   *
   * @param script with the slide as it is to be shown
   * @param index which slide, from 0
   * @param widthPx width of the picture, at least 1
   */
  record Wanted(TalkScript script, int index, int widthPx) {}

  /**
   * No picture is made yet.
   *
   * @param most how many are kept
   */
  SlidePictures(TalkTools tools, int most) {
    this.tools = tools;
    this.kept =
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(
              Map.Entry<Wanted, CompletableFuture<SlidePicture>> eldest) {
            return size() > most;
          }
        };
  }

  /** A picture, at once if it is there; fails only by a defect of ours. */
  CompletableFuture<SlidePicture> of(Wanted wanted) {
    return kept.computeIfAbsent(
        wanted, w -> CompletableFuture.supplyAsync(() -> make(w), tools.background()));
  }

  /** The headlines of all slides. */
  CompletableFuture<List<String>> headlines(TalkScript script) {
    return CompletableFuture.supplyAsync(
        () -> tools.composer().get().headlines(script.story(), script.language(), script.place()),
        tools.background());
  }

  /** Where what comes of a picture is to be done. */
  Executor ui() {
    return tools.ui();
  }

  /** A defect of ours: what was shown stays, and the program's handler is told. */
  Void rethrow(Throwable defect) {
    tools
        .ui()
        .execute(
            () -> {
              throw new IllegalStateException("a slide cannot be shown", defect);
            });
    return null;
  }

  private SlidePicture make(Wanted wanted) {
    SlideComposer composer = tools.composer().get();
    TalkScript script = wanted.script();
    ComposedSlide slide =
        composer.compose(
            script.story(), wanted.index(), script.language(), script.size(), script.place());
    double scale = wanted.widthPx() / script.size().widthPt();
    int heightPx = (int) Math.max(1, Math.round(script.size().heightPt() * scale));
    return new SlidePicture(slide, paint(slide, scale, wanted.widthPx(), heightPx), scale);
  }

  private static Image paint(ComposedSlide slide, double scale, int widthPx, int heightPx) {
    var image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_ARGB_PRE);
    var surface = new ImageSurface(image, scale, FONTS.get());
    PagePainter.paint(slide.page(), slide.page().pages().getFirst(), surface);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            widthPx, heightPx, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }
}
