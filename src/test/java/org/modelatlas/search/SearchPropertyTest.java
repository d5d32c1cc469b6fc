package org.modelatlas.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.modelatlas.dataset.ModelFamily;

class SearchPropertyTest {

  private static final long SEED = 20261124;
  private static final int FEW = 5;
  private static final SearchIndex INDEX = ShippedIndex.INDEX;

  private record Named(SearchKind kind, String key, String name) {}

  @Test
  void everyNameFindsItsOwnObjectAmongTheFirst() {
    var lost = names().stream().filter(n -> !finds(n, n.name(), limit(n))).toList();
    assertTrue(lost.isEmpty(), lost.toString());
  }

  @Test
  void everyMentionInASourceFindsItsModel() {
    List<Named> lost = new ArrayList<>();
    for (ModelFamily model : ShippedIndex.ATLAS.models()) {
      for (ModelFamily.Listing listing : model.listings()) {
        var named = new Named(SearchKind.MODEL, model.id(), listing.nameAsListed());
        if (!finds(named, named.name(), FEW)) {
          lost.add(named);
        }
      }
    }
    assertTrue(lost.isEmpty(), lost.toString());
  }

  /** Words shorter than six letters may become other names. */
  @Test
  void nearlyEveryNameIsFoundAfterOneTypingError() {
    var random = new Random(SEED);
    var long6 = names().stream().filter(n -> n.name().length() >= 6).toList();
    var lost = long6.stream().filter(n -> !finds(n, mistyped(n.name(), random), 20)).toList();
    assertTrue(lost.size() * 50 <= long6.size(), lost.size() + " of " + long6.size() + " " + lost);
  }

  @Test
  void everyBeginningOfANameFindsSomethingThatLeadsToIt() {
    var random = new Random(SEED);
    for (Named named : names()) {
      int length = 1 + random.nextInt(named.name().length());
      String begin = named.name().substring(0, length);
      if (begin.codePoints().anyMatch(Character::isLetterOrDigit)) {
        assertTrue(finds(named, begin, Integer.MAX_VALUE), begin + " for " + named);
      }
    }
  }

  @Test
  void junkNeverThrowsAndScoresDescend() {
    var random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      String junk = junk(random);
      for (var group : INDEX.search(junk, 1 + random.nextInt(30)).groups()) {
        assertTrue(group.total() >= group.hits().size() && !group.hits().isEmpty(), junk);
        for (int h = 1; h < group.hits().size(); h++) {
          assertTrue(group.hits().get(h - 1).score() >= group.hits().get(h).score(), junk);
        }
      }
    }
  }

  private static List<Named> names() {
    var atlas = ShippedIndex.ATLAS;
    List<Named> all = new ArrayList<>();
    atlas.regions().forEach((c, r) -> add(all, SearchKind.PROVINCE, c.code(), r.name().zh()));
    atlas.regions().forEach((c, r) -> add(all, SearchKind.PROVINCE, c.code(), r.name().en()));
    atlas.regions().forEach((c, r) -> add(all, SearchKind.PROVINCE, c.code(), r.pinyin()));
    atlas.cities().forEach((zh, city) -> add(all, SearchKind.CITY, zh, zh));
    atlas.cities().forEach((zh, city) -> add(all, SearchKind.CITY, zh, city.name().en()));
    atlas.models().forEach(m -> add(all, SearchKind.MODEL, m.id(), m.name().zh()));
    atlas.models().forEach(m -> add(all, SearchKind.MODEL, m.id(), m.name().en()));
    atlas
        .services()
        .forEach(s -> add(all, SearchKind.SERVICE, s.sourceId() + "/" + s.number(), s.name()));
    atlas.centres().forEach(c -> add(all, SearchKind.CENTRE, c.id(), c.name().zh()));
    atlas.centres().forEach(c -> add(all, SearchKind.CENTRE, c.id(), c.name().en()));
    atlas.indicators().forEach((id, i) -> add(all, SearchKind.INDICATOR, id, i.name().zh()));
    atlas.indicators().forEach((id, i) -> add(all, SearchKind.INDICATOR, id, i.name().en()));
    return all;
  }

  private static void add(List<Named> all, SearchKind kind, String key, String name) {
    all.add(new Named(kind, key, name));
  }

  /** Of objects with the very same name, each must be among the first. */
  private static int limit(Named named) {
    long alike =
        names().stream()
            .filter(n -> n.kind() == named.kind() && n.name().equals(named.name()))
            .map(Named::key)
            .distinct()
            .count();
    return FEW + (int) alike;
  }

  private static boolean finds(Named named, String typed, int limit) {
    return INDEX
        .search(typed, limit)
        .group(named.kind())
        .map(g -> g.hits().stream().anyMatch(h -> h.key().equals(named.key())))
        .orElse(false);
  }

  /** One letter wrong, missing or too much, or two neighbours exchanged. */
  private static String mistyped(String name, Random random) {
    int at = random.nextInt(name.length() - 1);
    var text = new StringBuilder(name);
    char other = name.charAt(random.nextInt(name.length()));
    switch (random.nextInt(4)) {
      case 0 -> text.setCharAt(at, other);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.insert(at, other);
      default -> text.insert(at, text.charAt(at + 1)).deleteCharAt(at + 2);
    }
    return text.toString();
  }

  private static String junk(Random random) {
    var text = new StringBuilder();
    int length = random.nextInt(30);
    for (int i = 0; i < length; i++) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.append((char) (0x4e00 + random.nextInt(3_000)));
        case 2 -> text.append((char) ('a' + random.nextInt(26)));
        default -> text.append((char) random.nextInt(128));
      }
    }
    return text.toString();
  }
}
