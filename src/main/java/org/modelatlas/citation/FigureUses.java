package org.modelatlas.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.citation.FigureUse.Place;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Reading;
import org.modelatlas.legend.FigureText;
import org.modelatlas.workspace.ViewState;

/** Finds the places in which a figure stands. */
public final class FigureUses {

  private static final String TIERS = "tiers";
  private static final String CENTRES = "centres";
  private static final String COMPUTE = "compute";
  private static final String TIER = "tier_";

  /** The parts of the panel in which indicators of the shipped package stand whatever the map. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "models", "models",
          "filings", "filings",
          "talent_density", "talent",
          "researcher_density", "talent",
          "population", "context",
          "gdp_per_head", "context");

  private final Figures figures;
  private final ViewState view;

  /**
   * The uses of figures in a view.
   *
   * @param figures works the figures out
   * @param view what is looked at
   */
  public FigureUses(Figures figures, ViewState view) {
    this.figures = figures;
    this.view = view;
  }

  /** Where else a figure stands; those places come first in which it stands by itself. */
  public List<FigureUse> of(FigureReference reference) {
    return switch (reference) {
      case FigureReference.OfRegion(Indicator indicator, Adcode region) ->
          isChange(indicator) ? List.of() : of(indicator, region);
      case FigureReference.OfGroup _ -> List.of();
      case FigureReference.OfCentre(ComputingCentre centre) ->
          List.of(
              FigureUse.of(Place.MAP, CENTRES, centre.province()),
              FigureUse.inPanel(COMPUTE, CENTRES, centre.province()));
      case FigureReference.OfCell cell -> cell.uses();
      case FigureReference.Written written -> written.uses();
    };
  }

  private static boolean isChange(Indicator indicator) {
    return indicator.derivation() instanceof Indicator.Derivation.Change;
  }

  private List<FigureUse> of(Indicator indicator, Adcode region) {
    FigureTable table = figures.at(indicator, view.asOf(), view.filter());
    Figure figure = table.figure(region);
    var uses = new ArrayList<FigureUse>();
    if (indicator.onMap()) {
      uses.add(FigureUse.of(Place.MAP, indicator.id(), region));
    }
    if (indicator.onMap() && table.rank(region).isPresent() && !FigureText.countsNone(figure)) {
      uses.add(FigureUse.of(Place.RANKING, indicator.id(), region));
    }
    section(figure)
        .ifPresent(section -> uses.add(FigureUse.inPanel(section, indicator.id(), region)));
    if (indicator.onMap() && view.compared().contains(region)) {
      uses.add(FigureUse.of(Place.COMPARISON, indicator.id(), region));
    }
    if (indicator.onMap()) {
      uses.add(FigureUse.of(Place.TABLE, indicator.id(), region));
    }
    uses.addAll(derived(figures.atlas(), indicator.id(), region));
    return List.copyOf(uses);
  }

  /** The panel lists the groups of the 2023 report that name the region, and no other tiers. */
  private static Optional<String> section(Figure figure) {
    String id = figure.indicator().id();
    return id.startsWith(TIER)
        ? Optional.of(TIERS).filter(tiers -> figure.reading() instanceof Reading.Tier)
        : Optional.ofNullable(SECTIONS.get(id));
  }

  /** The maps of the indicators that are worked out from an indicator. */
  public static List<FigureUse> derived(Atlas atlas, String indicatorId, Adcode region) {
    return atlas.indicators().values().stream()
        .filter(other -> other.onMap() && !other.id().equals(indicatorId))
        .filter(other -> other.parts().contains(indicatorId))
        .map(other -> FigureUse.of(Place.DERIVED, other.id(), region))
        .toList();
  }
}
