package org.modelatlas.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All names, who bears them, and their keys in each form. Immutable. */
final class NameTable {

  private static final Pattern LEGAL_FORM = Pattern.compile("(?<=.)(?:股份|责任)?有限(?:责任)?公司$");

  private final List<Item> items;
  private final Naming[] names;
  private final int[][] bearers;
  private final Keys[] keys = new Keys[Form.values().length];

  NameTable(ItemNames collected, Folding folding, Pinyin pinyin) {
    items = List.copyOf(collected.items());
    Map<Naming, List<Integer>> namings = collected.namings();
    names = namings.keySet().toArray(Naming[]::new);
    bearers =
        namings.values().stream()
            .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
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

  /** Places in {@link #items} of those who bear a name; not to be changed. */
  int[] bearers(int name) {
    return bearers[name];
  }

  Keys keys(Form form) {
    return keys[form.ordinal()];
  }
}
