package org.modelatlas.search;

import java.util.List;
import java.util.Locale;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;

/** Finds regions by the first letters of their syllables, as the search does: gd for 广东. */
public final class RegionInitials {

  private final Folding folding = new Folding(new SimplifiedScript());
  private final Pinyin pinyin = new Pinyin();

  /** The regions whose short or full name has these initials; hn is three. */
  public List<Adcode> find(Atlas atlas, String initials) {
    String sought = Pinyin.spelt(initials.strip().toLowerCase(Locale.ROOT));
    return atlas.regions().values().stream()
        .filter(region -> has(region, sought))
        .map(Region::adcode)
        .toList();
  }

  private boolean has(Region region, String sought) {
    return sought.equals(of(region.shortName().zh())) || sought.equals(of(region.name().zh()));
  }

  private String of(String name) {
    return pinyin.initials(folding.fold(name)).text();
  }
}
