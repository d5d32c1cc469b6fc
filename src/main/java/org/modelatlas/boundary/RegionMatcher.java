package org.modelatlas.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;
import org.modelatlas.geojson.Feature;

/** Finds the region of the data that a feature outlines: by code, else by a name in any form. */
final class RegionMatcher {

  private final Map<String, Region> byName = new HashMap<>();
  private final Atlas atlas;

  RegionMatcher(Atlas atlas) {
    this.atlas = atlas;
    atlas.regions().values().forEach(this::learn);
  }

  private void learn(Region region) {
    Stream.of(region.name().zh(), region.name().en(), region.shortName().zh())
        .forEach(name -> byName.put(name, region));
  }

  /** The region, if the data has it. */
  Optional<Region> match(Feature feature) {
    return Stream.of(feature.id(), feature.text("adcode"), feature.text("id"))
        .flatMap(Optional::stream)
        .flatMap(code -> Adcode.find(code).stream())
        .flatMap(code -> atlas.region(code).stream())
        .findFirst()
        .or(
            () ->
                names(feature)
                    .flatMap(n -> Optional.ofNullable(byName.get(n)).stream())
                    .findFirst());
  }

  /** The feature's names, the one for labels first. */
  static Stream<String> names(Feature feature) {
    return Stream.of("name", "name_zh", "short_zh", "NAME", "name_en")
        .flatMap(key -> feature.text(key).stream());
  }
}
