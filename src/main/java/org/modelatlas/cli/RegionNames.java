package org.modelatlas.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;

/** Finds the region that a person names. */
final class RegionNames {

  private RegionNames() {}

  /** By code, full or short name in either language, or pinyin; case does not matter. */
  static Optional<Adcode> find(Atlas atlas, String name) {
    String sought = name.strip().toLowerCase(Locale.ROOT);
    return atlas.regions().values().stream()
        .filter(region -> names(region).anyMatch(sought::equals))
        .map(Region::adcode)
        .findFirst();
  }

  private static Stream<String> names(Region region) {
    return Stream.of(
            region.adcode().code(),
            region.name().zh(),
            region.name().en(),
            region.shortName().zh(),
            region.shortName().en(),
            region.pinyin())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
