package org.modelatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/** The best match of each object in one search. */
final class Ranking {

  private final NameTable names;
  private final int[] score;
  private final int[] naming;
  private final Match[] match;
  private int best;

  Ranking(NameTable names) {
    this.names = names;
    score = new int[names.items().size()];
    naming = new int[score.length];
    match = new Match[score.length];
  }

  /**
   * Notes that a name matches, for all who bear it.
   *
   * @param points at least one
   */
  void add(int name, int points, Match how) {
    best = Math.max(best, points);
    int end = names.firstBearer(name + 1);
    for (int number = names.firstBearer(name); number < end; number++) {
      int item = names.bearer(number);
      if (points > score[item]) {
        score[item] = points;
        naming[item] = name;
        match[item] = how;
      }
    }
  }

  /** The tier of the best match so far. */
  int bestTier() {
    return best / Tier.STEP;
  }

  SearchResults results(int limitPerGroup) {
    List<Best> found =
        Stream.of(SearchKind.values()).map(kind -> new Best(kind, limitPerGroup)).toList();
    for (int item = 0; item < score.length; item++) {
      if (score[item] > 0) {
        found.get(names.kind(item).ordinal()).add(item);
      }
    }
    var groups = new ArrayList<SearchResults.Group>();
    found.stream().filter(Best::isFound).map(Best::group).forEach(groups::add);
    groups.sort(Comparator.comparingInt(Ranking::rank));
    return new SearchResults(groups);
  }

  private static int rank(SearchResults.Group group) {
    int tier = group.hits().getFirst().score() / Tier.STEP;
    return tier >= Tier.WHOLE ? 0 : tier >= Tier.BEGIN ? 1 : 2;
  }

  private Hit hit(int item) {
    Item found = names.items().get(item);
    return new Hit(
        found.kind(),
        found.key(),
        found.name(),
        found.province(),
        match[item],
        names.name(naming[item]).text(),
        score[item]);
  }

  /** The best objects of one kind; of equal ones those that stand first in the Atlas. */
  private final class Best {

    private final int limit;
    private final Comparator<Integer> worstFirst =
        Comparator.<Integer>comparingInt(item -> score[item])
            .thenComparing(Comparator.reverseOrder());
    private final PriorityQueue<Integer> kept = new PriorityQueue<>(worstFirst);
    private final SearchKind kind;
    private int total;

    /** The least score that is kept, so that most objects are refused without asking the heap. */
    private int leastKept;

    Best(SearchKind kind, int limit) {
      this.kind = kind;
      this.limit = limit;
    }

    boolean isFound() {
      return total > 0;
    }

    void add(int item) {
      total++;
      if (kept.size() == limit) {
        if (score[item] <= leastKept) {
          return;
        }
        kept.remove();
      }
      kept.add(item);
      leastKept = score[kept.element()];
    }

    SearchResults.Group group() {
      var hits = kept.stream().sorted(worstFirst.reversed()).map(Ranking.this::hit).toList();
      return new SearchResults.Group(kind, hits, total);
    }
  }
}
