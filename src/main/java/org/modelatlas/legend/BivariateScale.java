package org.modelatlas.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;

/**
 * Which fill each pair of figures gets, and the legend that says so.
 *
 * <p>Each indicator has up to three classes (Trumbo 1981, A Theory for Coloring Bivariate
 * Statistical Maps, The American Statistician 35). Zero is a value like others here and falls in
 * the lowest class, whose limits say so. Where one of the two is not known the pair is not.
 */
public final class BivariateScale {

  /** How many classes an indicator has at most. */
  public static final int CLASSES = 3;

  private final Axis across;
  private final Axis up;
  private final BivariateLook look;
  private final AreaLook areas;
  private final List<Pair> pairs;

  /**
   * The two figures of a region.
   *
   * @param across of the first indicator
   * @param up of the second
   */
  public record Pair(Figure across, Figure up) {}

  /**
   * An indicator with its classes.
   *
   * @param limits none where it has no values
   */
  private record Axis(Optional<ClassBreaks> limits) {

    OptionalInt classOf(Figure figure) {
      return figure.reading() instanceof Reading.Measured(double value)
          ? OptionalInt.of(limits.orElseThrow().classOf(value))
          : OptionalInt.empty();
    }

    /** Where there are but two classes they are the least and the most. */
    int place(int index) {
      return limits.orElseThrow().size() == 2 ? index * 2 : index;
    }
  }

  /**
   * Makes the classes.
   *
   * @param pairs one for each region on the map
   * @param across limits of the first indicator, in which all its values fall; empty without any
   * @param up the same of the second
   * @param look colours of pairs of classes
   * @param areas looks of what is not known
   */
  public BivariateScale(
      List<Pair> pairs,
      Optional<ClassBreaks> across,
      Optional<ClassBreaks> up,
      BivariateLook look,
      AreaLook areas) {
    this.pairs = List.copyOf(pairs);
    this.across = new Axis(across);
    this.up = new Axis(up);
    this.look = look;
    this.areas = areas;
  }

  /** The fill of a region with these figures. */
  public Fill fill(Pair pair) {
    if (isNotApplicable(pair.across()) || isNotApplicable(pair.up())) {
      return areas.notApplicable();
    }
    OptionalInt right = across.classOf(pair.across());
    OptionalInt above = up.classOf(pair.up());
    return right.isPresent() && above.isPresent()
        ? look.fill(across.place(right.getAsInt()), up.place(above.getAsInt()))
        : areas.notReported();
  }

  private static boolean isNotApplicable(Figure figure) {
    return figure.reading() instanceof Reading.NotApplicable;
  }

  /** The legend: a grid of the classes, and lines for what is not known of either. */
  public Legend legend(String title, Messages messages) {
    var entries = new ArrayList<Legend.Entry>();
    addIfSeen(entries, areas.notReported(), messages.get("legend.bivariate.notReported"));
    addIfSeen(entries, areas.notApplicable(), messages.get("legend.bivariate.notApplicable"));
    return new Legend(title, key(messages), entries, messages.get("legend.bivariate.note"));
  }

  private void addIfSeen(List<Legend.Entry> entries, Fill fill, String text) {
    int count = count(fill);
    if (count > 0) {
      entries.add(new Legend.Entry(new Swatch.Patch(fill), text, OptionalInt.of(count)));
    }
  }

  private int count(Fill fill) {
    return (int) pairs.stream().filter(pair -> fill(pair).equals(fill)).count();
  }

  private Optional<LegendKey> key(Messages messages) {
    if (across.limits().isEmpty() || up.limits().isEmpty()) {
      return Optional.empty();
    }
    var right = axis(across, pairs.getFirst().across(), messages);
    var above = axis(up, pairs.getFirst().up(), messages);
    List<List<LegendKey.Cell>> rows =
        IntStream.range(0, above.classes().size())
            .mapToObj(row -> row(row, right, above, messages))
            .toList();
    return Optional.of(new LegendKey.Grid(rows, right, above));
  }

  private List<LegendKey.Cell> row(
      int row, LegendKey.Axis right, LegendKey.Axis above, Messages messages) {
    return IntStream.range(0, right.classes().size())
        .mapToObj(
            column -> {
              Fill fill = look.fill(across.place(column), up.place(row));
              int count = count(fill);
              String said =
                  messages.get(
                      "legend.bivariate.cell",
                      right.classes().get(column),
                      above.classes().get(row),
                      count);
              return new LegendKey.Cell(fill, count, said);
            })
        .toList();
  }

  private static LegendKey.Axis axis(Axis axis, Figure any, Messages messages) {
    ClassBreaks limits = axis.limits().orElseThrow();
    var words = new ClassWords(any.indicator(), messages);
    List<String> classes =
        IntStream.range(0, limits.size()).mapToObj(i -> words.text(limits, i)).toList();
    return new LegendKey.Axis(new FigureText(messages).heading(any.indicator()), classes);
  }
}
