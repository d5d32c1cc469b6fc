package org.modelatlas.surface.svg;

import java.awt.geom.PathIterator;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.modelatlas.surface.type.GlyphRun;

/** The body of an SVG file as a surface: one user unit is one point; for one thread at a time. */
public final class SvgSurface implements Surface {

  private static final int HUNDREDTHS_OF_UNIT = 100 / PaperPath.UNITS_PER_PT;

  private final SvgType type;
  private final Box whole;
  private final Markup body = new Markup();
  private final Markup definitions = new Markup();
  private final Map<Fill.Hatch, String> hatches = new HashMap<>();
  private final Deque<Box> clips = new ArrayDeque<>();
  private final Deque<String> closings = new ArrayDeque<>();

  SvgSurface(SvgType type, Box whole) {
    this.type = type;
    this.whole = whole;
  }

  /** What was drawn. */
  String body() {
    return body.toString();
  }

  /** What was drawn since the body had a length. */
  String bodySince(int length) {
    return body.since(length);
  }

  int bodyLength() {
    return body.length();
  }

  /** What the body refers to. */
  String definitions() {
    return definitions.toString();
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    if (role == Role.LINK) {
      body.raw("<a").attribute("href", id).raw(">");
      closings.push("</a>\n");
      return;
    }
    String kind = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    body.raw("<g").attribute("class", kind);
    if (!id.isEmpty()) {
      body.attribute("id", body.freeId(named(kind, id, role)));
    }
    if (isPicture(role)) {
      body.attribute("role", "img");
      body.attribute("aria-label", alternative.isEmpty() ? name : alternative);
    }
    body.raw(">");
    element("title", name);
    element("desc", alternative);
    body.raw("\n");
    closings.push("</g>\n");
  }

  /** The kind stands before the id, so that links find what has it there already: notes. */
  private static String named(String kind, String id, Role role) {
    boolean isSaid = id.equals(role.name());
    return isSaid ? kind : id.startsWith(kind + "-") ? id : kind + "-" + id;
  }

  private static boolean isPicture(Role role) {
    return switch (role) {
      case MAP, INSET, LEGEND, SCALE_BAR, FIGURE -> true;
      default -> false;
    };
  }

  private void element(String name, String text) {
    if (!text.isEmpty()) {
      body.raw("<" + name + ">").text(text).raw("</" + name + ">");
    }
  }

  @Override
  public void end() {
    body.raw(closings.pop());
  }

  @Override
  public void clip(Box box) {
    String id = body.freeId("clip");
    definitions.raw("<clipPath").attribute("id", id).raw("><rect");
    rectangle(definitions, box).raw("/></clipPath>\n");
    body.raw("<g").attribute("clip-path", "url(#" + id + ")").raw(">\n");
    clips.push(box);
  }

  @Override
  public void unclip() {
    body.raw("</g>\n");
    clips.pop();
  }

  private PaperPath paths() {
    return new PaperPath(clips.isEmpty() ? whole : clips.peek());
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    var paths = paths();
    var path = new Markup();
    shapeM
        .rings()
        .map(ring -> paths.reduce(transform.toPt(ring.xy())))
        .filter(ring -> ring.length >= 6)
        .forEach(ring -> path.steps(ring, HUNDREDTHS_OF_UNIT).raw("z"));
    fill("<path fill-rule=\"evenodd\" d=\"" + path + "\"", fill);
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    var paths = paths();
    body.raw("<path d=\"");
    pathsM.forEach(p -> body.steps(paths.reduce(transform.toPt(p)), HUNDREDTHS_OF_UNIT));
    body.raw("\" fill=\"none\"");
    stroke(stroke).raw("/>\n");
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    body.raw("<path d=\"").steps(paths().reduce(xyPt), HUNDREDTHS_OF_UNIT).raw("\" fill=\"none\"");
    stroke(stroke).raw("/>\n");
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    draw("<rect" + rectangle(new Markup(), box), fill, stroke);
  }

  private static Markup rectangle(Markup markup, Box box) {
    return markup
        .number("x", box.xPt())
        .number("y", box.yPt())
        .number("width", box.widthPt())
        .number("height", box.heightPt());
  }

