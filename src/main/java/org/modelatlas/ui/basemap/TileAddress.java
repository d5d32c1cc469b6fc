package org.modelatlas.ui.basemap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.i18n.Messages;

/** The rules for the address of a tile server. */
final class TileAddress {

  /** What a person may enter: encrypted addresses only. */
  static final Predicate<URI> ENCRYPTED = uri -> "https".equalsIgnoreCase(uri.getScheme());

  private static final int LONGEST = 2_000;
  private static final Pattern PLACE = Pattern.compile("\\{[zxy]}");
  private static final Pattern OTHER_PLACE = Pattern.compile("\\{[^{}]*}");

  private final Predicate<URI> allowed;

  /**
   * Rules for addresses.
   *
   * @param allowed {@link #ENCRYPTED}, except in tests that have a server of their own
   */
  TileAddress(Predicate<URI> allowed) {
    this.allowed = allowed;
  }

  /** What is wrong with an address, in a sentence; empty if nothing is. */
  Optional<String> fault(String address, Messages messages) {
    if (address.isBlank() || address.length() > LONGEST) {
      return Optional.of(messages.get("basemap.address.blank"));
    }
    String missing =
        Stream.of("{z}", "{x}", "{y}")
            .filter(place -> !address.contains(place))
            .collect(Collectors.joining(" "));
    if (!missing.isEmpty()) {
      return Optional.of(messages.get("basemap.address.missing", missing));
    }
    String filled = PLACE.matcher(address).replaceAll("0");
    var other = OTHER_PLACE.matcher(filled);
    return other.find()
        ? Optional.of(messages.get("basemap.address.unknown", other.group()))
        : serverFault(address, filled, messages);
  }

  private Optional<String> serverFault(String address, String filled, Messages messages) {
    Optional<URI> uri = parse(filled);
    if (uri.filter(u -> u.getHost() != null && u.getUserInfo() == null).isEmpty()
        || isPlaceInServer(address)) {
      return Optional.of(messages.get("basemap.address.malformed"));
    }
    return uri.filter(allowed).isEmpty()
        ? Optional.of(messages.get("basemap.address.scheme"))
        : Optional.empty();
  }

  private static boolean isPlaceInServer(String address) {
    int path = address.indexOf('/', address.indexOf("://") + 3);
    return path < 0 || PLACE.matcher(address.substring(0, path)).find();
  }

  private static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
