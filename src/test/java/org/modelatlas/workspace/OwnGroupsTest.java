package org.modelatlas.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.workspace.OwnGroups.Fault;

class OwnGroupsTest {

  private static final List<Adcode> MEMBERS = List.of(new Adcode("310000"), new Adcode("320000"));
  private static final OwnGroups NONE =
      new OwnGroups(
          List.of(),
          List.of(new RegionGroup(new LocalText("长三角", "Yangtze River Delta"), MEMBERS)));

  private static List<String> names(OwnGroups groups) {
    return groups.own().stream().map(group -> group.name().zh()).toList();
  }

  @Test
  void aGroupHasItsNameWithoutTheSpaceAroundItInBothLanguages() {
    OwnGroups groups = NONE.with("  我的组 ", MEMBERS);
    assertEquals(List.of(new RegionGroup(LocalText.same("我的组"), MEMBERS)), groups.own());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u3000"})
  void aNameIsNotEmpty(String name) {
    assertEquals(Optional.of(Fault.EMPTY), NONE.fault(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb", "a\u0000b", "a\u202Eb", "a\u2028b", "a\uD800b"})
  void aNameHasNoCharactersThatCannotBeSeen(String name) {
    assertEquals(Optional.of(Fault.UNSEEN_CHARACTERS), NONE.fault(name));
  }

  @Test
  void aNameHasSixtyCharactersAtMostHoweverTheyAreEncoded() {
    assertEquals(Optional.empty(), NONE.fault("组".repeat(60)));
    assertEquals(Optional.empty(), NONE.fault("\uD840\uDC0B".repeat(60)));
    assertEquals(Optional.of(Fault.TOO_LONG), NONE.fault("组".repeat(61)));
    assertEquals(Optional.of(Fault.TOO_LONG), NONE.fault("x".repeat(200)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"长三角", "yangtze river delta", "Mine", " MINE ", "\uFF2D\uFF29ne"})
  void aNameIsTakenOnceWhateverItsCaseAndWidth(String name) {
    assertEquals(Optional.of(Fault.TAKEN), NONE.with("mine", MEMBERS).fault(name));
  }

  @Test
  void aGroupMayKeepItsOwnNameAndTakesNoOther() {
    OwnGroups groups = NONE.with("one", MEMBERS).with("two", MEMBERS);
    assertEquals(Optional.empty(), groups.fault("One", 0));
    assertEquals(Optional.of(Fault.TAKEN), groups.fault("two", 0));
    assertEquals(List.of("uno", "two"), names(groups.renamed(0, "uno")));
    assertThrows(IllegalArgumentException.class, () -> groups.renamed(0, "two"));
  }

  @Test
  void aGroupThatWasDeletedComesBackWhereItWas() {
    OwnGroups groups = NONE.with("one", MEMBERS).with("two", MEMBERS).with("three", MEMBERS);
    OwnGroups without = groups.without(1);
    assertEquals(List.of("one", "three"), names(without));
    assertEquals(groups, without.inserted(1, groups.own().get(1)));
  }

  @Test
  void aGroupHasMembers() {
    assertThrows(IllegalArgumentException.class, () -> NONE.with("none", List.of()));
  }
}
