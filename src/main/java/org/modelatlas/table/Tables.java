package org.modelatlas.table;

import java.util.List;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.RegionGroup;

/**
 * Makes the tables of one part of the data.
 *
 * @param figures works out the figures
 * @param wording the languages of the tables
 * @param scope which part of the data
 */
public record Tables(Figures figures, Wording wording, Scope scope) {

  /**
   * The regions with their figures, each indicator with its rank where a rank is honest, with its
   * date where dates differ, and with what has to be said of single values.
   *
   * @param indicators the columns
   * @param groups groups whose totals stand below, where there is a total
   */
  public DataTable regions(List<Indicator> indicators, List<RegionGroup> groups) {
    return new RegionTable(frame(), groups).table(indicators);
  }

  /** The model families with everything that is known of each. */
  public DataTable models() {
    return new ModelTable(frame()).table();
  }

  /** The services filed by the date, in the order of the lists. */
  public DataTable services() {
    return new ServiceTable(frame()).table();
  }

  /** The computing centres known by the date. */
  public DataTable centres() {
    return new CentreTable(frame()).table();
  }

  private TableFrame frame() {
    return new TableFrame(figures, wording, scope);
  }
}
