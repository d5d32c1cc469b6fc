package org.modelatlas.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.legend.Ink;

class ColourFactsTest {

  private static ColourFacts facts(Kind kind, String digits) {
    return ColourFacts.of(Stream.of(digits.split(" ")).map(Ink::hex).toList(), kind);
  }

  private static ColourFacts facts(String id, int classes) {
    return Palettes.byId(id).orElseThrow().facts(Paper.LIGHT, classes);
  }

  /**
   * ColorBrewer 2.0's own judgement, from its table of properties: three classes of Dark2 and Set2
   * and four of Paired are fit for colour-blind readers, nine of RdYlGn and seven or more of the
   * others are not.
   */
  @ParameterizedTest
  @CsvSource({
    "dark2, 3, true",
    "dark2, 7, false",
    "dark2, 8, false",
    "set2, 3, true",
    "set2, 7, false",
    "set2, 8, false",
    "paired, 3, true",
    "paired, 4, true",
    "paired, 9, false",
    "set3, 5, false"
  })
  void verdictsAreThoseOfTheMakerOfThePalettes(String id, int classes, boolean safe) {
    assertEquals(safe, facts(id, classes).isSafe());
  }

  @Test
  void redAndGreenAroundYellowAreUnsafeForThoseWhoDoNotSeeTheDifference() {
    var facts =
        facts(Kind.DIVERGING, "D73027 F46D43 FDAE61 FEE08B FFFFBF D9EF8B A6D96A 66BD63 1A9850");
    assertTrue(facts.smallest().get(Sight.NORMAL) > ColourFacts.CLEAR);
    assertTrue(facts.failing().contains(Sight.DEUTAN), facts.toString());
    assertFalse(facts.isSafe());
  }

  @Test
  void differencesAreThoseOfNeighboursInASequenceAndOfAnyTwoWithoutAnOrder() {
    String backAndForth = "FFFFFF 808080 F8F8F8";
    assertTrue(facts(Kind.SEQUENTIAL, backAndForth).isSafe());
    assertFalse(facts(Kind.QUALITATIVE, backAndForth).isSafe());
    assertFalse(facts(Kind.DIVERGING, backAndForth).isSafe());
    assertEquals(Set.of(Sight.GREY), facts(Kind.SEQUENTIAL, backAndForth).failing());
  }

  /** Of greys every sight sees the same. */
  @Test
  void greysAreAlikeInEverySight() {
    var facts = facts(Kind.SEQUENTIAL, "D9D9D9 969696 525252");
    double normal = facts.smallest().get(Sight.NORMAL);
    facts.smallest().values().forEach(value -> assertEquals(normal, value, 1e-3));
  }

  @Test
  void oneColourIsTakenForNoOther() {
    var facts = facts(Kind.QUALITATIVE, "FF0000");
    assertTrue(facts.isSafe() && facts.isSafeInGrey());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7})
  void preferredSequenceIsSafeForEveryEyeAndInGrey(int classes) {
    var facts = facts("ylgnbu", classes);
    assertEquals(Set.of(), facts.failing(), facts.toString());
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void preferredDivergingPaletteIsSafeForEveryEye(Paper paper) {
    for (int classes = 2; classes <= 7; classes++) {
      var facts = Palettes.preferred(Kind.DIVERGING).facts(paper, classes);
      assertTrue(facts.isSafe(), classes + " " + facts);
    }
  }

  /** Both sides of a middle are equally dark by design, so no printer of greys tells them apart. */
  @Test
  void divergingPalettesAreNotForGreyPrint() {
    for (Palette palette : Palettes.of(Kind.DIVERGING)) {
      assertFalse(palette.facts(Paper.LIGHT, 8).isSafeInGrey(), palette.id());
    }
  }

  /** With more classes of one palette the nearest two never part. */
  @Test
  void longerListsWithoutAnOrderAreNoSafer() {
    for (Palette palette : Palettes.of(Kind.QUALITATIVE)) {
      for (int classes = 3; classes <= palette.maxClasses(); classes++) {
        for (Sight sight : Sight.values()) {
          assertTrue(
              palette.facts(Paper.LIGHT, classes).smallest().get(sight)
                  <= palette.facts(Paper.LIGHT, classes - 1).smallest().get(sight));
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void safePalettesComeFirstInGreyThenInOrderOfPreference(Kind kind) {
    for (int n = 2; n <= 9; n++) {
      int classes = n;
      List<Palette> safe = Palettes.safe(kind, Paper.LIGHT, classes);
      List<Palette> expected =
          Stream.of(true, false).flatMap(inGrey -> matching(kind, classes, inGrey)).toList();
      assertEquals(expected, safe);
    }
  }

  private static Stream<Palette> matching(Kind kind, int classes, boolean inGrey) {
    return Palettes.all().stream()
        .filter(p -> p.kind() == kind && p.maxClasses() >= classes)
        .filter(p -> p.facts(Paper.LIGHT, classes).isSafe())
        .filter(p -> p.facts(Paper.LIGHT, classes).isSafeInGrey() == inGrey);
  }
}
