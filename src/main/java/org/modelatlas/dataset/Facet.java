package org.modelatlas.dataset;

import java.util.List;
import java.util.function.Function;

/**
 * A property by which families of the catalogue are chosen.
 *
 * <p>Every family has at least one key in every facet; only developers may be several, for a family
 * that more than one of them made.
 */
public enum Facet {
  /** Kind of content; keys are the names of {@link ModelFamily.Modality}. */
  MODALITY(family -> List.of(family.modality().name())),
  /** Kind of maker; keys are the names of {@link ModelFamily.DeveloperKind}. */
  DEVELOPER_KIND(family -> List.of(family.developerKind().name())),
  /** Whether weights are open; keys are the names of {@link ModelFamily.Openness}. */
  OPENNESS(family -> List.of(family.openness().name())),
  /** Field of use; keys are its Chinese words, blank where no source names one. */
  APPLICATION(family -> List.of(family.application().zh())),
  /** Largest stated size; keys are the names of {@link SizeBand}. */
  SIZE(family -> List.of(SizeBand.of(family.parametersBillion()).name())),
  /** Who made it; keys are Chinese names, one for each maker. */
  DEVELOPER(family -> Developers.of(family.developer()).stream().map(d -> d.zh()).toList()),
  /** Where the maker sits; keys are adcodes. */
  PROVINCE(family -> List.of(family.province().code()));

  private final Function<ModelFamily, List<String>> keys;

  Facet(Function<ModelFamily, List<String>> keys) {
    this.keys = keys;
  }

  /** The keys of a family; at least one. */
  public List<String> keys(ModelFamily family) {
    return keys.apply(family);
  }
}
