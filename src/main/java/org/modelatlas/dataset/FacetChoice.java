package org.modelatlas.dataset;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wanted of one facet: any of some keys, or none of them.
 *
 * @param keys the keys, in the order in which they were chosen; none lets everything pass
 * @param excludes whether families with one of the keys are left out instead of kept
 */
public record FacetChoice(Set<String> keys, boolean excludes) {

  /** Lets every family pass. */
  public static final FacetChoice ANY = new FacetChoice(Set.of(), false);

  public FacetChoice {
    keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
    excludes = excludes && !keys.isEmpty();
  }

  /** Families with one of these keys. */
  public static FacetChoice only(String... keys) {
    return new FacetChoice(new LinkedHashSet<>(List.of(keys)), false);
  }

  /** Families with none of these keys. */
  public static FacetChoice without(String... keys) {
    return new FacetChoice(new LinkedHashSet<>(List.of(keys)), true);
  }

  /** Whether it lets every family pass. */
  public boolean isAny() {
    return keys.isEmpty();
  }

  /** Whether a family with these keys passes. */
  public boolean passes(Collection<String> ofFamily) {
    return isAny() || ofFamily.stream().anyMatch(keys::contains) != excludes;
  }

  /** With a key that was not there, or without one that was. */
  public FacetChoice toggled(String key) {
    var now = new LinkedHashSet<>(keys);
    if (!now.add(key)) {
      now.remove(key);
    }
    return new FacetChoice(now, excludes);
  }
}
