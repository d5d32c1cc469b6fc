package org.modelatlas.ui.briefing.talk;

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
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Once;
import org.modelatlas.i18n.Language;
import org.modelatlas.page.PagePainter;
import org.modelatlas.problem.Place;
import org.modelatlas.story.Slide;
import org.modelatlas.story.slide.ComposedSlide;
import org.modelatlas.story.slide.SlideComposer;
import org.modelatlas.story.slide.SlideSize;
import org.modelatlas.surface.java2d.BundledFonts;
import org.modelatlas.surface.java2d.ImageSurface;

/**
 * Slides as pictures, made away from the UI thread so that turning to one costs nothing; the last
 * few are kept. Asked on the UI thread.
 */
public final class SlidePictures {

  private static final Once<BundledFonts> FONTS = new Once<>(BundledFonts::new);

  private final TalkTools tools;
  private final Map<Key, CompletableFuture<SlidePicture>> kept;

  /**
   * What is wanted.
   *
   * @param script with the slide as it is to be shown
   * @param index which slide, from 0
   * @param widthPx width of the picture, at least 1
   */
  public record Wanted(TalkScript script, int index, int widthPx) {}

  /** All that a picture depends on: other slides of the story may change as they like. */
  private record Key(
      Slide slide,
      int index,
      int count,
      Place place,
      Language language,
      SlideSize size,
      int width) {

    static Key of(Wanted wanted) {
      TalkScript script = wanted.script();
      List<Slide> slides = script.story().slides();
      return new Key(
          slides.get(wanted.index()),
          wanted.index(),
          slides.size(),
          script.place(),
          script.language(),
          script.size(),
          wanted.widthPx());
    }
  }

  /**
   * No picture is made yet.
   *
   * @param most how many are kept
   */
  public SlidePictures(TalkTools tools, int most) {
    this.tools = tools;
    this.kept =
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(
              Map.Entry<Key, CompletableFuture<SlidePicture>> eldest) {
            return size() > most;
          }
        };
  }

  /** A picture, at once if it is there; fails only by a defect of ours. */
  public CompletableFuture<SlidePicture> of(Wanted wanted) {
    return kept.computeIfAbsent(
        Key.of(wanted),
        key -> CompletableFuture.supplyAsync(() -> make(wanted), tools.background()));
  }

  /** The headlines of all slides. */
  CompletableFuture<List<String>> headlines(TalkScript script) {
    return CompletableFuture.supplyAsync(
        () -> tools.composer().get().headlines(script.story(), script.language(), script.place()),
        tools.background());
  }

  /** Where what comes of a picture is to be done. */
  public Executor ui() {
    return tools.ui();
  }

  /** A defect of ours: what was shown stays, and the program's handler is told. */
  public Void rethrow(Throwable defect) {
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
    return new SlidePicture(
        slide,
        plane(script.story().slides().get(wanted.index())),
        paint(slide, scale, wanted.widthPx(), heightPx),
        scale);
  }

  private static String plane(Slide slide) {
    return slide.view().flatMap(view -> view.focus().inside()).map(Adcode::code).orElse("");
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
