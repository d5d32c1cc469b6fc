package org.modelatlas.geometry;

/** Where the columns and rows of a uniform grid lie; its steps grow with x and y. */
record GridFrame(Bounds bounds, int columns, int rows, double perX, double perY) {

  private static final int VERTICES_PER_CELL_SIDE = 50;
  private static final int LEAST = 16;
  private static final int MOST = 512;

  /** A square number of cells that suits a number of vertices. */
  static GridFrame of(Bounds bounds, int vertices) {
    int side = Math.clamp(vertices / VERTICES_PER_CELL_SIDE, LEAST, MOST);
    double perX = bounds.width() > 0 ? side / bounds.width() : 0;
    double perY = bounds.height() > 0 ? side / bounds.height() : 0;
    return new GridFrame(bounds, side, side, perX, perY);
  }

  /** The column of a place; the first or last for what lies outside. */
  int column(double x) {
    return Math.clamp((int) ((x - bounds.minX()) * perX), 0, columns - 1);
  }

  /** The row of a place; the first or last for what lies outside. */
  int row(double y) {
    return Math.clamp((int) ((y - bounds.minY()) * perY), 0, rows - 1);
  }

  double middleX(int column) {
    return bounds.minX() + (column + 0.5) / perX;
  }

  double middleY(int row) {
    return bounds.minY() + (row + 0.5) / perY;
  }

  double top(int row) {
    return bounds.minY() + (row + 1) / perY;
  }
}
