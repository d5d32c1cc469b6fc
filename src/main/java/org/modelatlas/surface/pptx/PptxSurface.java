package org.modelatlas.surface.pptx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Shape;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.setting.Run;
import org.modelatlas.paint.PaperPath;
import org.modelatlas.paint.Surface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.sheet.TypeMetrics;

/**
 * A slide as a surface: areas become freeforms that bear the names of their regions, parts become
 * groups, lines of text become text boxes. Shapes are written when the slide is.
 *
 * <p>A rim around letters becomes a glow: office programs draw an outline over the letters.
 */
public final class PptxSurface implements Surface {

  /** From line to line, as a share of the size, in a box of one line. */
  private static final double LINE_EM = 1.36;

  /** How far above the baseline the middle of a line is, in any font. */
  private static final double MIDDLE_EM = 0.4;

  private static final double FARTHEST_LINE_EM = 1.8;
  private static final double SAME_PLACE_PT = 0.5;

  private final Messages messages;
  private final TypeMetrics metrics;
  private final Deque<Part> parts = new ArrayDeque<>();
  private final Deque<Box> clips = new ArrayDeque<>();

  private record Part(Role role, Drawn.Naming naming, List<Drawn> members) {}

  /**
   * An empty slide.
   *
   * @param messages name the parts that have no name of their own
   */
  PptxSurface(Box slide, Messages messages, TypeMetrics metrics) {
    this.messages = messages;
    this.metrics = metrics;
    clips.push(slide);
    var whole = new Drawn.Naming(messages.get("deck.shape.other"), "");
    parts.push(new Part(Role.SECTION, whole, new ArrayList<>()));
  }

  /** What was drawn, in order. */
  List<Drawn> drawn() {
    return List.copyOf(parts.getFirst().members());
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    parts.push(
        new Part(role, new Drawn.Naming(named(role, id, name), alternative), new ArrayList<>()));
  }

  private String named(Role role, String id, String name) {
    return switch (role) {
      case REGION ->
          name.isEmpty() && id.isEmpty()
              ? messages.get("deck.shape.surroundings")
              : (name + " " + id).strip();
      case BORDERS -> lines(id);
      default -> name.isEmpty() ? kind(role) : name;
    };
  }

  private String lines(String id) {
    return switch (id) {
      case "outline" -> messages.get("deck.shape.outline");
      case "dashes" -> messages.get("deck.shape.dashes");
      case "surroundings" -> messages.get("deck.shape.surroundings");
      case "selection", "compared" -> messages.get("deck.shape.selection");
      default -> messages.get("deck.shape.borders");
    };
  }

  private String kind(Role role) {
    return switch (role) {
      case MAP -> messages.get("deck.shape.map");
      case INSET -> messages.get("deck.shape.inset");
      case REGIONS -> messages.get("deck.shape.regions");
      case SYMBOLS, SYMBOL -> messages.get("deck.shape.symbols");
      case LABELS, LABEL -> messages.get("deck.shape.labels");
      case LEGEND -> messages.get("deck.shape.legend");
      case SCALE_BAR -> messages.get("deck.shape.scaleBar");
      case TITLE -> messages.get("deck.shape.mapTitle");
      case CREDIT -> messages.get("deck.shape.credit");
      default -> messages.get("deck.shape.other");
    };
  }

  /** What has no name of its own is called as the part that it belongs to. */
  private Drawn.Naming likeItsPart() {
    return new Drawn.Naming(parts.getFirst().naming().name(), "");
  }

  /** A part of one shape is that shape. */
  @Override
  public void end() {
    Part part = parts.pop();
    List<Drawn> members = part.members();
    if (members.size() == 1) {
      Drawn only = members.getFirst();
      boolean keepsItsName = only instanceof Drawn.Group && part.naming().alternative().isEmpty();
      add(keepsItsName ? only : only.named(part.naming()));
    } else if (!members.isEmpty()) {
      add(new Drawn.Group(part.naming(), members));
    }
  }

  private void add(Drawn drawn) {
    parts.getFirst().members().add(drawn);
  }

