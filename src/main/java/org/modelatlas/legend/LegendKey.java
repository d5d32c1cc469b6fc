package org.modelatlas.legend;

import java.util.List;

/** A drawing that says what looks mean where lines of text cannot. */
public sealed interface LegendKey {

  /** What it says to someone who does not see it, sentence by sentence. */
  List<String> alternative();

  /**
   * The looks of two indicators at once.
   *
   * @param rows for each class of the second indicator, least first, the cells of the first, least
   *     first; all of one length
   * @param across the first indicator
   * @param up the second indicator
   */
  record Grid(List<List<Cell>> rows, Axis across, Axis up) implements LegendKey {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<String> alternative() {
      return rows.stream().flatMap(List::stream).map(Cell::alternative).toList();
    }
  }

  /**
   * A look of two classes together.
   *
   * @param fill the look
   * @param count how many regions look so
   * @param alternative both classes and the number in words
   */
  record Cell(Fill fill, int count, String alternative) {}

  /**
   * What one side of a grid says.
   *
   * @param name the indicator with its unit
   * @param classes its classes in words, least first
   */
  record Axis(String name, List<String> classes) {
    public Axis {
      classes = List.copyOf(classes);
    }
  }

  /**
   * Circles within one another that stand on one point: areas are in proportion to values.
   *
   * @param rings largest first
   * @param fill of each circle
   * @param stroke around each circle
   */
  record Nest(List<Ring> rings, Fill fill, Stroke stroke) implements LegendKey {
    public Nest {
      rings = List.copyOf(rings);
    }

    @Override
    public List<String> alternative() {
      return rings.stream().map(Ring::text).toList();
    }
  }

  /**
   * A circle of a size.
   *
   * @param radiusPt its radius on the map
   * @param text the value it stands for
   */
  record Ring(double radiusPt, String text) {}

  /**
   * Colours without classes, from little to much.
   *
   * @param inks evenly spaced, at least two
   * @param least the value of the first
   * @param middle the value halfway
   * @param most the value of the last
   */
  record Band(List<Ink> inks, String least, String middle, String most) implements LegendKey {
    public Band {
      inks = List.copyOf(inks);
    }

    @Override
    public List<String> alternative() {
      return List.of(least, middle, most);
    }
  }
}
