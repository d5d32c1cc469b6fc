package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.LegendKey;
import org.modelatlas.legend.Stroke;

/** Draws what a legend says in a drawing; the same on a map, a page and a slide. */
public final class LegendKeys {

  private static final double LINE_EM = 1.3;
  private static final double GAP_EM = 0.5;
  private static final double MIDDLE_EM = 0.36;
  private static final double BAND_EM = 14;

  private final TypeMetrics metrics;
  private final TextStyle text;
  private final Stroke line;
  private final double symbolScale;

  /**
   * Drawings in a style.
   *
   * @param text how their words are set; everything but circles is in proportion to its size
   * @param line thin lines
   * @param symbolScale how much larger the map's symbols are than the legend's
   */
  public LegendKeys(TypeMetrics metrics, TextStyle text, Stroke line, double symbolScale) {
    this.metrics = metrics;
    this.text = text;
    this.line = line;
    this.symbolScale = symbolScale;
  }

  /** A drawing. */
  public KeyDrawing draw(LegendKey key) {
    return switch (key) {
      case LegendKey.Grid grid -> new GridDrawing(metrics, text, line, grid).drawing();
      case LegendKey.Nest nest -> nest(nest);
      case LegendKey.Band band -> band(band);
    };
  }

  /** Circles on one point, each with a line from its top to its value. */
  private KeyDrawing nest(LegendKey.Nest nest) {
    double size = text.sizePt();
    double largest = nest.rings().getFirst().radiusPt() * symbolScale;
    double top = Math.max(0, size * LINE_EM / 2 - line.widthPt());
    double base = top + 2 * largest;
    double textLeft = 2 * largest + size;
    var marks = new ArrayList<Mark>();
    double lowest = Double.NEGATIVE_INFINITY;
    double widest = 0;
    for (LegendKey.Ring ring : nest.rings()) {
      double radius = ring.radiusPt() * symbolScale;
      marks.add(
          new Mark.Circle(
              largest,
              base - radius,
              radius,
              Optional.of(nest.fill()),
              Optional.of(nest.stroke())));
      double at = base - 2 * radius;
      double middle = Math.max(at, lowest + size * LINE_EM);
      lowest = middle;
      double turn = textLeft - size * GAP_EM * 1.5;
      marks.add(
          new Mark.Line(
              new double[] {largest, at, turn, at, textLeft - size * GAP_EM / 2, middle}, line));
      marks.add(text(ring.text(), textLeft, middle));
      widest = Math.max(widest, metrics.widthPt(ring.text(), text));
    }
    double height = Math.max(base, lowest + size * LINE_EM / 2);
    return new KeyDrawing(textLeft + widest, height, marks);
  }

  private Mark text(String words, double leftPt, double middlePt) {
    double baseline = middlePt + MIDDLE_EM * text.sizePt();
    return new Mark.Text(words, leftPt, baseline, text, Optional.empty());
  }

  /** A band of colours with three values below it. */
  private KeyDrawing band(LegendKey.Band band) {
    double size = text.sizePt();
    double words =
        metrics.widthPt(band.least(), text)
            + metrics.widthPt(band.middle(), text)
            + metrics.widthPt(band.most(), text);
    double width = Math.max(BAND_EM * size, words + 2 * size);
    var marks = new ArrayList<Mark>();
    double step = width / band.inks().size();
    for (int i = 0; i < band.inks().size(); i++) {
      var box = new Box(i * step, 0, width - i * step, size);
      marks.add(
          new Mark.Rectangle(
              box, Optional.of(new Fill.Solid(band.inks().get(i))), Optional.empty()));
    }
    marks.add(new Mark.Rectangle(new Box(0, 0, width, size), Optional.empty(), Optional.of(line)));
    double middle = size + size * LINE_EM / 2 + size * GAP_EM / 2;
    List.of(0.0, 0.5, 1.0).forEach(share -> marks.add(bandText(band, share, width, middle)));
    return new KeyDrawing(width, middle + size * LINE_EM / 2, marks);
  }

  private Mark bandText(LegendKey.Band band, double share, double width, double middle) {
    String words = share == 0 ? band.least() : share == 1 ? band.most() : band.middle();
    return text(words, share * (width - metrics.widthPt(words, text)), middle);
  }
}
