package org.modelatlas.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.search.Naming.Role;

/** Collects what can be found, with its names; a name that many bear stands once. */
final class ItemNames {

  /** What stands between the names of a list: CPM / CPM-Bee, 智谱清言（ChatGLM）, 智脑,一见. */
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[/／、,，;；()（）]\\s*");

  private final List<Item> items = new ArrayList<>();
  private final Map<Naming, List<Integer>> namings = new LinkedHashMap<>();

  /** Adds an object with its own names, after which its other names may follow. */
  void item(Item item) {
    items.add(item);
    name(item.name(), Role.NAME);
  }

  /** Names the last object in both languages. */
  void name(LocalText text, Role role) {
    name(text.zh(), role);
    name(text.en(), role);
  }

  /** Names the last object by the text and by each name in it, if it is a list of names. */
  void name(String text, Role role) {
    put(text, role);
    parts(text).forEach(part -> part(part, role));
  }

  /** Names the last object by one name of a list, unless that is a letter or a number only. */
  void part(String text, Role role) {
    if (text.length() > 1 && text.codePoints().anyMatch(Character::isLetter)) {
      put(text, role);
    }
  }

  private static List<String> parts(String text) {
    return List.of(BETWEEN_NAMES.split(text));
  }

  private void put(String text, Role role) {
    if (!text.isBlank()) {
      var bearers = namings.computeIfAbsent(new Naming(text, role), n -> new ArrayList<>(1));
      int last = items.size() - 1;
      if (bearers.isEmpty() || bearers.getLast() != last) {
        bearers.add(last);
      }
    }
  }

  List<Item> items() {
    return items;
  }

  /** The names, each with the places in {@link #items} of those that bear it. */
  Map<Naming, List<Integer>> namings() {
    return namings;
  }
}
