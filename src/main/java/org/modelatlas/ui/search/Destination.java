package org.modelatlas.ui.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Facet;
import org.modelatlas.dataset.FacetChoice;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.ModelFilter;
import org.modelatlas.dataset.Period;
import org.modelatlas.search.Hit;
import org.modelatlas.workspace.ViewState;

/**
 * Where choosing a hit leads.
 *
 * @param view what is shown then
 * @param section the part of the panel that comes into sight; blank for none
 * @param words what the list in that part is narrowed to; blank for nothing
 */
record Destination(ViewState view, String section, String words) {

  private static final String CENTRES = "centres";

  /** The destination of a hit from a view; a filter or date that would hide it is lifted. */
  static Destination of(Hit hit, ViewState from, Atlas atlas) {
    ViewState at = from.withCompared(List.of()).withSelection(hit.province());
    return switch (hit.kind()) {
      case PROVINCE -> new Destination(at.withInside(Optional.empty()), "", "");
      case CITY -> new Destination(hit.province().map(p -> into(at, p)).orElse(at), "", "");
      case MODEL -> model(hit, at.withInside(Optional.empty()), atlas);
      case DEVELOPER ->
          new Destination(
              at.withInside(Optional.empty())
                  .withFilter(from.filter().with(Facet.DEVELOPER, FacetChoice.only(hit.key()))),
              "models",
              "");
      case SERVICE ->
          new Destination(
              known(at.withInside(Optional.empty()), filed(hit, atlas)),
              "filings",
              hit.name().in(from.language()));
      case CENTRE ->
          new Destination(at.withInside(Optional.empty()).withIndicator(CENTRES), "compute", "");
      case INDICATOR -> new Destination(from.withIndicator(hit.key()), "", "");
    };
  }

  private static ViewState into(ViewState at, Adcode province) {
    return at.withInside(Optional.of(province));
  }

  private static Destination model(Hit hit, ViewState at, Atlas atlas) {
    Optional<ModelFamily> family =
        atlas.models().stream().filter(model -> model.id().equals(hit.key())).findFirst();
    ViewState seen =
        family.filter(at.filter()::test).isPresent() ? at : at.withFilter(ModelFilter.NONE);
    String words = hit.name().in(at.language());
    return new Destination(
        known(seen, family.map(model -> model.firstListed().end())), "models", words);
  }

  /** A day that lies before what was found moves to the day from which it is known. */
  private static ViewState known(ViewState view, Optional<LocalDate> since) {
    return since.filter(view.asOf()::isBefore).map(view::withAsOf).orElse(view);
  }

  private static Optional<LocalDate> filed(Hit hit, Atlas atlas) {
    return atlas.services().stream()
        .filter(service -> hit.key().equals(service.sourceId() + "/" + service.number()))
        .map(service -> service.filed())
        .map(Period::end)
        .findFirst();
  }
}
