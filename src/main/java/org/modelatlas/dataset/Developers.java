package org.modelatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.i18n.LocalText;

/**
 * The makers that stand in one cell of the catalogue: parted by {@code 、} in Chinese and by a
 * semicolon in English, with a closing "and others" that names nobody.
 */
public final class Developers {

  private static final String OTHERS_ZH = "等";
  private static final String OTHERS_EN = "and others";

  private Developers() {}

  /**
   * Each maker in both languages; the whole cell where the two languages name different numbers.
   */
  public static List<LocalText> of(LocalText cell) {
    List<String> zh = new ArrayList<>(List.of(cell.zh().split("、")));
    List<String> en = new ArrayList<>(List.of(cell.en().split(";\\s*")));
    if (en.size() > 1 && en.getLast().equals(OTHERS_EN) && zh.getLast().endsWith(OTHERS_ZH)) {
      en.removeLast();
      zh.addLast(zh.removeLast().replaceFirst(OTHERS_ZH + "$", ""));
    }
    if (zh.size() != en.size() || zh.stream().anyMatch(String::isBlank)) {
      return List.of(cell);
    }
    var makers = new ArrayList<LocalText>();
    for (int i = 0; i < zh.size(); i++) {
      makers.add(new LocalText(zh.get(i), en.get(i)));
    }
    return List.copyOf(makers);
  }
}
