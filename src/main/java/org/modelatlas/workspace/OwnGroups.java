package org.modelatlas.workspace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.i18n.LocalText;

/**
 * A person's own groups of regions beside the documented ones. Names are told apart without regard
 * to case, width of characters and space around them.
 *
 * @param own the groups, in the order in which they were saved
 * @param documented those that have their names already
 */
public record OwnGroups(List<RegionGroup> own, List<RegionGroup> documented) {

  /** The longest name in characters. */
  public static final int LONGEST = 60;

  /** Control and format characters, such as marks of direction, and halves of surrogate pairs. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** What keeps a name from being given. */
  public enum Fault {
    EMPTY,
    TOO_LONG,
    UNSEEN_CHARACTERS,
    TAKEN
  }

  public OwnGroups {
    own = List.copyOf(own);
    documented = List.copyOf(documented);
  }

  /** What is wrong with a name for a new group, if anything is. */
  public Optional<Fault> fault(String name) {
    return fault(name, -1);
  }

  /**
   * What is wrong with a name, if anything is.
   *
   * @param index the group that is to have it, whose own name is free; −1 for a new one
   */
  public Optional<Fault> fault(String name, int index) {
    String given = name.strip();
    if (given.isEmpty()) {
      return Optional.of(Fault.EMPTY);
    }
    if (UNSEEN.matcher(given).find()) {
      return Optional.of(Fault.UNSEEN_CHARACTERS);
    }
    if (given.codePointCount(0, given.length()) > LONGEST) {
      return Optional.of(Fault.TOO_LONG);
    }
    return taken(index).anyMatch(folded(given)::equals)
        ? Optional.of(Fault.TAKEN)
        : Optional.empty();
  }

  private Stream<String> taken(int except) {
    Stream<RegionGroup> others =
        IntStream.range(0, own.size()).filter(i -> i != except).mapToObj(own::get);
    return Stream.concat(documented.stream(), others)
        .flatMap(group -> Stream.of(group.name().zh(), group.name().en()))
        .map(OwnGroups::folded);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /**
   * With a new group at the end.
   *
   * @throws IllegalArgumentException if the name has a fault or there are no members
   */
  public OwnGroups with(String name, List<Adcode> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a group of none");
    }
    return inserted(own.size(), new RegionGroup(checked(name, -1), members));
  }

  /**
   * With another name for a group.
   *
   * @throws IllegalArgumentException if the name has a fault
   */
  public OwnGroups renamed(int index, String name) {
    var groups = new ArrayList<>(own);
    groups.set(index, new RegionGroup(checked(name, index), own.get(index).members()));
    return new OwnGroups(groups, documented);
  }

  /** Without a group. */
  public OwnGroups without(int index) {
    var groups = new ArrayList<>(own);
    groups.remove(index);
    return new OwnGroups(groups, documented);
  }

  /** With a group that was there before, where it was. */
  public OwnGroups inserted(int index, RegionGroup group) {
    var groups = new ArrayList<>(own);
    groups.add(Math.min(index, groups.size()), group);
    return new OwnGroups(groups, documented);
  }

  private LocalText checked(String name, int index) {
    fault(name, index)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("not a name: " + fault);
            });
    return LocalText.same(name.strip());
  }
}
