package org.modelatlas.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * The families of a province by the city of their makers; each is in exactly one group, and those
 * whose city no source states are a group of their own.
 *
 * <p>A city is a prefecture: smaller places count for the one in which they lie. A unit that is one
 * city as a whole (a municipality, a special region) has at most the one group of its own code.
 */
public final class CityCatalogue {

  private final Atlas atlas;
  private final Adcode province;
  private final List<ModelFamily> families;
  private final Map<Adcode, List<ModelFamily>> byPrefecture = new LinkedHashMap<>();
  private final List<ModelFamily> withoutCity = new ArrayList<>();

  /**
   * Groups families.
   *
   * @param families those of the province that count
   */
  CityCatalogue(Atlas atlas, Adcode province, List<ModelFamily> families) {
    this.atlas = atlas;
    this.province = province;
    this.families = List.copyOf(families);
    for (ModelFamily family : families) {
      prefecture(family)
          .map(code -> byPrefecture.computeIfAbsent(code, c -> new ArrayList<>()))
          .orElse(withoutCity)
          .add(family);
    }
  }

  /** A city of another province is no statement of where in this one a family belongs. */
  private Optional<Adcode> prefecture(ModelFamily family) {
    return Optional.ofNullable(atlas.cities().get(family.city().zh()))
        .filter(city -> city.province().equals(province))
        .map(City::prefecture);
  }

  /** Whose cities these are. */
  public Adcode province() {
    return province;
  }

  /** Whether the data treats the whole unit as one city, whose parts have no figures. */
  public boolean isOneCity() {
    return atlas.cities().values().stream().anyMatch(c -> c.prefecture().equals(province));
  }

  /** All families of the province, with and without a city. */
  public List<ModelFamily> families() {
    return families;
  }

  /** The families of a prefecture; none where the catalogue has none. */
  public List<ModelFamily> families(Adcode prefecture) {
    return List.copyOf(byPrefecture.getOrDefault(prefecture, List.of()));
  }

  /** The prefectures with at least one family, those with most first, then by code. */
  public List<Adcode> prefectures() {
    return byPrefecture.keySet().stream()
        .sorted(
            Comparator.comparingInt((Adcode code) -> -byPrefecture.get(code).size())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The families for which no source states a city of the province. */
  public List<ModelFamily> withoutCity() {
    return List.copyOf(withoutCity);
  }

  /** What the data calls a prefecture; that of a place in it where it names only such; if any. */
  public Optional<LocalText> name(Adcode prefecture) {
    return atlas.cities().values().stream()
        .filter(city -> city.prefecture().equals(prefecture))
        .min(Comparator.comparing(city -> city.kind().equals("zone")))
        .map(City::name);
  }
}
