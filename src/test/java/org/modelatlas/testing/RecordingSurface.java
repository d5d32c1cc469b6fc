package org.modelatlas.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.modelatlas.geometry.Shape;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.paint.Surface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.FrameTransform;
import org.modelatlas.sheet.Picture;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;

/** A surface that draws nothing and keeps the list of what it was told. */
public final class RecordingSurface implements Surface {

  private final List<Call> calls = new ArrayList<>();
  private final Deque<Part> open = new ArrayDeque<>();

  /** A part of the sheet, as {@link Surface#begin} opens it. */
  public record Part(Role role, String id, String name, String alternative) {}

  /** One call; every call but begin and end is a drawing or clipping one. */
  public sealed interface Call {

    record Begin(Part part) implements Call {}

    record End(Part part) implements Call {}

    record Clip(Box box) implements Call {}

    record Unclip() implements Call {}

    record Area(Part part, Shape shapeM, FrameTransform transform, Fill fill) implements Call {}

    record Lines(Part part, List<double[]> pathsM, FrameTransform transform, Stroke stroke)
        implements Call {}

    record Line(double[] xyPt, Stroke stroke) implements Call {}

    record Rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) implements Call {}

    record Image(Picture picture, Box box) implements Call {}

    record Circle(double xPt, double yPt, double radiusPt, Optional<Fill> fill) implements Call {}

    record Text(String text, double xPt, double baselinePt, TextStyle style) implements Call {}
  }

  /** The calls so far, in order. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** The calls of one kind, in order. */
  public <T extends Call> List<T> calls(Class<T> kind) {
    return calls.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The parts of one role, in the order in which they began. */
  public List<Part> parts(Role role) {
    return calls(Call.Begin.class).stream()
        .map(Call.Begin::part)
        .filter(part -> part.role() == role)
        .toList();
  }

  @Override
  public void begin(Role role, String id, String name, String alternative) {
    open.push(new Part(role, id, name, alternative));
    calls.add(new Call.Begin(open.peek()));
  }

  /**
   * Closes the part opened last.
   *
   * @throws java.util.NoSuchElementException if none is open
   */
  @Override
  public void end() {
    calls.add(new Call.End(open.pop()));
  }

  @Override
  public void clip(Box box) {
    calls.add(new Call.Clip(box));
  }

  @Override
  public void unclip() {
    calls.add(new Call.Unclip());
  }

  @Override
  public void area(Shape shapeM, FrameTransform transform, Fill fill) {
    calls.add(new Call.Area(open.element(), shapeM, transform, fill));
  }

  @Override
  public void lines(List<double[]> pathsM, FrameTransform transform, Stroke stroke) {
    calls.add(new Call.Lines(open.element(), pathsM, transform, stroke));
  }

  @Override
  public void line(double[] xyPt, Stroke stroke) {
    calls.add(new Call.Line(xyPt, stroke));
  }

  @Override
  public void rectangle(Box box, Optional<Fill> fill, Optional<Stroke> stroke) {
    calls.add(new Call.Rectangle(box, fill, stroke));
  }

  @Override
  public void picture(Picture picture, Box box) {
    calls.add(new Call.Image(picture, box));
  }

  @Override
  public void circle(
      double xPt, double yPt, double radiusPt, Optional<Fill> fill, Optional<Stroke> stroke) {
    calls.add(new Call.Circle(xPt, yPt, radiusPt, fill));
  }

  @Override
  public void text(
      String text, double xPt, double baselinePt, TextStyle style, Optional<Ink> halo) {
    calls.add(new Call.Text(text, xPt, baselinePt, style));
  }
}