  @Override
  public void clip(Box box) {
    clips.push(box);
  }

  @Override
  public void unclip() {
    clips.pop();
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    var clip = new BoxClip(clips.getFirst());
    var paths = new PaperPath(clips.getFirst());
    List<int[]> rings =
        shapeM
            .rings()
            .map(ring -> clip.ring(transform.toPt(ring.xy())))
            .filter(ring -> ring.length >= 6)
            .map(paths::reduce)
            .filter(ring -> ring.length >= 6)
            .toList();
    if (!rings.isEmpty()) {
      add(new Drawn.Freeform(likeItsPart(), rings, Optional.of(fill), Optional.empty()));
    }
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    addLines(pathsM.stream().map(transform::toPt).toList(), stroke);
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    addLines(List.of(xyPt), stroke);
  }

  private void addLines(List<double[]> linesPt, Stroke stroke) {
    var clip = new BoxClip(clips.getFirst());
    var paths = new PaperPath(clips.getFirst());
    List<int[]> seen =
        linesPt.stream()
            .flatMap(line -> clip.line(line).stream())
            .map(paths::reduce)
            .filter(line -> line.length >= 4)
            .toList();
    if (!seen.isEmpty()) {
      add(new Drawn.Freeform(likeItsPart(), seen, Optional.empty(), Optional.of(stroke)));
    }
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    String name = messages.get("deck.shape.ground");
    add(new Drawn.Simple(new Drawn.Naming(name, ""), box, false, fill, stroke));
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    if (clips.getFirst().contains(new Box(xPt, yPt, 0, 0))) {
      var box = new Box(xPt - radiusPt, yPt - radiusPt, 2 * radiusPt, 2 * radiusPt);
      var naming = new Drawn.Naming(messages.get("deck.shape.symbols"), "");
      add(new Drawn.Simple(naming, box, true, fill, stroke));
    }
  }

  @Override
  public void picture(Picture picture, Box box) {
    add(new Drawn.Image(new Drawn.Naming(messages.get("deck.shape.picture"), ""), box, picture));
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    if (text.isBlank()) {
      return;
    }
    double size = style.sizePt();
    double height = LINE_EM * size;
    double middle = baselinePt - MIDDLE_EM * size;
    var box = new Box(xPt, middle - height / 2, metrics.widthPt(text, style), height);
    boolean centred = parts.getFirst().role() == Role.LABEL;
    var naming = new Drawn.Naming(text.strip(), "");
    List<Run> words = List.of(new Run.Words(text, style));
    var line = new Drawn.Letters(naming, words, box, centred, height, halo);
    List<Drawn> members = parts.getFirst().members();
    if (!members.isEmpty() && members.getLast() instanceof Drawn.Letters above) {
      Optional<Drawn.Letters> both = joined(above, line);
      if (both.isPresent()) {
        members.set(members.size() - 1, both.get());
        return;
      }
    }
    add(line);
  }

  /** Lines of one paragraph are one text box. */
  private static Optional<Drawn.Letters> joined(Drawn.Letters above, Drawn.Letters line) {
    double lead = line.box().centreYPt() - above.box().bottomPt() + above.leadPt() / 2;
    double size = line.lines().getFirst().style().sizePt();
    boolean below = lead > size && lead < FARTHEST_LINE_EM * size;
    double offset =
        above.centred()
            ? line.box().centreXPt() - above.box().centreXPt()
            : line.box().xPt() - above.box().xPt();
    if (!below || Math.abs(offset) > SAME_PLACE_PT) {
      return Optional.empty();
    }
    var lines = new ArrayList<>(above.lines());
    lines.addAll(line.lines());
    double left = Math.min(above.box().xPt(), line.box().xPt());
    double right = Math.max(above.box().rightPt(), line.box().rightPt());
    double top = above.box().yPt();
    var box = new Box(left, top, right - left, line.box().bottomPt() - top);
    return Optional.of(
        new Drawn.Letters(above.naming(), lines, box, above.centred(), lead, above.halo()));
  }
}
