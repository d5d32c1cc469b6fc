package org.modelatlas.geometry;

import java.util.Arrays;
import java.util.List;

/**
 * Every edge of some shapes, numbered ring by ring, with the shapes on its two sides.
 *
 * <p>A hash table finds the edge with the same ends; the first edge found speaks for its doubles.
 */
final class EdgeTable {

  private static final int NONE = -1;

  private final double[] ends;
  private final int[] owner;
  private final int[] speaker;
  private final int[] other;
  private final int[] slots;
  private int count;

  private EdgeTable(int capacity) {
    ends = new double[4 * capacity];
    owner = new int[capacity];
    speaker = new int[capacity];
    other = new int[capacity];
    slots = new int[Integer.highestOneBit(Math.max(4, capacity)) * 4];
    Arrays.fill(slots, NONE);
  }

  static EdgeTable of(List<Shape> shapes) {
    int capacity = 0;
    for (Shape shape : shapes) {
      capacity += shape.size();
    }
    var table = new EdgeTable(capacity);
    for (int i = 0; i < shapes.size(); i++) {
      for (Polygon polygon : shapes.get(i).polygons()) {
        table.add(polygon.outer().xy(), i);
        for (Ring hole : polygon.holes()) {
          table.add(hole.xy(), i);
        }
      }
    }
    return table;
  }

  /** Whether this edge is the first of its doubles and separates something. */
  boolean isFirst(int edge) {
    return speaker[edge] == edge && other[edge] != owner[edge];
  }

  /** The shape that the edge came with. */
  int first(int edge) {
    return owner[edge];
  }

  /** The shape on the other side of a first edge, or -1. */
  int second(int edge) {
    return other[edge];
  }

  /** Whether two edges belong into one line: both spoken for, or both first with the same sides. */
  boolean alike(int a, int b) {
    boolean first = isFirst(a);
    return first == isFirst(b) && (!first || owner[a] == owner[b] && other[a] == other[b]);
  }

  private void add(double[] xy, int shape) {
    for (int i = 0; i + 3 < xy.length; i += 2) {
      add(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], shape);
    }
  }

  private void add(double x1, double y1, double x2, double y2, int shape) {
    boolean turn = x1 > x2 || x1 == x2 && y1 > y2;
    int at = 4 * count;
    ends[at] = turn ? x2 : x1;
    ends[at + 1] = turn ? y2 : y1;
    ends[at + 2] = turn ? x1 : x2;
    ends[at + 3] = turn ? y1 : y2;
    owner[count] = shape;
    other[count] = NONE;
    speaker[count] = speaker(at);
    int first = speaker[count];
    if (first != count && other[first] == NONE) {
      other[first] = shape;
    }
    count++;
  }

  private int speaker(int at) {
    int slot = hash(at) & slots.length - 1;
    while (slots[slot] != NONE && !same(4 * slots[slot], at)) {
      slot = slot + 1 & slots.length - 1;
    }
    if (slots[slot] == NONE) {
      slots[slot] = at / 4;
    }
    return slots[slot];
  }

  private boolean same(int a, int b) {
    return ends[a] == ends[b]
        && ends[a + 1] == ends[b + 1]
        && ends[a + 2] == ends[b + 2]
        && ends[a + 3] == ends[b + 3];
  }

  /** Mixes the bits of the four numbers (multiplier: 2^64 over the golden ratio, Knuth 6.4). */
  private int hash(int at) {
    long h = 0;
    for (int i = at; i < at + 4; i++) {
      h = (h ^ Double.doubleToRawLongBits(ends[i] + 0.0)) * 0x9e3779b97f4a7c15L;
      h ^= h >>> 32;
    }
    return (int) h;
  }
}
