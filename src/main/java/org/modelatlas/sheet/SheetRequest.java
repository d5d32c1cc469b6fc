package org.modelatlas.sheet;

import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ClassBasis;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.ClassLimits;
import org.modelatlas.workspace.FilterWords;
import org.modelatlas.workspace.ViewState;

/**
 * What a map sheet is made from.
 *
 * @param atlas the data
 * @param figures what tables are worked out from
 * @param geometry the regions in the plane
 * @param table the figures of the view's indicator at the view's date
 * @param view what a person looks at
 * @param messages sentences in the view's language
 * @param box where the map stands on the sheet; the sheet ends at its lower right corner
 */
public record SheetRequest(
    Atlas atlas,
    Figures figures,
    MapGeometry geometry,
    FigureTable table,
    ViewState view,
    Messages messages,
    Box box) {

  /** The newest date of the indicator's own rows, if it has any. */
  public Optional<Period> coverageEnd() {
    return figures.coverageEnd(table.indicator());
  }

  /** What puts the view's filter into words. */
  FilterWords filterWords() {
    return new FilterWords(atlas, figures, messages);
  }

  /** What the class limits are made from. */
  ClassBasis basis() {
    return basis(table);
  }

  /** What the class limits of other figures are made from. */
  ClassBasis basis(FigureTable shown) {
    return view.limits() == ClassLimits.OF_NEWEST
        ? figures.basis(shown, view.filter())
        : ClassBasis.shown(shown);
  }

  /** The figures of a second indicator at the view's date and under its filter. */
  FigureTable second(String indicatorId) {
    return figures.at(atlas.indicator(indicatorId), view.asOf(), view.filter());
  }

  /** The same request in another box. */
  public SheetRequest in(Box other) {
    return new SheetRequest(atlas, figures, geometry, table, view, messages, other);
  }

  /** The same request for other figures. */
  SheetRequest of(FigureTable other) {
    return new SheetRequest(atlas, figures, geometry, other, view, messages, box);
  }

  /** The same request on other outlines. */
  public SheetRequest on(MapGeometry other) {
    return new SheetRequest(atlas, figures, other, table, view, messages, box);
  }
}
