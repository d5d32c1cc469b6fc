package org.modelatlas.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.search.RegionInitials;

/** Finds the region that a person names. */
final class RegionNames {

  private RegionNames() {}

  /**
   * By code, full or short name in either language, pinyin, or initials that only one has; case
   * does not matter.
   *
   * @throws WrongRequest if there is none, or the initials are those of several
   */
  static Adcode find(Atlas atlas, String name, Messages messages) throws WrongRequest {
    String sought = name.strip().toLowerCase(Locale.ROOT);
    Optional<Adcode> named =
        atlas.regions().values().stream()
            .filter(region -> names(region).anyMatch(sought::equals))
            .map(Region::adcode)
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    List<Adcode> found = new RegionInitials().find(atlas, sought);
    if (found.size() == 1) {
      return found.getFirst();
    }
    String shown = TypedText.shown(name);
    throw new WrongRequest(
        found.isEmpty()
            ? messages.get("cli.table.noRegion", shown)
            : messages.get("cli.region.several", shown, names(atlas, found, messages)));
  }

  /** All that a person names, each once. */
  static Set<Adcode> find(Atlas atlas, List<String> names, Messages messages) throws WrongRequest {
    Set<Adcode> codes = new LinkedHashSet<>();
    for (String name : names) {
      codes.add(find(atlas, name, messages));
    }
    return codes;
  }

  private static String names(Atlas atlas, List<Adcode> codes, Messages messages) {
    return codes.stream()
        .map(code -> atlas.regions().get(code).shortName().in(messages.language()))
        .collect(Collectors.joining(messages.get("list.comma")));
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
