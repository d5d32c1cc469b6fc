package org.modelatlas.geometry;

/** The edges of one shape by the grid rows that they reach into. */
final class RowEdges {

  /** How far beyond its computed place a border may lie, as a part of a cell. */
  private static final double SLACK = 1e-6;

  private final int firstRow;
  private final int[] starts;
  private final double[] edges;

  private RowEdges(int firstRow, int[] starts, double[] edges) {
    this.firstRow = firstRow;
    this.starts = starts;
    this.edges = edges;
  }

  static RowEdges of(Shape shape, Bounds box, GridFrame frame) {
    if (box.isEmpty()) {
      return new RowEdges(0, new int[1], new double[0]);
    }
    int first = frame.row(box.minY());
    int[] starts = new int[frame.row(box.maxY()) - first + 2];
    for (Polygon polygon : shape.polygons()) {
      count(polygon.outer().xy(), frame, first, starts);
      for (Ring hole : polygon.holes()) {
        count(hole.xy(), frame, first, starts);
      }
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    double[] edges = new double[starts[starts.length - 1] * 4];
    int[] next = starts.clone();
    for (Polygon polygon : shape.polygons()) {
      place(polygon.outer().xy(), frame, first, next, edges);
      for (Ring hole : polygon.holes()) {
        place(hole.xy(), frame, first, next, edges);
      }
    }
    return new RowEdges(first, starts, edges);
  }

  private static void count(double[] xy, GridFrame frame, int first, int[] starts) {
    int row = frame.row(xy[1]);
    for (int i = 3; i < xy.length; i += 2) {
      int before = row;
      row = frame.row(xy[i]);
      for (int r = Math.min(before, row); r <= Math.max(before, row); r++) {
        starts[r - first + 1]++;
      }
    }
  }

  private static void place(double[] xy, GridFrame frame, int first, int[] next, double[] edges) {
    int row = frame.row(xy[1]);
    for (int i = 3; i < xy.length; i += 2) {
      int before = row;
      row = frame.row(xy[i]);
      for (int r = Math.min(before, row); r <= Math.max(before, row); r++) {
        System.arraycopy(xy, i - 3, edges, 4 * next[r - first]++, 4);
      }
    }
  }

  /** Whether the shape contains a point of a row, counted as {@link Ring#contains} counts. */
  boolean contains(double x, double y, int row) {
    int r = row - firstRow;
    if (r < 0 || r + 1 >= starts.length) {
      return false;
    }
    boolean inside = false;
    for (int i = 4 * starts[r], end = 4 * starts[r + 1]; i < end; i += 4) {
      double y1 = edges[i + 1];
      double y2 = edges[i + 3];
      if ((y1 > y) != (y2 > y) && x < (edges[i + 2] - edges[i]) * (y - y1) / (y2 - y1) + edges[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  /** Marks every cell that a border of the shape reaches into. */
  void markCells(GridFrame frame, int[] cells, int mark) {
    for (int r = 0; r + 1 < starts.length; r++) {
      int row = firstRow + r;
      for (int i = 4 * starts[r]; i < 4 * starts[r + 1]; i += 4) {
        markCells(frame, row, i, cells, mark);
      }
    }
  }

  private void markCells(GridFrame frame, int row, int i, int[] cells, int mark) {
    double from = edges[i];
    double to = edges[i + 2];
    double low = Math.min(edges[i + 1], edges[i + 3]);
    double high = Math.max(edges[i + 1], edges[i + 3]);
    if (Math.abs(to - from) * frame.perX() > 1 && (high - low) * frame.perY() > 1) {
      double slope = (to - from) / (edges[i + 3] - edges[i + 1]);
      double bottom = Math.max(low, frame.top(row - 1));
      double top = Math.min(high, frame.top(row));
      from = edges[i] + (bottom - edges[i + 1]) * slope;
      to = edges[i] + (top - edges[i + 1]) * slope;
    }
    double slack = SLACK / frame.perX();
    int last = frame.column(Math.max(from, to) + slack);
    for (int c = frame.column(Math.min(from, to) - slack); c <= last; c++) {
      cells[row * frame.columns() + c] = mark;
    }
  }
}
