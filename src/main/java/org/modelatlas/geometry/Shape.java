package org.modelatlas.geometry;

import java.util.List;
import java.util.stream.Stream;

/** An area of one or more polygons in one frame, which the owner names. */
public sealed interface Shape permits Polygon, MultiPolygon {

  /** The connected parts; empty for an area of nothing. */
  List<Polygon> polygons();

  /** The least upright rectangle around it, {@link Bounds#EMPTY} around nothing. */
  Bounds bounds();

  /** Every ring, each outline before its holes. */
  default Stream<Ring> rings() {
    return polygons().stream()
        .flatMap(p -> Stream.concat(Stream.of(p.outer()), p.holes().stream()));
  }

  /** How many positions all rings have together. */
  default int size() {
    int size = 0;
    for (Polygon polygon : polygons()) {
      size += polygon.outer().size();
      for (Ring hole : polygon.holes()) {
        size += hole.size();
      }
    }
    return size;
  }
}