  @Override
  public void picture(Picture picture, Box box) {
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png());
    body.raw("<image");
    rectangle(body, box).attribute("preserveAspectRatio", "none");
    body.attribute("href", data).attribute("xlink:href", data).raw("/>\n");
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    var circle = new Markup().number("cx", xPt).number("cy", yPt).number("r", radiusPt);
    draw("<circle" + circle, fill, stroke);
  }

  private void draw(String shape, Optional<Fill> fill, Optional<Stroke> stroke) {
    fill.ifPresent(f -> fill(shape, f));
    stroke.ifPresent(
        s -> {
          body.raw(shape).raw(" fill=\"none\"");
          stroke(s).raw("/>\n");
        });
  }

  /** Lines of a hatch come over its paper, in a second turn: no seam shows between its tiles. */
  private void fill(String shape, Fill fill) {
    switch (fill) {
      case Fill.Solid(Ink ink) -> {
        body.raw(shape);
        ink("fill", ink).raw("/>\n");
      }
      case Fill.Hatch hatch -> {
        String id = body.freeId("hatched");
        body.raw("<g");
        ink("fill", hatch.paper()).raw(">").raw(shape).attribute("id", id).raw("/></g><use");
        body.attribute("href", "#" + id).attribute("xlink:href", "#" + id);
        body.attribute("fill", "url(#" + hatches.computeIfAbsent(hatch, this::define) + ")");
        body.raw("/>\n");
      }
    }
  }

  /** One line rising from corner to corner of a square, and its two neighbours' ends. */
  private String define(Fill.Hatch hatch) {
    String id = body.freeId("hatch");
    double size = hatch.spacingPt() * Math.sqrt(2);
    definitions.raw("<pattern").attribute("id", id).attribute("patternUnits", "userSpaceOnUse");
    definitions.number("width", size).number("height", size).raw("><path d=\"");
    for (double shift : new double[] {-size, 0, size}) {
      definitions.raw("M").number(shift - size).raw(" ").number(2 * size);
      definitions.raw("L").number(shift + 2 * size).raw(" ").number(-size);
    }
    definitions.raw("\" fill=\"none\"").number("stroke-width", hatch.widthPt());
    ink(definitions, "stroke", hatch.line()).raw("/></pattern>\n");
    return id;
  }

  private Markup stroke(Stroke stroke) {
    ink("stroke", stroke.ink()).number("stroke-width", stroke.widthPt());
    return stroke.dashPt() > 0 ? body.number("stroke-dasharray", stroke.dashPt()) : body;
  }

  private Markup ink(String attribute, Ink ink) {
    return ink(body, attribute, ink);
  }

  private static Markup ink(Markup markup, String attribute, Ink ink) {
    markup.attribute(attribute, ink.css());
    return ink.opacity() < 1 ? markup.number(attribute + "-opacity", ink.opacity()) : markup;
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    if (text.isBlank()) {
      return;
    }
    List<GlyphRun> runs = type.runs(text, style);
    if (type.lettering() == Lettering.OUTLINES) {
      body.raw("<path d=\"");
      runs.forEach(run -> outline(run, xPt, baselinePt, style));
      body.raw("\"").attribute("aria-label", text);
      ink("fill", style.ink());
      rim(halo, style).raw("/>\n");
    } else {
      body.raw("<text").number("y", baselinePt).number("font-size", style.sizePt());
      body.raw(style.bold() ? " font-weight=\"700\"" : "");
      ink("fill", style.ink());
      rim(halo, style);
      write(runs, xPt, style.sizePt());
    }
  }

  /**
   * In a font wider than ours letters are narrowed, so that they do not run into their neighbours.
   */
  private void write(List<GlyphRun> runs, double xPt, double sizePt) {
    body.number("x", xPt);
    if (runs.size() == 1) {
      body.number("textLength", runs.getFirst().widthEm() * sizePt);
      body.attribute("lengthAdjust", "spacingAndGlyphs");
    }
    body.raw(">");
    for (GlyphRun run : runs) {
      boolean first = run == runs.getFirst();
      double x = xPt + run.xEm() * sizePt;
      body.raw(first ? "" : "<tspan").raw(first ? "" : new Markup().number("x", x) + ">");
      body.text(run.text()).raw(first ? "" : "</tspan>");
    }
    body.raw("</text>\n");
  }

  private Markup rim(Optional<Ink> halo, TextStyle style) {
    halo.ifPresent(
        ink -> {
          ink("stroke", ink).number("stroke-width", style.haloPt());
          body.raw(" paint-order=\"stroke\"");
        });
    return body;
  }

  private void outline(GlyphRun run, double xPt, double baselinePt, TextStyle style) {
    var xy = new double[6];
    var path = run.outline(xPt, baselinePt, style.sizePt()).getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(xy)) {
        case PathIterator.SEG_MOVETO -> segment("M", xy, 2);
        case PathIterator.SEG_LINETO -> segment("L", xy, 2);
        case PathIterator.SEG_QUADTO -> segment("Q", xy, 4);
        case PathIterator.SEG_CUBICTO -> segment("C", xy, 6);
        default -> body.raw("z");
      }
    }
  }

  private void segment(String command, double[] xy, int count) {
    body.raw(command);
    for (int i = 0; i < count; i++) {
      body.raw(i == 0 || xy[i] < 0 ? "" : " ").number(xy[i]);
    }
  }
}
