package org.modelatlas.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.testing.Sources;

class FontsTest {

  private static final Set<String> SHIPPED = Set.of("csv", "geojson", "properties", "json");

  @Test
  void theFamilyHasItsOwnRegularAndBold() {
    Fonts.load();
    Font regular = Font.font(Fonts.FAMILY, FontWeight.NORMAL, 20);
    Font bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, 20);
    assertEquals("Noto Sans SC", regular.getName());
    assertEquals("Noto Sans SC Bold", bold.getName());
    assertTrue(width(bold, "Guangdong") > width(regular, "Guangdong"));
  }

  @Test
  void figuresAreTabular() {
    Fonts.load();
    Font regular = Font.font(Fonts.FAMILY, FontWeight.NORMAL, 20);
    assertEquals(width(regular, "1111111111"), width(regular, "0123456789"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Regular", "Bold"})
  void everyCharacterThatTheAtlasShipsIsInTheFont(String weight)
      throws IOException, FontFormatException {
    Path file = Path.of("resources/fonts/NotoSansSC-" + weight + ".ttf");
    var font = java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file.toFile());
    var shipped = shippedCharacters();
    assertFalse(shipped.isEmpty());
    shipped.removeIf(font::canDisplay);
    var missing = new StringBuilder();
    shipped.forEach(missing::appendCodePoint);
    assertEquals("", missing.toString(), "run src/data/fonts/build-fonts");
  }

  private static Set<Integer> shippedCharacters() {
    Set<Integer> characters = new TreeSet<>();
    for (String folder : new String[] {"resources", "src/data/facts"}) {
      for (Path file : Sources.files(Path.of(folder))) {
        String name = file.toString();
        if (SHIPPED.contains(name.substring(name.lastIndexOf('.') + 1))) {
          Sources.text(file)
              .codePoints()
              .filter(c -> !Character.isISOControl(c))
              .forEach(characters::add);
        }
      }
    }
    return characters;
  }

  private static double width(Font font, String words) {
    var text = new Text(words);
    text.setFont(font);
    return text.getLayoutBounds().getWidth();
  }
}
