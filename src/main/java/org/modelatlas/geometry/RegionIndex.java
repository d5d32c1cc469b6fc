package org.modelatlas.geometry;

import java.util.Arrays;
import java.util.List;

/**
 * Answers in which of some shapes a point lies, by the even-odd rule, exactly as {@link
 * Ring#contains} would: holes, islands and exclaves included.
 *
 * <p>A uniform grid lies over the shapes. A cell that no border touches has one answer for all its
 * points; in the others the edges of the row of cells are counted, shape by shape. The grid is laid
 * when the first point is asked for, in time linear in the vertices; one index may be used from
 * many threads.
 */
public final class RegionIndex {

  /** The answer where no shape is. */
  public static final int NOWHERE = -1;

  private static final int BORDER = -2;
  private static final int UNKNOWN = -3;

  private final List<Shape> shapes;
  private volatile Grid grid = Grid.NONE;

  /** An index over shapes of one frame. */
  public RegionIndex(List<Shape> shapes) {
    this.shapes = List.copyOf(shapes);
  }

  /**
   * The position in the list of the first shape that contains the point, or {@link #NOWHERE}. On an
   * edge either side may come.
   */
  public int at(double x, double y) {
    Grid laid = grid;
    if (laid == Grid.NONE) {
      laid = lay();
    }
    return laid.at(x, y);
  }

  private synchronized Grid lay() {
    if (grid == Grid.NONE) {
      grid = Grid.over(shapes);
    }
    return grid;
  }

  /** The cells and the edges by row. */
  private static final class Grid {

    static final Grid NONE = new Grid(GridFrame.of(Bounds.EMPTY, 0), List.of());

    private final GridFrame frame;
    private final RowEdges[] edges;
    private final double[] boxes;
    private final int[] cells;

    private Grid(GridFrame frame, List<Shape> shapes) {
      this.frame = frame;
      this.edges = new RowEdges[shapes.size()];
      this.boxes = new double[shapes.size() * 4];
      this.cells = new int[frame.columns() * frame.rows()];
      Arrays.fill(cells, UNKNOWN);
      for (int i = 0; i < edges.length; i++) {
        Bounds box = shapes.get(i).bounds();
        boxes[4 * i] = box.minX();
        boxes[4 * i + 1] = box.minY();
        boxes[4 * i + 2] = box.maxX();
        boxes[4 * i + 3] = box.maxY();
        edges[i] = RowEdges.of(shapes.get(i), box, frame);
      }
    }

    static Grid over(List<Shape> shapes) {
      Bounds bounds = Bounds.EMPTY;
      int vertices = 0;
      for (Shape shape : shapes) {
        bounds = bounds.union(shape.bounds());
        vertices += shape.size();
      }
      var grid = new Grid(GridFrame.of(bounds, vertices), shapes);
      for (RowEdges rows : grid.edges) {
        rows.markCells(grid.frame, grid.cells, BORDER);
      }
      grid.fill();
      return grid;
    }

    /** Gives each cell without a border its answer: a neighbour's, or else its middle's. */
    private void fill() {
      int columns = frame.columns();
      for (int cell = 0; cell < cells.length; cell++) {
        if (cells[cell] == UNKNOWN) {
          int left = cell % columns > 0 ? cells[cell - 1] : BORDER;
          int below = cell >= columns ? cells[cell - columns] : BORDER;
          cells[cell] = left != BORDER ? left : below != BORDER ? below : askMiddle(cell);
        }
      }
    }

    private int askMiddle(int cell) {
      int row = cell / frame.columns();
      return ask(frame.middleX(cell % frame.columns()), frame.middleY(row), row);
    }

    int at(double x, double y) {
      if (!frame.bounds().contains(x, y)) {
        return NOWHERE;
      }
      int row = frame.row(y);
      int answer = cells[row * frame.columns() + frame.column(x)];
      return answer == BORDER ? ask(x, y, row) : answer;
    }

    private int ask(double x, double y, int row) {
      for (int i = 0, b = 0; i < edges.length; i++, b += 4) {
        boolean near = x >= boxes[b] && y >= boxes[b + 1] && x <= boxes[b + 2] && y <= boxes[b + 3];
        if (near && edges[i].contains(x, y, row)) {
          return i;
        }
      }
      return NOWHERE;
    }
  }
}
