package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.legend.Stroke;

/** A bar of a round ground length, with a remark on where it is true. */
final class ScaleBar {

  static final double WIDEST_PT = 130;
  private static final double TICK_PT = 5;
  private static final double SIZE_PT = 11;
  private static final double[] ROUND = {5, 2, 1};

  private final TypeMetrics metrics;
  private final MapStyle style;
  private final Messages messages;

  ScaleBar(TypeMetrics metrics, MapStyle style, Messages messages) {
    this.metrics = metrics;
    this.style = style;
    this.messages = messages;
  }

  /** The longest of 1, 2, 5 × 10ⁿ kilometres that a bar at this scale can show. */
  static double lengthKm(double metresPerPt) {
    double widestKm = WIDEST_PT * metresPerPt / 1000;
    double power = Math.pow(10, Math.floor(Math.log10(widestKm)));
    for (double step : ROUND) {
      if (step * power <= widestKm) {
        return step * power;
      }
    }
    return power;
  }

  /**
   * The bar with its lower left corner at a point; the scale is the one on the ground.
   *
   * @param remark on where it is true; left out where the box it needs is not free
   */
  Mark.Group above(
      double metresPerPt, String remark, double leftPt, double bottomPt, Predicate<Box> isFree) {
    double km = lengthKm(metresPerPt);
    double right = leftPt + km * 1000 / metresPerPt;
    double[] bar = {
      leftPt, bottomPt - TICK_PT, leftPt, bottomPt, right, bottomPt, right, bottomPt - TICK_PT
    };
    String length = messages.get("map.scale", Numbers.upTo(messages.language(), 3).text(km));
    var text = new TextStyle(SIZE_PT, false, style.text());
    var note = new TextStyle(SIZE_PT - 1, false, style.faintText());
    double textLeft = right + 6;
    double noteLeft = textLeft + metrics.widthPt(length, text) + 6;
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Line(bar, Stroke.of(style.text(), 1.2)));
    marks.add(new Mark.Text(length, textLeft, bottomPt, text, Optional.of(style.halo())));
    if (!remark.isEmpty() && isFree.test(box(remark, note, noteLeft, bottomPt))) {
      marks.add(new Mark.Text(remark, noteLeft, bottomPt, note, Optional.of(style.halo())));
    }
    return new Mark.Group(Role.SCALE_BAR, "scale-bar", length, "", marks);
  }

  private Box box(String text, TextStyle style, double leftPt, double baselinePt) {
    double height = style.sizePt();
    return new Box(leftPt, baselinePt - height, metrics.widthPt(text, style), height);
  }
}
