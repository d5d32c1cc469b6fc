package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.modelatlas.legend.DivergingRamp;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Ramp;

class PalettesTest {

  static List<Palette> all() {
    return Palettes.all();
  }

  private static Palette palette(String id) {
    return Palettes.byId(id).orElseThrow();
  }

  private static List<Ink> inks(String digits) {
    return Stream.of(digits.split(" ")).map(Ink::hex).toList();
  }

  /** The colours that the map has had so far stay. */
  @Test
  void preferredSequenceIsTheRampOfTheMap() {
    assertEquals("ylgnbu", Palettes.preferred(Kind.SEQUENTIAL).id());
    assertEquals(Ramp.ON_LIGHT, palette("ylgnbu").ramp(Paper.LIGHT));
    assertEquals(Ramp.ON_DARK, palette("ylgnbu").ramp(Paper.DARK));
    assertEquals(Ramp.ON_GREY, palette("greys").ramp(Paper.LIGHT));
  }

  /** As far as that goes: one and two classes a side had been taken from the longest scheme. */
  @Test
  void preferredDivergingPaletteIsThatOfChangesOnTheMap() {
    for (int side = 3; side <= DivergingRamp.MAX_CLASSES; side++) {
      var split = new Split(side, false, side);
      assertEquals(
          DivergingRamp.ON_LIGHT.rises().get(side - 1),
          palette("rdbu").diverging(Paper.LIGHT, split).subList(side, 2 * side));
      assertEquals(
          DivergingRamp.ON_DARK.falls().get(side - 1),
          palette("rdbu").diverging(Paper.DARK, split).subList(0, side).reversed());
    }
  }

  /** ColorBrewer 2.0, as its web page gives them. */
  @Test
  void coloursAreThePublishedOnes() {
    assertEquals(inks("BAE4B3 74C476 238B45"), palette("greens").colours(Paper.LIGHT, 3));
    assertEquals(inks("1B9E77 D95F02 7570B3 E7298A"), palette("dark2").colours(Paper.LIGHT, 4));
    assertEquals(12, palette("paired").maxClasses());
    assertEquals(8, palette("set2").maxClasses());
  }

  @ParameterizedTest
  @MethodSource("all")
  void sequencesGrowDarkerOnLightPaperAndPalerOnDark(Palette palette) {
    if (palette.kind() != Kind.SEQUENTIAL) {
      return;
    }
    assertEquals(Ramp.MAX_CLASSES, palette.maxClasses());
    for (int classes = 1; classes <= palette.maxClasses(); classes++) {
      List<Ink> light = palette.colours(Paper.LIGHT, classes);
      for (int i = 1; i < classes; i++) {
        assertTrue(light.get(i).luminance() < light.get(i - 1).luminance(), palette.id());
      }
      assertEquals(light.reversed(), palette.colours(Paper.DARK, classes));
    }
  }

  /** Only the ten-class gap of ColorBrewer, the nine of one, is paler. */
  @ParameterizedTest
  @MethodSource("all")
  void whiteBordersCanBeSeenOnTheWeakestOfUpToEightClasses(Palette palette) {
    for (int classes = 1; classes <= 8; classes++) {
      if (palette.kind() == Kind.SEQUENTIAL) {
        double difference =
            ColourDifference.between(
                Lab.of(palette.colours(Paper.LIGHT, classes).getFirst()),
                Lab.of(Ink.hex("FFFFFF")));
        assertTrue(difference > ColourFacts.CLEAR, palette.id() + classes + ": " + difference);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void noTwoColoursOfAPaletteAreOne(Palette palette) {
    for (Paper paper : Paper.values()) {
      for (int classes = 1; classes <= palette.maxClasses(); classes++) {
        List<Ink> colours = palette.colours(paper, classes);
        assertEquals(classes, new HashSet<>(colours).size(), palette.id());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyPaletteSaysItsMakerAndLicence(Palette palette) {
    assertNotEquals("", palette.origin().maker());
    assertNotEquals("", palette.origin().licence());
    assertNotEquals(palette.name().zh(), palette.name().en());
  }

  @Test
  void classesAtTheSameDistanceFromTheMiddleAreEquallyStrongOnUnequalSides() {
    Palette rdbu = palette("rdbu");
    for (Paper paper : Paper.values()) {
      List<Ink> unequal = rdbu.diverging(paper, new Split(2, true, 4));
      List<Ink> equal = rdbu.diverging(paper, new Split(4, true, 4));
      assertEquals(equal.subList(2, 9), unequal);
    }
  }

  @Test
  void aSideLongerThanAnySchemeKeepsItsEndsAndItsOrder() {
    List<Ink> eight = palette("puor").diverging(Paper.LIGHT, new Split(1, false, 8));
    assertEquals(9, new HashSet<>(eight).size());
    assertEquals(Ink.hex("7F3B08"), eight.getLast());
    for (int i = 2; i < 9; i++) {
      assertTrue(eight.get(i).luminance() < eight.get(i - 1).luminance());
    }
  }

  @Test
  void unclassedColoursPassThroughThoseOfNineClasses() {
    Palette viridis = palette("viridis");
    List<Ink> nine = viridis.colours(Paper.LIGHT, 9);
    for (int i = 0; i < 9; i++) {
      assertEquals(nine.get(i), viridis.at(Paper.LIGHT, i / 8.0));
    }
    assertEquals(nine.getLast(), viridis.at(Paper.LIGHT, 1.2));
    assertEquals(nine.getFirst(), viridis.at(Paper.DARK, 1));
    double between = viridis.at(Paper.LIGHT, 1.0 / 16).luminance();
    assertTrue(between < nine.get(0).luminance() && between > nine.get(1).luminance());
  }

  @Test
  void whatAPaletteHasNotIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> palette("dark2").colours(Paper.LIGHT, 9));
    assertThrows(IllegalArgumentException.class, () -> palette("blues").colours(Paper.LIGHT, 0));
    var split = new Split(1, true, 1);
    assertThrows(IllegalStateException.class, () -> palette("blues").diverging(Paper.LIGHT, split));
    assertThrows(IllegalArgumentException.class, () -> new Split(0, false, 0));
    assertThrows(IllegalArgumentException.class, () -> new Split(-1, true, 2));
    assertTrue(Palettes.byId("rainbow").isEmpty());
  }
}
