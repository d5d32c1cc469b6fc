package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which families of the catalogue count.
 *
 * @param choices what is wanted of each facet; a facet that lets everything pass is not there
 * @param from families first listed on this day or later
 * @param until families first listed on this day or earlier
 */
public record ModelFilter(
    Map<Facet, FacetChoice> choices, Optional<LocalDate> from, Optional<LocalDate> until)
    implements Predicate<ModelFamily> {

  /** Lets every family pass. */
  public static final ModelFilter NONE =
      new ModelFilter(Map.of(), Optional.empty(), Optional.empty());

  public ModelFilter {
    var kept = new EnumMap<Facet, FacetChoice>(Facet.class);
    kept.putAll(choices);
    kept.values().removeIf(FacetChoice::isAny);
    choices = Collections.unmodifiableMap(kept);
  }

  /** Whether it lets every family pass. */
  public boolean isNone() {
    return choices.isEmpty() && !hasDates();
  }

  /** Whether it asks for dates. */
  public boolean hasDates() {
    return from.isPresent() || until.isPresent();
  }

  /** What is wanted of a facet. */
  public FacetChoice choice(Facet facet) {
    return choices.getOrDefault(facet, FacetChoice.ANY);
  }

  /** With another choice in one facet. */
  public ModelFilter with(Facet facet, FacetChoice choice) {
    var changed = new EnumMap<Facet, FacetChoice>(Facet.class);
    changed.putAll(choices);
    changed.put(facet, choice);
    return new ModelFilter(changed, from, until);
  }

  /** With a key that was not chosen, or without one that was. */
  public ModelFilter toggled(Facet facet, String key) {
    return with(facet, choice(facet).toggled(key));
  }

  /** With everything passing in one facet. */
  public ModelFilter without(Facet facet) {
    return with(facet, FacetChoice.ANY);
  }

  /** With other dates. */
  public ModelFilter listed(Optional<LocalDate> since, Optional<LocalDate> upTo) {
    return new ModelFilter(choices, since, upTo);
  }

  /** Whether a family's date is one of those wanted. */
  public boolean passesDates(ModelFamily family) {
    LocalDate listed = family.firstListed().end();
    return from.filter(listed::isBefore).isEmpty() && until.filter(listed::isAfter).isEmpty();
  }

  @Override
  public boolean test(ModelFamily family) {
    return passesDates(family)
        && choices.entrySet().stream().allMatch(e -> e.getValue().passes(e.getKey().keys(family)));
  }
}
