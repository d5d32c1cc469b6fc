package org.modelatlas.surface.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDPage;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.paint.PaperPath;
import org.modelatlas.paint.Surface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** A page of a PDF document as a surface, in true size; for one thread at a time. */
public final class PdfSurface implements Surface {

  /** A quarter of a circle as a Bézier curve: 4/3 (√2 − 1). */
  private static final double QUARTER = 4 * (Math.sqrt(2) - 1) / 3;

  private final PDPage page;
  private final SharedResources shared;
  private final Forms forms;
  private final Content content = new Content();
  private final Inks inks;
  private final Marking marking;
  private final Letters letters;
  private final Deque<Box> clips = new ArrayDeque<>();
  private final Box whole;

  /**
   * A page without content.
   *
   * @param marking makes what keeps the page's structure
   * @param letters makes what writes its text
   */
  PdfSurface(
      PDPage page,
      SharedResources shared,
      Forms forms,
      Function<Content, Marking> marking,
      BiFunction<Content, Inks, Letters> letters) {
    this.page = page;
    this.shared = shared;
    this.forms = forms;
    this.inks = new Inks(content, shared);
    this.marking = marking.apply(content);
    this.letters = letters.apply(content, inks);
    var paper = page.getMediaBox();
    whole = new Box(0, 0, paper.getWidth(), paper.getHeight());
    content.raw("1 0 0 -1 0 ").numbers(paper.getHeight()).raw("cm 1 J 1 j\n");
  }

  /** The page's operators, once it is finished. */
  byte[] finish() {
    marking.close();
    return content.toBytes();
  }

  PDPage page() {
    return page;
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    marking.begin(role, id, name, alternative);
  }

  @Override
  public void end() {
    marking.end();
  }

  @Override
  public void clip(Box box) {
    marking.close();
    inks.save();
    rectangle(box, content);
    content.raw("W n\n");
    clips.push(clips.isEmpty() ? box : common(clips.peek(), box));
  }

  private static Box common(Box a, Box b) {
    double left = Math.max(a.xPt(), b.xPt());
    double top = Math.max(a.yPt(), b.yPt());
    double width = Math.max(0, Math.min(a.rightPt(), b.rightPt()) - left);
    double height = Math.max(0, Math.min(a.bottomPt(), b.bottomPt()) - top);
    return new Box(left, top, width, height);
  }

  @Override
  public void unclip() {
    marking.close();
    inks.restore();
    clips.pop();
  }

  private Box window() {
    return clips.isEmpty() ? whole : clips.peek();
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    Bounds b = shapeM.bounds();
    if (b.isEmpty()) {
      return;
    }
    shape(box(b, transform));
    var paths = new PaperPath(window());
    var rings = shapeM.rings().map(r -> paths.reduce(transform.toPt(r.xy()))).toList();
    Consumer<Content> path =
        c -> rings.stream().filter(ring -> ring.length >= 6).forEach(r -> c.path(r).raw("h\n"));
    fill(fill, "f*\n", path);
  }

  private static Box box(Bounds b, FrameTransform transform) {
    double left = transform.xPt(b.minX());
    double top = transform.yPt(b.maxY());
    return new Box(left, top, transform.xPt(b.maxX()) - left, transform.yPt(b.minY()) - top);
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    shape(transform.box());
    inks.stroke(stroke);
    var paths = new PaperPath(window());
    var operators = new Content();
    pathsM.forEach(path -> operators.path(paths.reduce(transform.toPt(path))));
    forms.draw(operators.raw("S\n"), content);
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    for (int i = 0; i < xyPt.length; i += 2) {
      shape(new Box(xyPt[i], xyPt[i + 1], 0, 0));
    }
    inks.stroke(stroke);
    content.path(new PaperPath(window()).reduce(xyPt)).raw("S\n");
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    shape(box);
    draw(fill, stroke, c -> rectangle(box, c));
  }

  private static void rectangle(Box box, Content path) {
    path.numbers(box.xPt(), box.yPt(), box.widthPt(), box.heightPt()).raw("re\n");
  }

  @Override
  public void picture(Picture picture, Box box) {
    shape(box);
    content.raw("q ").numbers(box.widthPt(), 0, 0, -box.heightPt(), box.xPt(), box.bottomPt());
    content.raw("cm /" + shared.picture(picture) + " Do Q\n");
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    shape(new Box(xPt - radiusPt, yPt - radiusPt, 2 * radiusPt, 2 * radiusPt));
    draw(fill, stroke, c -> circle(xPt, yPt, radiusPt, c));
  }

  private static void circle(double x, double y, double r, Content path) {
    double k = r * QUARTER;
    path.numbers(x + r, y).raw("m\n");
    path.numbers(x + r, y + k, x + k, y + r, x, y + r).raw("c\n");
    path.numbers(x - k, y + r, x - r, y + k, x - r, y).raw("c\n");
    path.numbers(x - r, y - k, x - k, y - r, x, y - r).raw("c\n");
    path.numbers(x + k, y - r, x + r, y - k, x + r, y).raw("c h\n");
  }

  private void draw(Optional<Fill> fill, Optional<Stroke> stroke, Consumer<Content> path) {
    fill.ifPresent(f -> fill(f, "f\n", path));
    stroke.ifPresent(
        s -> {
          inks.stroke(s);
          path.accept(content);
          content.raw("S\n");
        });
  }

  /** Lines of a hatch come over its paper, in a second turn: no seam shows between its tiles. */
  private void fill(Fill fill, String operator, Consumer<Content> path) {
    Ink ink =
        switch (fill) {
          case Fill.Solid solid -> solid.ink();
          case Fill.Hatch hatch -> hatch.paper();
        };
    inks.fill(ink);
    var operators = new Content();
    path.accept(operators);
    operators.raw(operator);
    forms.draw(operators, content);
    if (fill instanceof Fill.Hatch hatch) {
      inks.hatch(shared.hatch(hatch, page.getMediaBox().getHeight()));
      content.append(operators);
    }
  }

  private void shape(Box box) {
    marking.shape(box, Optional.ofNullable(clips.peek()));
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    if (text.isBlank()) {
      return;
    }
    var set = letters.set(text, xPt, baselinePt, style);
    var clip = Optional.ofNullable(clips.peek());
    halo.ifPresent(
        ink -> {
          marking.shape(set.box(), clip);
          set.drawHalo(ink);
        });
    marking.letters(set.box(), clip);
    set.draw();
  }
}
