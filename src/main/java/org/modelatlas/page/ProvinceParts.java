package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.workspace.Focus;

/**
 * What the pages about a province are put together from.
 *
 * @param desk makes them
 * @param layout the grid in which they stand
 * @param maps the maps of the pages
 * @param region the province
 * @param geometry its inside
 */
record ProvinceParts(Desk desk, Layout layout, PageMaps maps, Region region, MapGeometry geometry) {

  private static final String FILINGS = "filings";

  /** So many families stand below each other, with all that is known of them. */
  private static final int FEW = 6;

  MapBlock map() {
    var inside =
        new Focus(
            Optional.empty(),
            List.of(),
            Optional.of(region.adcode()),
            Optional.empty(),
            Optional.empty());
    return new MapBlock(desk, maps.composer(), geometry, inside);
  }

  KeyFigures keys() {
    return new KeyFigures(desk, region.adcode());
  }

  Piece talent(double widthPt) {
    return new TalentBlock(desk, region.adcode()).in(widthPt, !layout.isCompact());
  }

  Piece history(double widthPt, double heightPt) {
    List<Observation> series =
        desk.figures().series(desk.atlas().indicator(FILINGS), region.adcode()).stream()
            .filter(o -> !o.period().end().isAfter(desk.question().asOf()))
            .filter(o -> o.reading() instanceof Reading.Measured)
            .toList();
    var points = new ArrayList<HistoryChart.Point>();
    for (Observation o : series) {
      points.add(new HistoryChart.Point(o.period(), ((Reading.Measured) o.reading()).value()));
    }
    var sources = series.stream().map(Observation::sourceId).distinct().toList();
    Words title = desk.voice().say("page.history");
    return new HistoryChart(desk).titled(title, points, sources, widthPt, heightPt);
  }

  /**
   * Statements about computing.
   *
   * @param from the first that has not been placed
   */
  RowFlow compute(double widthPt, int from, boolean goesOn) {
    RowList list = new ComputeRows(desk, region.adcode()).list(widthPt);
    return new RowFlow(desk, list, from, goesOn);
  }

  /** Whether there are so few families that they stand below each other even on a single page. */
  boolean hasFewModels() {
    var catalogue = desk.figures().catalogue(desk.question().asOf(), desk.question().filter());
    return catalogue.families(region.adcode()).size() <= FEW;
  }

  /** How many families stand beside each other. */
  int across() {
    return layout.isCompact() && !hasFewModels() ? 2 : 1;
  }

  /**
   * Families in rows of {@link #across()}.
   *
   * @param from the first that has not been placed
   */
  RowFlow models(double widthPt, int from, boolean goesOn) {
    double gaps = (across() - 1) * desk.style().pt(RowFlow.ACROSS_GAP_PT);
    double width = (widthPt - gaps) / across();
    RowList list = new ModelRows(desk, region.adcode(), across() > 1).list(width);
    return new RowFlow(desk, list, from, goesOn);
  }
}
