package org.modelatlas.surface.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.sheet.TypeMetrics;

class TypeCaseTest {

  private static final Path BOLD = Path.of("resources/fonts/NotoSansSC-Bold.ttf");

  private final TypeCase alone = new TypeCase(List::of);
  private final LackingCharacters lacking = new LackingCharacters();

  @Test
  void textThatTheBundledFontHasIsOneRun() {
    var runs = alone.runs("广东 Guangdong ①", false, lacking);
    assertEquals(1, runs.size());
    assertEquals("广东 Guangdong ①", runs.getFirst().text());
    assertFalse(runs.getFirst().isSubstitute());
    assertTrue(lacking.warning("a.pdf").isEmpty());
  }

  @Test
  void aBoxStandsForWhatNoFontHasAndTheTextAfterItIsWhereTheSheetExpectsIt() {
    var runs = alone.runs("粤𠮷 AI", true, lacking);
    assertEquals(List.of("粤", "𠮷", " AI"), runs.stream().map(GlyphRun::text).toList());
    assertEquals("□", runs.get(1).drawn());
    double expected = TypeMetrics.bundled().widthPt("粤𠮷", 1, true);
    assertEquals(expected, runs.get(2).xEm(), 1e-9);
    var warning = lacking.warning("a.pdf").orElseThrow();
    assertEquals("没有字体包含字符 U+20BB7，已以方框代替。", warning.sentence(Messages.of(Language.ZH)));
  }

  @Test
  void aFontOfTheSystemHelps(@TempDir Path folder) throws IOException {
    Face whole = SystemFonts.installed(List.of(BOLD)).getFirst();
    var subsetter = new TTFSubsetter(whole.font());
    subsetter.add('A');
    var latin = folder.resolve("latin.ttf");
    try (var out = Files.newOutputStream(latin)) {
      subsetter.writeToStream(out);
    }
    Face poor = SystemFonts.installed(List.of(latin)).getFirst();
    var runs = new TypeCase(poor, poor, () -> List.of(whole)).runs("A粤", false, lacking);
    assertEquals(List.of(poor, whole), runs.stream().map(GlyphRun::face).toList());
    assertFalse(runs.get(1).isSubstitute());
    assertTrue(lacking.warning("a.pdf").isEmpty());
  }

  @Test
  void halfACharacterAndJoinersDoNoHarm() {
    var runs = alone.runs("a\uD842b\u200D\uFE0F", false, lacking);
    assertEquals("a\uFFFDb", String.join("", runs.stream().map(GlyphRun::text).toList()));
  }

  @Test
  void aDamagedFontIsPassedOver(@TempDir Path folder) throws IOException {
    Path damaged = folder.resolve("damaged.ttf");
    Files.write(damaged, Arrays.copyOf(Files.readAllBytes(BOLD), 5_000));
    Path absent = folder.resolve("absent.ttf");
    assertEquals(1, SystemFonts.installed(List.of(damaged, absent, BOLD)).size());
  }
}
