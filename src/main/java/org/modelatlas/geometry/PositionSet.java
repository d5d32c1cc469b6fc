package org.modelatlas.geometry;

import java.util.Arrays;

/** A set of positions that are equal to the last bit; open addressing in one packed array. */
final class PositionSet {

  private static final int LEAST_SLOTS = 64;

  private double[] xy = emptySlots(LEAST_SLOTS);
  private int size;

  private static double[] emptySlots(int slots) {
    var xy = new double[2 * slots];
    Arrays.fill(xy, Double.NaN);
    return xy;
  }

  /** Adds a position of two numbers. */
  void add(double x, double y) {
    if (2 * (size + 1) > xy.length / 2) {
      grow();
    }
    int slot = slot(x, y);
    if (Double.isNaN(xy[slot])) {
      xy[slot] = x;
      xy[slot + 1] = y;
      size++;
    }
  }

  /** Whether the position was added. */
  boolean contains(double x, double y) {
    return !Double.isNaN(xy[slot(x, y)]);
  }

  private void grow() {
    double[] old = xy;
    xy = emptySlots(old.length);
    for (int i = 0; i < old.length; i += 2) {
      if (!Double.isNaN(old[i])) {
        int slot = slot(old[i], old[i + 1]);
        xy[slot] = old[i];
        xy[slot + 1] = old[i + 1];
      }
    }
  }

  /** Where the position stands, or the free place where it would. */
  private int slot(double x, double y) {
    long bits = Double.doubleToLongBits(x + 0.0) * 31 + Double.doubleToLongBits(y + 0.0);
    bits *= 0x9E3779B97F4A7C15L;
    int slot = (int) (bits >>> 33) % (xy.length / 2) * 2;
    while (!Double.isNaN(xy[slot]) && (xy[slot] != x || xy[slot + 1] != y)) {
      slot = slot + 2 == xy.length ? 0 : slot + 2;
    }
    return slot;
  }
}
