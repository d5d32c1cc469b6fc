package org.modelatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.LegendKey;
import org.modelatlas.legend.Stroke;

/**
 * The classes of two indicators as a turned square: little of both stands at the bottom, much of
 * both at the top. In each cell stands how many regions look so.
 */
final class GridDrawing {

  private static final double HALF_CELL_EM = 1.3;
  private static final double LINE_EM = 1.35;
  private static final double GAP_EM = 0.45;
  private static final double MIDDLE_EM = 0.36;
  private static final double ARROW_EM = 0.9;
  private static final double HEAD_EM = 0.42;
  private static final double DARK = 0.24;

  private final TypeMetrics metrics;
  private final TextStyle text;
  private final Stroke line;
  private final LegendKey.Grid grid;
  private final double half;
  private final double centre;
  private final double base;

  GridDrawing(TypeMetrics metrics, TextStyle text, Stroke line, LegendKey.Grid grid) {
    this.metrics = metrics;
    this.text = text;
    this.line = line;
    this.grid = grid;
    half = HALF_CELL_EM * text.sizePt();
    centre = reach(grid.up());
    base = half * (grid.across().classes().size() + grid.up().classes().size());
  }

  /** How far the classes of a side reach from the middle. */
  private double reach(LegendKey.Axis axis) {
    double reach = half * axis.classes().size();
    for (int i = 0; i < axis.classes().size(); i++) {
      double beyond = (i + 0.5) * half + gap();
      reach = Math.max(reach, beyond + metrics.widthPt(axis.classes().get(i), text));
    }
    return reach;
  }

  private double gap() {
    return GAP_EM * text.sizePt();
  }

  KeyDrawing drawing() {
    var marks = new ArrayList<Mark>();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        addCell(marks, column, row);
      }
    }
    addClasses(marks, grid.across(), 1);
    addClasses(marks, grid.up(), -1);
    double nameTop = base + gap();
    double lineHeight = LINE_EM * text.sizePt();
    addName(marks, grid.across().name(), 1, nameTop + lineHeight / 2);
    addName(marks, grid.up().name(), -1, nameTop + lineHeight * 1.5);
    double names = Math.max(nameWidth(grid.across()), nameWidth(grid.up()));
    double width = Math.max(centre + reach(grid.across()), names);
    return new KeyDrawing(width, nameTop + 2 * lineHeight, marks);
  }

  private double nameWidth(LegendKey.Axis axis) {
    return (ARROW_EM + GAP_EM) * text.sizePt() + metrics.widthPt(axis.name(), text);
  }

  private void addCell(List<Mark> marks, int column, int row) {
    LegendKey.Cell cell = grid.rows().get(row).get(column);
    double x = centre + (column - row) * half;
    double y = base - half * (1 + column + row);
    var corners = new double[] {x, y - half, x + half, y, x, y + half, x - half, y};
    marks.add(new Mark.Polygon(corners, cell.fill(), line));
    if (cell.count() > 0) {
      String count = Integer.toString(cell.count());
      var style = new TextStyle(text.sizePt(), false, inkOn(cell.fill()));
      double left = x - metrics.widthPt(count, style) / 2;
      double baseline = y + MIDDLE_EM * text.sizePt();
      marks.add(new Mark.Text(count, left, baseline, style, Optional.empty()));
    }
  }

  private static Ink inkOn(Fill fill) {
    boolean dark = fill instanceof Fill.Solid(Ink ink) && ink.luminance() <= DARK;
    return Ink.hex(dark ? "FFFFFF" : "1F2933");
  }

  /** Beside the outer edge of each cell of a side. */
  private void addClasses(List<Mark> marks, LegendKey.Axis axis, int side) {
    for (int i = 0; i < axis.classes().size(); i++) {
      String words = axis.classes().get(i);
      double edge = centre + side * ((i + 0.5) * half + gap());
      double left = side > 0 ? edge : edge - metrics.widthPt(words, text);
      double middle = base - half * (i + 0.5) + gap() / 2;
      double baseline = middle + MIDDLE_EM * text.sizePt();
      marks.add(new Mark.Text(words, left, baseline, text, Optional.empty()));
    }
  }

  /** The name behind an arrow that points to where there is more. */
  private void addName(List<Mark> marks, String name, int side, double middle) {
    double size = ARROW_EM * text.sizePt();
    double from = side > 0 ? 0 : size;
    double to = size - from;
    double low = middle + size / 2;
    double high = middle - size / 2;
    double head = side * HEAD_EM * text.sizePt();
    var stroke = Stroke.of(text.ink(), Math.max(line.widthPt(), text.sizePt() / 12));
    marks.add(new Mark.Line(new double[] {from, low, to, high}, stroke));
    marks.add(
        new Mark.Line(new double[] {to - head, high, to, high, to, high + Math.abs(head)}, stroke));
    double baseline = middle + MIDDLE_EM * text.sizePt();
    marks.add(new Mark.Text(name, size + gap(), baseline, text, Optional.empty()));
  }
}
