package org.modelatlas.dataset;

import java.util.Optional;
import org.modelatlas.dataset.Indicator.Derivation;

/** Which indicator of an Atlas is the rate of which count, in proportion to residents. */
public final class Rates {

  private static final String RESIDENTS = "population";

  private final Atlas atlas;

  public Rates(Atlas atlas) {
    this.atlas = atlas;
  }

  /** The rate of a count or an amount that may stand on the map; empty where there is none. */
  public Optional<Indicator> rateOf(Indicator count) {
    return atlas.indicators().values().stream()
        .filter(Indicator::onMap)
        .filter(rate -> countOf(rate).filter(count::equals).isPresent())
        .findFirst();
  }

  /** The count or amount of a rate; empty where it is none, or in proportion to something else. */
  public Optional<Indicator> countOf(Indicator rate) {
    return switch (rate.derivation()) {
      case Derivation.Ratio ratio when ratio.denominatorId().equals(RESIDENTS) ->
          Optional.ofNullable(atlas.indicators().get(ratio.numeratorId()));
      case Derivation.CatalogueRatio ratio when ratio.denominatorId().equals(RESIDENTS) ->
          Optional.ofNullable(atlas.indicators().get(ratio.numeratorId()));
      case Derivation.Ratio _, Derivation.CatalogueRatio _, Derivation.Observed _ ->
          Optional.empty();
      case Derivation.CatalogueCount _, Derivation.OpenShare _ -> Optional.empty();
      case Derivation.CentreSymbols _, Derivation.Change _ -> Optional.empty();
    };
  }
}
