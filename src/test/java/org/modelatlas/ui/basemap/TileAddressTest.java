package org.modelatlas.ui.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class TileAddressTest {

  private static final Messages MESSAGES = Messages.of(Language.EN);

  private final TileAddress rules = new TileAddress(TileAddress.ENCRYPTED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tiles.example.org/{z}/{x}/{y}.png",
        "https://tiles.example.org:8443/a/{z}/{y}/{x}@2x.jpg?key=abc",
        "https://tiles.example.org/wmts?z={z}&x={x}&y={y}",
        "HTTPS://tiles.example.org/{z}/{x}/{y}"
      })
  void goodAddressesAreTaken(String address) {
    assertEquals(Optional.empty(), rules.fault(address, MESSAGES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                            | blank
          '   '                                         | blank
          https://tiles.example.org/{z}/{x}             | missing
          https://tiles.example.org/                    | missing
          https://{s}.example.org/{z}/{x}/{y}.png       | unknown
          https://tiles.example.org/{z}/{x}/{y}{r}.png  | unknown
          http://tiles.example.org/{z}/{x}/{y}.png      | scheme
          http://127.0.0.1/{z}/{x}/{y}.png              | scheme
          file://host/{z}/{x}/{y}.png                   | scheme
          tiles.example.org/{z}/{x}/{y}.png             | malformed
          https:///{z}/{x}/{y}.png                      | malformed
          https://{x}.example.org/{z}/{y}               | malformed
          https://me:secret@example.org/{z}/{x}/{y}     | malformed
          https://example.org/{z}/{x}/{y} a             | malformed
          https://example.org/{z}/{x}/{y}/{             | malformed
          """)
  void badAddressesAreRefusedForTheirReason(String address, String reason) {
    String sentence = rules.fault(address, MESSAGES).orElseThrow();
    String known = MESSAGES.get("basemap.address." + reason, argument(reason, address));
    assertEquals(known, sentence);
  }

  private static String argument(String reason, String address) {
    return switch (reason) {
      case "missing" -> address.contains("{z}") ? "{y}" : "{z} {x} {y}";
      case "unknown" -> address.contains("{s}") ? "{s}" : "{r}";
      default -> "";
    };
  }

  @Test
  void anEndlessAddressIsRefused() {
    String endless = "https://example.org/{z}/{x}/{y}?" + "a".repeat(3_000);
    assertEquals(
        MESSAGES.get("basemap.address.blank"), rules.fault(endless, MESSAGES).orElseThrow());
  }

  @Test
  void placesAreFilledIn() {
    var source = new TileSource("https://example.org/{y}/{z}/{x}.png", "Someone");
    assertEquals("https://example.org/3/2/1.png", source.address(new TileKey(2, 1, 3)).toString());
    assertEquals("example.org", source.host());
  }

  @Test
  void tilesWithoutAttributionAreImpossible() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TileSource("https://example.org/{z}/{x}/{y}", " "));
  }
}
