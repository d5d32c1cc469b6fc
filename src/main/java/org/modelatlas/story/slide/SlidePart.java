package org.modelatlas.story.slide;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.modelatlas.page.PageItem;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;

/**
 * A part of a slide as what it means, for files that keep texts, tables and charts as such. The
 * page shows the same.
 */
public sealed interface SlidePart {

  /** Where it stands on the slide. */
  Box box();

  /** The same part farther right and down. */
  SlidePart moved(double rightPt, double downPt);

  /** What a text is. */
  enum Kind {
    HEADLINE,
    /** The headline of a slide that is a title. */
    TITLE,
    /** The large number. */
    NUMBER,
    /** Paragraphs. */
    BODY,
    /** The line of sources, and what is wrong with the slide. */
    FOOT,
    /** The number of the slide. */
    SLIDE_NUMBER
  }

  /**
   * A paragraph.
   *
   * @param runs its words, among them the marks of sources, each with its look
   * @param bulleted whether a bullet stands before it
   */
  record Paragraph(List<Run> runs, boolean bulleted) {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** What it says, with the marks of sources. */
    public String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /**
   * Paragraphs.
   *
   * @param kind what they are
   * @param paragraphs in the order of reading
   */
  record Text(Box box, Kind kind, List<Paragraph> paragraphs) implements SlidePart {
    public Text {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public Text moved(double rightPt, double downPt) {
      return new Text(SlidePart.moved(box, rightPt, downPt), kind, paragraphs);
    }
  }

  /**
   * A row of a table or a bar of a chart.
   *
   * @param label what it is about
   * @param value what is said of it
   * @param number the value, where it is a number
   */
  record Row(Paragraph label, Paragraph value, OptionalDouble number) {}

  /**
   * A table of two columns.
   *
   * @param valuesFrom where the column of values begins, points from the left edge of the table
   * @param heightsPt of the rows
   */
  record Table(Box box, List<Row> rows, double valuesFrom, List<Double> heightsPt)
      implements SlidePart {
    public Table {
      rows = List.copyOf(rows);
      heightsPt = List.copyOf(heightsPt);
    }

    @Override
    public Table moved(double rightPt, double downPt) {
      return new Table(SlidePart.moved(box, rightPt, downPt), rows, valuesFrom, heightsPt);
    }
  }

  /**
   * Bars from zero on one scale, lying, the first above.
   *
   * @param alternative what they say, in a sentence
   */
  record Chart(Box box, List<Row> rows, String alternative) implements SlidePart {
    public Chart {
      rows = List.copyOf(rows);
    }

    @Override
    public Chart moved(double rightPt, double downPt) {
      return new Chart(SlidePart.moved(box, rightPt, downPt), rows, alternative);
    }
  }

  /**
   * A map with its insets, legend and credit; it is where it stands and is not moved.
   *
   * @param items in drawing order
   */
  record Map(Box box, List<PageItem> items) implements SlidePart {
    public Map {
      items = List.copyOf(items);
    }

    /** What its main window says to someone who does not see it. */
    public String alternative() {
      return items.stream()
          .filter(PageItem.Map.class::isInstance)
          .map(item -> ((PageItem.Map) item).frame().alternative())
          .findFirst()
          .orElse("");
    }

    @Override
    public Map moved(double rightPt, double downPt) {
      throw new UnsupportedOperationException("a map is composed at its place");
    }
  }

  private static Box moved(Box box, double rightPt, double downPt) {
    return new Box(box.xPt() + rightPt, box.yPt() + downPt, box.widthPt(), box.heightPt());
  }
}
