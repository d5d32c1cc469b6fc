package org.modelatlas.page.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.LegendKey;
import org.modelatlas.legend.Stroke;
import org.modelatlas.sheet.KeyDrawing;
import org.modelatlas.sheet.LegendKeys;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.sheet.TypeMetrics;

/** Sets runs of text in lines. */
public final class Typesetter {

  /** How far from baseline to baseline, as a share of the size; Chinese wants more than Latin. */
  private static final double LEADING = 1.36;

  private static final String CUT = "…";

  private final TypeMetrics metrics;

  public Typesetter(TypeMetrics metrics) {
    this.metrics = metrics;
  }

  /** Where lines of a paragraph stand. */
  public enum Align {
    LEFT,
    RIGHT
  }

  /** The width of a line of text. */
  public double widthPt(String text, TextStyle style) {
    return metrics.widthPt(text, style);
  }

  /** A line that is as wide as its text. */
  public Piece line(Run... runs) {
    return lines(List.of(runs), Double.MAX_VALUE, Align.LEFT, 1);
  }

  /** A paragraph, as many lines as it needs. */
  public Piece lines(List<? extends Run> runs, double widthPt) {
    return lines(runs, widthPt, Align.LEFT, Integer.MAX_VALUE);
  }

  /**
   * A paragraph.
   *
   * @param widthPt the widest line; a word that is wider is broken
   * @param most so many lines; what is left is cut, with an ellipsis
   */
  public Piece lines(List<? extends Run> runs, double widthPt, Align align, int most) {
    var flow = new RunFlow(runs, metrics);
    List<int[]> lines = flow.lines(widthPt);
    double size = sizePt(runs);
    double lead = size * LEADING;
    int count = Math.min(most, lines.size());
    var marks = new ArrayList<Mark>();
    double widest = 0;
    for (int i = 0; i < count; i++) {
      int[] line = lines.get(i);
      boolean cut = i == count - 1 && count < lines.size();
      int end = cut ? flow.endFor(line[0], line[1], widthPt, CUT) : line[1];
      double width = flow.widthPt(line[0], end);
      double left = align == Align.RIGHT ? widthPt - width : 0;
      double baseline = i * lead + firstBaselinePt(runs);
      addLine(marks, flow, new int[] {line[0], end}, left, baseline);
      if (cut) {
        marks.add(text(CUT, left + width, baseline, flow.styleAt(end - 1)));
      }
      widest = Math.max(widest, left + width);
    }
    return new Piece(widthPt == Double.MAX_VALUE ? widest : widthPt, count * lead, marks);
  }

  private static double sizePt(List<? extends Run> runs) {
    return runs.stream().mapToDouble(run -> run.style().sizePt()).max().orElse(0);
  }

  /** How far below the upper edge of a paragraph the baseline of its first line lies. */
  static double firstBaselinePt(List<? extends Run> runs) {
    return (LEADING / 2 + 0.36) * sizePt(runs);
  }

  private void addLine(
      List<Mark> marks, RunFlow flow, int[] line, double leftPt, double baselinePt) {
    double x = leftPt;
    for (RunFlow.Part part : flow.parts(line[0], line[1])) {
      Mark text = text(part.text(), x, baselinePt, part.run().style());
      marks.add(
          switch (part.run()) {
            case Run.Words _ -> text;
            case Run.Reference r ->
                group(Role.REFERENCE, "", "", group(Role.LINK, "#" + r.target(), r.name(), text));
            case Run.Link l -> group(Role.LINK, l.address(), l.address(), text);
          });
      x += part.widthPt();
    }
  }

  private static Mark.Group group(Role role, String id, String name, Mark content) {
    return new Mark.Group(role, id, name, "", List.of(content));
  }

  private static Mark text(String text, double xPt, double baselinePt, TextStyle style) {
    return new Mark.Text(text, xPt, baselinePt, style, Optional.empty());
  }

  /**
   * The drawing of a legend.
   *
   * @param text how its words are set
   * @param line thin lines
   * @param symbolScale how much larger the map's symbols are than the legend's
   */
  public Piece key(LegendKey key, TextStyle text, Stroke line, double symbolScale) {
    KeyDrawing drawing = new LegendKeys(metrics, text, line, symbolScale).draw(key);
    return new Piece(drawing.widthPt(), drawing.heightPt(), drawing.marks());
  }
}
