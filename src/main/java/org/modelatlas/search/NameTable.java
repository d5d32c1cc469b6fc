package org.modelatlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.modelatlas.search.Naming.Role;

/** All names, who bears them, and their keys in each form. Immutable. */
final class NameTable {

  private static final Pattern LEGAL_FORM = Pattern.compile("(?<=.)(?:股份|责任)?有限(?:责任)?公司$");

  private final List<Item> items;
  private final Naming[] names;
  private final Role[] roles;
  private final int[] firstBearer;
  private final int[] bearers;
  private final SearchKind[] kinds;
  private final Keys[] keys = new Keys[Form.values().length];

  NameTable(ItemNames collected, Folding folding, Pinyin pinyin) {
    items = List.copyOf(collected.items());
    Map<Naming, List<Integer>> namings = collected.namings();
    names = namings.keySet().toArray(Naming[]::new);
    roles = namings.keySet().stream().map(Naming::role).toArray(Role[]::new);
    kinds = items.stream().map(Item::kind).toArray(SearchKind[]::new);
    firstBearer = firsts(namings.values());
    bearers = namings.values().stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    var literal = new Column(names.length);
    var spoken = new Column(names.length);
    var initials = new Column(names.length);
    for (int name = 0; name < names.length; name++) {
      FoldedText folded = folding.fold(names[name].text());
      literal.add(folded, name);
      if (pinyin.isRead(folded)) {
        FoldedText core = withoutLegalForm(folded);
        spoken.add(pinyin.spoken(core), name);
        initials.add(pinyin.initials(core), name);
      }
    }
    keys[Form.LITERAL.ordinal()] = literal.keys();
    keys[Form.PINYIN.ordinal()] = spoken.keys();
    keys[Form.INITIALS.ordinal()] = initials.keys();
  }

  private static int[] firsts(Collection<List<Integer>> lists) {
    int[] firsts = new int[lists.size() + 1];
    int at = 0;
    for (List<Integer> list : lists) {
      firsts[at + 1] = firsts[at] + list.size();
      at++;
    }
    return firsts;
  }

  /** Nobody means 有限 who types xian. */
  private static FoldedText withoutLegalForm(FoldedText name) {
    return new FoldedText(LEGAL_FORM.matcher(name.text()).replaceFirst(""), name.starts());
  }

  /** The keys of one form while they are collected. */
  private static final class Column {
    private final List<FoldedText> texts;
    private final int[] naming;

    Column(int atMost) {
      texts = new ArrayList<>(atMost);
      naming = new int[atMost];
    }

    void add(FoldedText text, int name) {
      naming[texts.size()] = name;
      texts.add(text);
    }

    Keys keys() {
      return new Keys(texts, Arrays.copyOf(naming, texts.size()));
    }
  }

  List<Item> items() {
    return items;
  }

  Naming name(int name) {
    return names[name];
  }

  Role role(int name) {
    return roles[name];
  }

  /** Kind of the object at a place in {@link #items}. */
  SearchKind kind(int item) {
    return kinds[item];
  }

  /** Of those who bear a name the first is {@link #bearer} of this number. */
  int firstBearer(int name) {
    return firstBearer[name];
  }

  /** Place in {@link #items} of the bearer of that number, counted over all names. */
  int bearer(int number) {
    return bearers[number];
  }

  Keys keys(Form form) {
    return keys[form.ordinal()];
  }
}
