package org.modelatlas.ui.explorer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/**
 * Places nodes in one line, some from the left and some from the right, or in two lines; decides
 * which of them yield to the others in a width.
 *
 * @param left from left to right; the last takes what room there is, up to its largest width
 * @param right at the right end, from left to right
 * @param yielding what may be left out, the first one first
 * @param below what goes to a second line where all that may yield has yielded in vain
 */
record TopBarRows(List<Node> left, List<Node> right, List<Node> yielding, List<Node> below) {

  private static final double GAP_PX = 12;
  private static final double LINE_GAP_PX = 8;

  /** What is shown in which line. */
  private record Plan(List<Node> first, List<Node> end, List<Node> second) {

    private double leastWidth() {
      var line = new ArrayList<>(first);
      line.addAll(end);
      return Math.max(least(line), least(second));
    }

    private double height() {
      var line = new ArrayList<>(first);
      line.addAll(end);
      return highest(line) + (second.isEmpty() ? 0 : LINE_GAP_PX + highest(second));
    }
  }

  private Plan plan(double width) {
    Set<Node> gone = new HashSet<>();
    Plan plan = oneLine(gone);
    for (Node next : yielding) {
      if (plan.leastWidth() <= width) {
        return plan;
      }
      gone.add(next);
      plan = oneLine(gone);
    }
    return plan.leastWidth() <= width ? plan : twoLines(width);
  }

  private Plan twoLines(double width) {
    Set<Node> gone = new HashSet<>();
    Plan plan = twoLines(gone);
    for (Node next : yielding) {
      if (plan.leastWidth() <= width) {
        return plan;
      }
      gone.add(next);
      plan = twoLines(gone);
    }
    return plan;
  }

  private Plan oneLine(Set<Node> gone) {
    return new Plan(shown(left, gone), shown(right, gone), List.of());
  }

  private Plan twoLines(Set<Node> gone) {
    var first = new ArrayList<>(shown(left, gone));
    first.removeAll(below);
    return new Plan(first, shown(right, gone), shown(below, gone));
  }

  /** What is managed; a node that is not is never shown. */
  private static List<Node> shown(List<Node> nodes, Set<Node> gone) {
    return nodes.stream().filter(node -> node.isManaged() && !gone.contains(node)).toList();
  }

  private static double least(List<Node> line) {
    return line.stream().mapToDouble(node -> node.minWidth(-1) + GAP_PX).sum() - GAP_PX;
  }

  private static double highest(List<Node> line) {
    return line.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  /** The width below which even the last means do not help. */
  double leastWidth() {
    return twoLines(Set.copyOf(yielding)).leastWidth();
  }

  /** The width of all in one line as they like it. */
  double wholeWidth() {
    Plan plan = oneLine(Set.of());
    return plan.first().stream().mapToDouble(node -> node.prefWidth(-1) + GAP_PX).sum()
        + plan.end().stream().mapToDouble(node -> node.prefWidth(-1) + GAP_PX).sum()
        - GAP_PX;
  }

  double height(double width) {
    return plan(width).height();
  }

  /** Shows what has room in a width and puts it from a point on. */
  void place(double x, double y, double width) {
    Plan plan = plan(width);
    for (Node node : yielding) {
      node.setVisible(plan.first().contains(node) || plan.end().contains(node));
    }
    var line = new ArrayList<>(plan.first());
    line.addAll(plan.end());
    double height = highest(line);
    double endWidth = plan.end().stream().mapToDouble(n -> n.prefWidth(-1) + GAP_PX).sum();
    put(plan.first(), x, y, width - endWidth, height);
    put(plan.end(), x + width - endWidth + GAP_PX, y, endWidth - GAP_PX, height);
    put(plan.second(), x, y + height + LINE_GAP_PX, width, highest(plan.second()));
  }

  /** What is wanted beyond the least widths is shared from the left. */
  private static void put(List<Node> line, double x, double y, double width, double height) {
    double spare = Math.max(0, width - least(line));
    double left = x;
    for (Node node : line) {
      double wish =
          Math.max(0, Math.min(node.prefWidth(-1), node.maxWidth(-1)) - node.minWidth(-1));
      double more = Math.min(wish, spare);
      spare -= more;
      double wide = Math.ceil(node.minWidth(-1) + more);
      double high = node.prefHeight(-1);
      node.resizeRelocate(Math.round(left), Math.round(y + (height - high) / 2), wide, high);
      left += wide + GAP_PX;
    }
  }
}
