package org.modelatlas.surface.java2d;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Ring;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.paint.HatchTile;
import org.modelatlas.paint.Surface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.surface.type.LackingCharacters;

/** A picture as a surface; any number of pixels a point, on any thread. */
public final class ImageSurface implements Surface {

  private static final Box EVERYTHING = new Box(-1e6, -1e6, 2e6, 2e6);

  private final Graphics2D graphics;
  private final BundledFonts fonts;
  private final LackingCharacters lacking;
  private final double pixelsPerPt;
  private final Deque<java.awt.Shape> clips = new ArrayDeque<>();

  /**
   * Draws into a picture.
   *
   * @param image where to
   * @param pixelsPerPt its scale, for example 300 / 72.0 for 300 dpi
   * @param fonts the bundled family
   */
  public ImageSurface(BufferedImage image, double pixelsPerPt, BundledFonts fonts) {
    this(image, pixelsPerPt, 0, fonts, new LackingCharacters());
  }

  /**
   * Draws a strip of the sheet into a picture.
   *
   * @param topPx how many rows of pixels lie above the strip
   * @param lacking is told of characters that no font has
   */
  ImageSurface(
      BufferedImage image,
      double pixelsPerPt,
      int topPx,
      BundledFonts fonts,
      LackingCharacters lacking) {
    this.fonts = fonts;
    this.lacking = lacking;
    this.pixelsPerPt = pixelsPerPt;
    graphics = image.createGraphics();
    graphics.translate(0, -topPx);
    graphics.scale(pixelsPerPt, pixelsPerPt);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    // A picture keeps no structure.
  }

  @Override
  public void end() {
    // A picture keeps no structure.
  }

  @Override
  public void clip(Box box) {
    clips.push(Optional.ofNullable(graphics.getClip()).orElseGet(() -> rectangle(EVERYTHING)));
    graphics.clip(rectangle(box));
  }

  @Override
  public void unclip() {
    graphics.setClip(clips.pop());
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    var path = new Path2D.Double(Path2D.WIND_EVEN_ODD, shapeM.size());
    shapeM.rings().forEach(ring -> trace(path, ring, transform));
    graphics.setPaint(paint(fill));
    graphics.fill(path);
  }

  private static void trace(Path2D path, Ring ring, FrameTransform transform) {
    trace(path, transform.toPt(ring.xy()));
    path.closePath();
  }

  private static void trace(Path2D path, double[] xyPt) {
    path.moveTo(xyPt[0], xyPt[1]);
    for (int i = 2; i < xyPt.length; i += 2) {
      path.lineTo(xyPt[i], xyPt[i + 1]);
    }
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    var path = new Path2D.Double();
    pathsM.forEach(p -> trace(path, transform.toPt(p)));
    draw(path, stroke);
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    var path = new Path2D.Double();
    trace(path, xyPt);
    draw(path, stroke);
  }

  private void draw(java.awt.Shape shape, Stroke stroke) {
    float[] dash = stroke.dashPt() > 0 ? new float[] {(float) stroke.dashPt()} : null;
    graphics.setStroke(
        new BasicStroke(
            (float) stroke.widthPt(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0));
    graphics.setPaint(colour(stroke.ink()));
    graphics.draw(shape);
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    paint(rectangle(box), fill, stroke);
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    double size = 2 * radiusPt;
    paint(new Ellipse2D.Double(xPt - radiusPt, yPt - radiusPt, size, size), fill, stroke);
  }

  private void paint(java.awt.Shape shape, Optional<Fill> fill, Optional<Stroke> stroke) {
    fill.ifPresent(
        f -> {
          graphics.setPaint(paint(f));
          graphics.fill(shape);
        });
    stroke.ifPresent(s -> draw(shape, s));
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    var font = fonts.font(style.bold(), style.sizePt());
    if (font.canDisplayUpTo(text) >= 0) {
      var outline = fonts.outline(text, xPt, baselinePt, style, lacking);
      halo.ifPresent(ink -> draw(outline, Stroke.of(ink, style.haloPt())));
      graphics.setPaint(colour(style.ink()));
      graphics.fill(outline);
      return;
    }
    halo.ifPresent(
        ink -> {
          var glyphs = font.createGlyphVector(graphics.getFontRenderContext(), text);
          draw(glyphs.getOutline((float) xPt, (float) baselinePt), Stroke.of(ink, style.haloPt()));
        });
    graphics.setFont(font);
    graphics.setPaint(colour(style.ink()));
    graphics.drawString(text, (float) xPt, (float) baselinePt);
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.xPt(), box.yPt(), box.widthPt(), box.heightPt());
  }

  private Paint paint(Fill fill) {
    return switch (fill) {
      case Fill.Solid(Ink ink) -> colour(ink);
      case Fill.Hatch hatch -> texture(HatchTile.of(hatch, pixelsPerPt));
    };
  }

  private TexturePaint texture(HatchTile tile) {
    int size = tile.sizePx();
    double sizePt = size / pixelsPerPt;
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, size, size, tile.argb(), 0, size);
    return new TexturePaint(image, new Rectangle2D.Double(0, 0, sizePt, sizePt));
  }

  private static Color colour(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(ink.opacity() * 255));
  }
}
