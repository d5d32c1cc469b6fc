package org.modelatlas.sheet;

import org.modelatlas.dataset.Indicator;
import org.modelatlas.workspace.MapForm;

/** Chooses what stands on the map of the nation. */
final class NationContents {

  private final SheetRequest request;
  private final MapStyle style;
  private final MapLevel level;

  NationContents(SheetRequest request, MapStyle style, MapLevel level) {
    this.request = request;
    this.style = style;
    this.level = level;
  }

  /** The content that the view asks for; a choropleth where its form says nothing of a figure. */
  MapContent content() {
    Indicator indicator = request.table().indicator();
    if (indicator.derivation() instanceof Indicator.Derivation.CentreSymbols) {
      return new CentreContent(request, style);
    }
    return isNumeric(indicator) ? inForm(request.view().design().form()) : classes();
  }

  private MapContent inForm(MapForm form) {
    return switch (form) {
      case MapForm.Choropleth c -> classes();
      case MapForm.Symbols s ->
          SymbolContent.alone(request, ChoroplethContent.plain(request, style, level), level);
      case MapForm.Bivariate(String other) ->
          isNumeric(other) ? new BivariateContent(request, style, level, other) : classes();
      case MapForm.Overlay(String other) ->
          isNumeric(other) ? SymbolContent.over(request, classes(), level, other) : classes();
    };
  }

  private MapContent classes() {
    return ChoroplethContent.inClasses(request, style, level);
  }

  private boolean isNumeric(String id) {
    Indicator indicator = request.atlas().indicators().get(id);
    return indicator != null && isNumeric(indicator);
  }

  private static boolean isNumeric(Indicator indicator) {
    return indicator.isComparable();
  }
}
