package org.modelatlas.ui.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.modelatlas.association.PlotAxis;

/** The ticks of both axes: a line across the plot and a number for each, as far as they fit. */
final class PlotAxes {

  private static final double GAP_PX = 6;
  private static final double MOST_OVERHANG_PX = 18;

  /** Digits leave that much of a line's height free. */
  private static final double DIGITS_LOW = 0.25;

  private static final int[] EVERY = {1, 2, 4, 8};

  /** Of 1, 2, 5, 10, 20, 50, 100 every third is a power of ten. */
  private static final int[] EVERY_LOGARITHMIC = {1, 3, 6, 12};

  private final Path lines = new Path();
  private List<Tick> across = List.of();
  private List<Tick> up = List.of();

  /** A value and its number. */
  private record Tick(double value, Text number) {
    double width() {
      return number.getLayoutBounds().getWidth();
    }
  }

  PlotAxes() {
    lines.getStyleClass().add("scatter-grid");
    lines.setManaged(false);
    lines.setMouseTransparent(true);
  }

  /** Takes the ticks of other axes. */
  void show(PlotAxis x, PlotAxis y, ScatterWords words) {
    across = ticks(x, words);
    up = ticks(y, words);
  }

  private static List<Tick> ticks(PlotAxis axis, ScatterWords words) {
    return axis.ticks().stream().map(value -> tick(value, words)).toList();
  }

  private static Tick tick(double value, ScatterWords words) {
    var number = new Text(words.tick(value));
    number.getStyleClass().add("scatter-tick");
    number.setTextOrigin(VPos.TOP);
    number.setManaged(false);
    number.setMouseTransparent(true);
    return new Tick(value, number);
  }

  Stream<Node> nodes() {
    return Stream.concat(
        Stream.of(lines), Stream.concat(across.stream(), up.stream()).map(Tick::number));
  }

  /** The size of the numbers, by which everything in the plot is measured. */
  double fontPx() {
    return up.getFirst().number().getFont().getSize();
  }

  /** What is left for the points beside the numbers. */
  PlotArea area(double width, double height, PlotAxis x, PlotAxis y) {
    double left = Math.ceil(up.stream().mapToDouble(Tick::width).max().orElse(0)) + GAP_PX;
    double right = Math.clamp(across.getLast().width() / 2, fontPx() / 2, MOST_OVERHANG_PX);
    double line = up.getFirst().number().getLayoutBounds().getHeight();
    return new PlotArea(
        left,
        line / 2,
        Math.max(1, width - left - right),
        Math.max(1, height - line * 1.5 - GAP_PX),
        x,
        y);
  }

  /** Draws lines and numbers. */
  void draw(PlotArea area, double width) {
    lines.getElements().clear();
    for (Tick tick : across) {
      double x = Math.round(area.xOf(tick.value())) + 0.5;
      line(x, area.top(), x, area.yOf(area.y().low()));
      double left = x - tick.width() / 2;
      tick.number().setX(Math.clamp(left, 0, Math.max(0, width - tick.width())));
      tick.number().setY(area.bottom() + GAP_PX);
    }
    for (Tick tick : up) {
      double y = Math.round(area.yOf(tick.value())) + 0.5;
      line(area.xOf(area.x().low()), y, area.right(), y);
      tick.number().setX(area.left() - GAP_PX - tick.width());
      tick.number().setY(y - tick.number().getLayoutBounds().getHeight() / 2);
    }
    thin(across, area.x());
    thin(up, area.y());
  }

  private void line(double fromX, double fromY, double toX, double toY) {
    lines.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
  }

  /** Leaves numbers out, evenly, until none touches another; zero before a gap is always there. */
  private static void thin(List<Tick> ticks, PlotAxis axis) {
    int first = axis.zeros() ? 1 : 0;
    List<Tick> even = ticks.subList(first, ticks.size());
    for (int every : axis.logarithmic() ? EVERY_LOGARITHMIC : EVERY) {
      var shown = new ArrayList<Text>();
      int power = axis.logarithmic() ? firstPower(even) : 0;
      for (int i = 0; i < even.size(); i++) {
        boolean isShown = Math.floorMod(i - power, every) == 0;
        even.get(i).number().setVisible(isShown);
        if (isShown) {
          shown.add(even.get(i).number());
        }
      }
      if (areApart(shown)) {
        return;
      }
    }
  }

  /** Where the first power of ten stands among ticks; 0 where none does. */
  private static int firstPower(List<Tick> ticks) {
    for (int i = 0; i < ticks.size(); i++) {
      if (Math.log10(ticks.get(i).value()) % 1 == 0) {
        return i;
      }
    }
    return 0;
  }

  private static boolean areApart(List<Text> numbers) {
    for (int i = 1; i < numbers.size(); i++) {
      var before = numbers.get(i - 1).getBoundsInParent();
      var now = numbers.get(i).getBoundsInParent();
      boolean beside = now.getMinX() > before.getMaxX() + GAP_PX;
      boolean above = now.getMaxY() < before.getMinY() + DIGITS_LOW * now.getHeight();
      if (!beside && !above) {
        return false;
      }
    }
    return true;
  }
}
