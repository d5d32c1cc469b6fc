package org.modelatlas.sheet;

/** Where an arrow key points on the plane, y upwards. */
public enum Direction {
  UP(0, 1),
  DOWN(0, -1),
  LEFT(-1, 0),
  RIGHT(1, 0);

  private final int dx;
  private final int dy;

  Direction(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /** How far a step goes in this direction; negative if it goes the other way. */
  double along(double stepX, double stepY) {
    return dx * stepX + dy * stepY;
  }

  /** How far a step goes aside. */
  double aside(double stepX, double stepY) {
    return Math.abs(dx * stepY) + Math.abs(dy * stepX);
  }
}
