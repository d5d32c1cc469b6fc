package org.modelatlas.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.modelatlas.page.Page;
import org.modelatlas.page.PagePainter;
import org.modelatlas.page.PageSequence;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.surface.fx.CanvasSurface;
import org.modelatlas.surface.fx.HatchPatterns;
import org.modelatlas.surface.java2d.BundledFonts;
import org.modelatlas.surface.java2d.ImageSurface;
import org.modelatlas.ui.theme.Fonts;

/** Sheets as pictures, one pixel a point, and pictures as files. */
public final class Pictures {

  private static final BundledFonts FONTS = new BundledFonts();
  private static final double PAGE_SCALE = 1.2;

  private Pictures() {}

  /** The sheet as a PNG shows it. */
  public static BufferedImage java2d(MapSheet sheet) {
    var image = blank((int) sheet.widthPt(), (int) sheet.heightPt());
    SheetPainter.paint(sheet, new ImageSurface(image, 1, FONTS));
    return image;
  }

  /** A page as a PNG shows it, large enough for its footnotes to be read. */
  public static BufferedImage page(PageSequence pages, int index) {
    Page page = pages.pages().get(index);
    int width = (int) Math.round(page.widthPt() * PAGE_SCALE);
    var image = blank(width, (int) Math.round(page.heightPt() * PAGE_SCALE));
    var graphics = image.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, width, image.getHeight());
    graphics.dispose();
    PagePainter.paint(pages, page, new ImageSurface(image, PAGE_SCALE, FONTS));
    return image;
  }

  /** The sheet as the screen shows it. */
  public static BufferedImage canvas(MapSheet sheet) {
    startToolkit();
    var picture = new CompletableFuture<BufferedImage>();
    Platform.runLater(() -> picture.completeAsync(() -> snapshot(sheet), Runnable::run));
    return picture.join();
  }

  private static void startToolkit() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException alreadyRunning) {
      return;
    }
    Platform.setImplicitExit(false);
  }

  private static BufferedImage snapshot(MapSheet sheet) {
    Fonts.load();
    int width = (int) sheet.widthPt();
    int height = (int) sheet.heightPt();
    var canvas = new Canvas(width, height);
    SheetPainter.paint(
        sheet, new CanvasSurface(canvas.getGraphicsContext2D(), new HatchPatterns()));
    return of(canvas.snapshot(null, new WritableImage(width, height)));
  }

  /** A picture of the toolkit as the JDK wants it. */
  public static BufferedImage of(WritableImage shot) {
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    var argb = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    var image = blank(width, height);
    image.setRGB(0, 0, width, height, argb, 0, width);
    return image;
  }

  /** A picture without transparency. */
  static BufferedImage blank(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  /** Reads a PNG. */
  public static BufferedImage read(Path file) {
    try {
      return ImageIO.read(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a PNG; makes the folder if need be. */
  public static void write(BufferedImage image, Path file) {
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
