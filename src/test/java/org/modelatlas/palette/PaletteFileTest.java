package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Ink;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.problem.ProblemList;

class PaletteFileTest {

  private static final String GIMP =
      """
      GIMP Palette
      Name: 海 Sea
      Columns: 3
      # made by hand
      237 248 177\tpale
      127 205 187  middle one

       44 127 184
      """;

  private static ReadPalette read(String text) throws DataProblemException {
    return PaletteFile.read(
        "my colours.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static List<DataProblem> problems(byte[] bytes) {
    return assertThrows(
            DataProblemException.class, () -> PaletteFile.read("f", bytes, Optional.empty()))
        .problems();
  }

  private static List<String> labels(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8)).stream()
        .map(p -> p.place().label() + " " + p.key())
        .toList();
  }

  private static List<Ink> inks(String digits) {
    return Stream.of(digits.split(" ")).map(Ink::hex).toList();
  }

  @Test
  void gimpPaletteIsReadWithItsNameAndItsKindGuessed() throws DataProblemException {
    ReadPalette read = read(GIMP);
    assertEquals("海 Sea", read.palette().name().zh());
    assertEquals(Kind.SEQUENTIAL, read.palette().kind());
    assertTrue(read.isKindGuessed());
    assertEquals(inks("EDF8B1 7FCDBB 2C7FB8"), read.palette().colours(Paper.LIGHT, 3));
    assertEquals(9, read.palette().maxClasses());
  }

  @Test
  void hexadecimalColoursAreReadWithAndWithoutTheirSign() throws DataProblemException {
    Palette palette = read("\uFEFF#1b9e77\r\nD95F02\r\n\r\n  #7570B3,\r\n").palette();
    assertEquals("my colours", palette.name().en());
    assertEquals(Kind.QUALITATIVE, palette.kind());
    assertEquals(inks("1B9E77 D95F02 7570B3"), palette.colours(Paper.LIGHT, 3));
    assertEquals(3, palette.maxClasses());
  }

  @Test
  void whatAPersonSaysOfTheKindIsNotGuessedAgain() throws DataProblemException {
    var bytes = GIMP.getBytes(StandardCharsets.UTF_8);
    ReadPalette read = PaletteFile.read("f", bytes, Optional.of(Kind.QUALITATIVE));
    assertEquals(Kind.QUALITATIVE, read.palette().kind());
    assertFalse(read.isKindGuessed());
  }

  @Test
  void sequenceFromDarkToPaleIsTurnedRound() throws DataProblemException {
    assertEquals(
        inks("EEEEEE 888888 111111"),
        read("111111\n888888\neeeeee").palette().colours(Paper.LIGHT, 3));
  }

  @Test
  void coloursThatArePaleInTheMiddleDivergeAroundIt() throws DataProblemException {
    Palette palette = read("0571b0\n92c5de\nf7f7f7\nf4a582\nca0020").palette();
    assertEquals(Kind.DIVERGING, palette.kind());
    assertEquals(inks("0571B0 92C5DE F7F7F7 F4A582 CA0020"), palette.colours(Paper.LIGHT, 5));
    assertEquals(inks("0571B0 CA0020"), palette.colours(Paper.LIGHT, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "<prop k=\"X\" v=\"Y\"/>, color1, color2, stops",
    "<Option name=\"X\" type=\"QString\" value=\"Y\"/>, color1, color2, stops"
  })
  void gradientOfQgisIsReadInItsOldAndItsNewForm(String form, String one, String two, String stops)
      throws DataProblemException {
    String ramp =
        "<!DOCTYPE qgis_style>\n<qgis_style><colorramps><colorramp type=\"gradient\" name=\"R\">"
            + property(form, one, "255,255,255,255,rgb:1,1,1,1")
            + property(form, two, "0,0,0,255")
            + property(form, stops, "0.25;200,0,0,255;rgb;ccw:0.5;100,0,0,255")
            + "</colorramp></colorramps></qgis_style>";
    Palette palette = read(ramp).palette();
    assertEquals("R", palette.name().en());
    List<Ink> nine = palette.colours(Paper.LIGHT, 9);
    assertEquals(inks("FFFFFF C80000 640000 320000 000000"), every(nine, 2));
  }

  private static String property(String form, String name, String value) {
    return form.replace("X", name).replace("Y", value);
  }

  private static List<Ink> every(List<Ink> inks, int step) {
    return Stream.iterate(0, i -> i < inks.size(), i -> i + step).map(inks::get).toList();
  }

  @Test
  void presetOfQgisKeepsItsColours() throws DataProblemException {
    String ramp =
        "<colorramp type=\"preset\" name=\"P\"><prop k=\"preset_color_0\" v=\"1,2,3,255\"/>"
            + "<prop k=\"preset_color_1\" v=\"200,100,0,255\"/></colorramp>";
    assertEquals(inks("010203 C86400").reversed(), read(ramp).palette().colours(Paper.LIGHT, 2));
  }

  @Test
  void everythingWrongIsSaidTogetherWithItsLine() {
    assertEquals(
        List.of("f:2 palette.outOfRange", "f:3 palette.notRgb", "f:4 palette.notRgb"),
        labels("GIMP Palette\n1 2 256\n1 2\n-1 2 3\n1 2 3\n"));
    assertEquals(
        List.of("f:2 palette.notHex", "f:4 palette.notHex"), labels("112233\n#12\n445566\nred"));
  }

  @Test
  void problemsAreCapped() {
    assertEquals(ProblemList.CAP, labels("112233\n" + "red\n".repeat(5000)).size());
  }

  @ParameterizedTest
  @CsvSource({
    "ASEF\0\1\0\0, palette.adobeExchange",
    "bplist00xyz, palette.appleColours",
    "PNG\0xyz, palette.binary",
    "body { color: red }, palette.unknownFormat",
    "' ', palette.empty",
    "'', palette.empty",
    "GIMP Palette, palette.tooFew",
    "112233, palette.tooFew",
    "<qgis_style/>, palette.noRamp",
    "<qgis_style><color, palette.xmlBroken",
    "<colorramp type=\"random\"/>, palette.rampType"
  })
  void whatIsNoPaletteIsNamedByWhatItLooksLike(String text, String key) {
    List<DataProblem> problems = problems(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(key), problems.stream().map(DataProblem::key).toList());
  }

  @Test
  void otherEncodingsAndPhotoshopAreNamed() {
    assertEquals("palette.adobeSwatches", problems(new byte[] {0, 1, 0, 2, 0}).getFirst().key());
    byte[] utf16 = "112233".getBytes(StandardCharsets.UTF_16);
    assertEquals("palette.notUtf8", problems(utf16).getFirst().key());
    byte[] gbk = "GIMP Palette\nName: 海\n1 2 3".getBytes(Charset.forName("GBK"));
    assertEquals("palette.notUtf8", problems(gbk).getFirst().key());
  }

  @Test
  void tenThousandColoursAreTooMany() {
    assertEquals(List.of("f palette.tooMany"), labels("aabbcc\n".repeat(10_000)));
  }

  /** The expansion of entities would fill the memory; they are not read. */
  @Test
  void entitiesAreNotExpanded() {
    String bomb = "<!DOCTYPE q [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><q>&b;</q>";
    assertNotEquals(0, labels(bomb).size());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void problemsSpeakBothLanguages(Language language) {
    var messages = Messages.of(language);
    for (DataProblem problem : problems("112233\nred".getBytes(StandardCharsets.UTF_8))) {
      assertTrue(problem.sentence(messages).contains("red"));
      assertFalse(problem.hint(messages).isBlank());
    }
  }

  @Test
  void filesAreReadFromTheDisk(@TempDir Path folder) throws IOException, DataProblemException {
    Path file = Files.writeString(folder.resolve("sea.gpl"), GIMP);
    assertEquals("海 Sea", PaletteFile.read(file, Optional.empty()).palette().name().en());
    assertEquals("palette.missing", key(folder.resolve("none.gpl")));
    assertEquals("palette.unreadable", key(folder));
    Path large = Files.write(folder.resolve("large"), new byte[2_000_000]);
    assertEquals("palette.tooLarge", key(large));
  }

  private static String key(Path file) {
    return assertThrows(DataProblemException.class, () -> PaletteFile.read(file, Optional.empty()))
        .problems()
        .getFirst()
        .key();
  }
}
