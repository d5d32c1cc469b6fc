package org.modelatlas.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one search.
 *
 * @param groups the kinds of which something was found: first those with a name that is what was
 *     typed, then those with one that begins with it, then the rest; each of the three in the order
 *     of {@link SearchKind}
 */
public record SearchResults(List<Group> groups) {

  /** The answer that holds nothing. */
  public static final SearchResults NONE = new SearchResults(List.of());

  public SearchResults {
    groups = List.copyOf(groups);
  }

  /**
   * What was found of one kind.
   *
   * @param kind the kind
   * @param hits best first, no more than asked for, at least one
   * @param total how many there are in all
   */
  public record Group(SearchKind kind, List<Hit> hits, int total) {

    public Group {
      hits = List.copyOf(hits);
    }
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** All hits, group by group. */
  public List<Hit> hits() {
    return groups.stream().flatMap(group -> group.hits().stream()).toList();
  }

  /** Where Enter goes: the hit with the highest score, of equal ones the first. */
  public Optional<Hit> best() {
    return groups.stream()
        .map(group -> group.hits().getFirst())
        .max(Comparator.comparingInt(Hit::score).thenComparing(h -> -h.kind().ordinal()));
  }

  /** The group of a kind, if something of it was found. */
  public Optional<Group> group(SearchKind kind) {
    return groups.stream().filter(group -> group.kind() == kind).findFirst();
  }
}
