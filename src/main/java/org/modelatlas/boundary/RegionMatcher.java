package org.modelatlas.boundary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;
import org.modelatlas.geojson.Feature;

/**
 * Finds the region of the data that a feature outlines: by code, else by a name in any form.
 *
 * <p>A feature with the code of a smaller unit is none of the regions, whatever its name: 海南 is a
 * province and a prefecture of Qinghai.
 */
final class RegionMatcher {

  private final Map<String, Region> byName = new HashMap<>();
  private final Atlas atlas;

  RegionMatcher(Atlas atlas) {
    this.atlas = atlas;
    atlas.regions().values().forEach(this::learn);
  }

  private void learn(Region region) {
    Stream.of(region.name(), region.shortName())
        .flatMap(name -> Stream.of(name.zh(), name.en()))
        .forEach(name -> byName.put(name, region));
  }

  /** The region, if the data has it. */
  Optional<Region> match(Feature feature) {
    List<Adcode> codes = codes(feature);
    Optional<Region> byCode =
        codes.stream().flatMap(code -> atlas.region(code).stream()).findFirst();
    boolean isSmaller = codes.stream().anyMatch(c -> atlas.region(c.province()).isPresent());
    return byCode.isPresent() || isSmaller ? byCode : byName(feature);
  }

  private static List<Adcode> codes(Feature feature) {
    return Stream.of(feature.id(), feature.text("adcode"), feature.text("id"))
        .flatMap(Optional::stream)
        .flatMap(code -> Adcode.find(code).stream())
        .toList();
  }

  private Optional<Region> byName(Feature feature) {
    return names(feature).flatMap(n -> Optional.ofNullable(byName.get(n)).stream()).findFirst();
  }

  /** The feature's names, the one for labels first. */
  static Stream<String> names(Feature feature) {
    return Stream.of("name", "name_zh", "short_zh", "NAME", "name_en")
        .flatMap(key -> feature.text(key).stream());
  }
}
