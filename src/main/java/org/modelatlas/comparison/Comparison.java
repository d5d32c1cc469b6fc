package org.modelatlas.comparison;

import java.util.List;
import java.util.Optional;
import org.modelatlas.citation.SourceMark;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.LocalText;

/**
 * Regions side by side: every figure, the mix of their families, their change over time.
 *
 * @param regions the columns, in the order in which they were chosen
 * @param rows a row for each indicator of which at least one region has something to say
 * @param mixes families by facet
 * @param trends counts over time
 * @param concentration how much the three largest units hold; empty where there is no honest
 *     sentence
 * @param sources every source that is marked, by number
 */
public record Comparison(
    List<Region> regions,
    List<Row> rows,
    List<Mix> mixes,
    List<Trend> trends,
    Optional<Sentence> concentration,
    List<SourceMark> sources) {

  public Comparison {
    regions = List.copyOf(regions);
    rows = List.copyOf(rows);
    mixes = List.copyOf(mixes);
    trends = List.copyOf(trends);
    sources = List.copyOf(sources);
  }

  /**
   * The regions together.
   *
   * @param name what they are called together
   */
  public RegionGroup group(LocalText name) {
    return new RegionGroup(name, regions.stream().map(Region::adcode).toList());
  }

  /**
   * A figure in a sentence.
   *
   * @param text the sentence
   * @param marks its sources
   */
  public record Sentence(String text, List<SourceMark> marks) {
    public Sentence {
      marks = List.copyOf(marks);
    }
  }

  /**
   * One indicator.
   *
   * @param indicator what is measured
   * @param date the dates of all its figures, if they are the same; else blank
   * @param marks the sources of all its figures, if they are the same; else none, and each figure
   *     has its own
   * @param cells one for each region
   * @param total the regions together
   */
  public record Row(
      Indicator indicator, String date, List<SourceMark> marks, List<Cell> cells, Total total) {
    public Row {
      marks = List.copyOf(marks);
      cells = List.copyOf(cells);
    }
  }

  /**
   * The regions together.
   *
   * @param sum the honest sum, where there is one
   * @param text that sum in words, or why there is none
   * @param marks its sources, unless the row has them
   */
  public record Total(Optional<RegionTotal> sum, String text, List<SourceMark> marks) {
    public Total {
      marks = List.copyOf(marks);
    }
  }

  /**
   * The figure of a region.
   *
   * @param figure the figure
   * @param text its number, or what stands in its place
   * @param remark rank, and dates unless the row has them; may be blank
   * @param share its value as a share of the largest of the row, 0 to 1; 0 where there is no number
   *     or where the row's figures may not be compared
   * @param marks its sources, unless the row has them
   */
  public record Cell(
      Figure figure, String text, String remark, double share, List<SourceMark> marks) {
    public Cell {
      marks = List.copyOf(marks);
    }
  }

  /**
   * The families of each region, parted by one facet.
   *
   * @param facet which
   * @param title its name
   * @param parts a part for each key that occurs, most frequent first
   * @param totals how many families each region has
   * @param none what stands in place of the parts of a region that has no family
   * @param marks the sources of all families
   */
  public record Mix(
      Facet facet,
      String title,
      List<Part> parts,
      List<Integer> totals,
      String none,
      List<SourceMark> marks) {
    public Mix {
      marks = List.copyOf(marks);
      parts = List.copyOf(parts);
      totals = List.copyOf(totals);
    }
  }

  /**
   * One key of a facet.
   *
   * @param key the key
   * @param name in words
   * @param counts how many families of each region have it
   */
  public record Part(String key, String name, List<Integer> counts) {
    public Part {
      counts = List.copyOf(counts);
    }
  }

  /**
   * An indicator over time.
   *
   * @param indicator which
   * @param steps the dates, oldest first
   * @param lines for each region its values at the steps; empty before the first one that is known
   * @param note what one must know to read it; may be blank
   * @param marks the sources of all lines
   */
  public record Trend(
      Indicator indicator,
      List<Period> steps,
      List<List<Optional<Double>>> lines,
      String note,
      List<SourceMark> marks) {
    public Trend {
      marks = List.copyOf(marks);
      steps = List.copyOf(steps);
      lines = lines.stream().map(List::copyOf).toList();
    }
  }
}
