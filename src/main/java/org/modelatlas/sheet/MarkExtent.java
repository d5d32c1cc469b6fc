package org.modelatlas.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** How much of the sheet marks take, without the thickness of lines and halos. */
final class MarkExtent {

  private final TypeMetrics metrics;

  MarkExtent(TypeMetrics metrics) {
    this.metrics = metrics;
  }

  /** The least box around a mark; nothing for a group of nothing. */
  Optional<Box> of(Mark mark) {
    return switch (mark) {
      case Mark.Group g -> g.marks().stream().flatMap(m -> of(m).stream()).reduce(Box::around);
      case Mark.Rectangle r -> Optional.of(r.box());
      case Mark.Image i -> Optional.of(i.box());
      case Mark.Text t -> Optional.of(of(t));
      case Mark.Line l -> Optional.of(Box.around(l.xyPt()));
      case Mark.Polygon p -> Optional.of(Box.around(p.xyPt()));
      case Mark.Circle c -> Optional.of(of(c));
    };
  }

  /** The least box around each mark of a group. */
  Stream<Box> each(Mark.Group group) {
    return group.marks().stream().flatMap(mark -> of(mark).stream());
  }

  private Box of(Mark.Text t) {
    double size = t.style().sizePt();
    double top = t.baselinePt() - size * TypeMetrics.ASCENT_EM;
    double height = size * (TypeMetrics.ASCENT_EM + TypeMetrics.DESCENT_EM);
    return new Box(t.xPt(), top, metrics.widthPt(t.text(), t.style()), height);
  }

  private static Box of(Mark.Circle c) {
    double size = 2 * c.radiusPt();
    return new Box(c.xPt() - c.radiusPt(), c.yPt() - c.radiusPt(), size, size);
  }
}
