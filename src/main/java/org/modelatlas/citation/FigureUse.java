package org.modelatlas.citation;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.ViewState;

/**
 * A place in which a figure stands, and the way there.
 *
 * @param place what kind of place
 * @param indicatorId the indicator that is shown there
 * @param region the region whose figure it is
 * @param section the part of the panel; empty for other places
 */
public record FigureUse(Place place, String indicatorId, Adcode region, String section) {

  /** What kind of place. */
  public enum Place {
    /** The map of the indicator. */
    MAP,
    /** The list of the first regions. */
    RANKING,
    /** The panel of the region. */
    PANEL,
    /** Regions side by side. */
    COMPARISON,
    /** The table of regions. */
    TABLE,
    /** The map of an indicator that is worked out from it. */
    DERIVED
  }

  /** A place other than the panel. */
  public static FigureUse of(Place place, String indicatorId, Adcode region) {
    return new FigureUse(place, indicatorId, region, "");
  }

  /** A part of the panel of a region. */
  public static FigureUse inPanel(String section, String indicatorId, Adcode region) {
    return new FigureUse(Place.PANEL, indicatorId, region, section);
  }

  /** The place in words. */
  public String text(Atlas atlas, Messages messages) {
    String indicator = atlas.indicator(indicatorId).name().in(messages.language());
    String name =
        atlas.region(region).map(Region::name).map(n -> n.in(messages.language())).orElse("");
    return messages.get("figure.use." + place, indicator, name);
  }

  /** The view in which the place is seen, coming from another. */
  public ViewState from(ViewState view) {
    return switch (place) {
      case MAP, DERIVED -> onMap(view).withSelection(Optional.of(region));
      case RANKING -> onMap(view).withSelection(Optional.empty()).withCompared(List.of());
      case PANEL -> view.withCompared(List.of()).withSelection(Optional.of(region));
      case COMPARISON -> view;
      case TABLE -> view.withPresentation(Presentation.TABLE).withSelection(Optional.of(region));
    };
  }

  private ViewState onMap(ViewState view) {
    ViewState nation = view.inside().isPresent() ? view.withInside(Optional.empty()) : view;
    boolean table = view.presentation() == Presentation.TABLE;
    return (table ? nation.withPresentation(Presentation.MAP) : nation)
        .withIndicator(indicatorId)
        .withChange(Optional.empty());
  }
}
