package org.modelatlas.legend;

import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;

/**
 * Classes in words. The first class is closed at both ends, every later one is open below: of a
 * count the next whole number says so, else the words do.
 */
final class ClassWords {

  private static final int DIGITS = 9;

  private final Indicator indicator;
  private final Messages messages;

  ClassWords(Indicator indicator, Messages messages) {
    this.indicator = indicator;
    this.messages = messages;
  }

  /** The values of a class: "3–7", "above 3 to 7", "5". */
  String text(ClassBreaks breaks, int index) {
    var numbers = Numbers.upTo(messages.language(), DIGITS);
    boolean whole = indicator.kind() == Indicator.Kind.COUNT;
    double lower = whole && index > 0 ? breaks.lower(index) + 1 : breaks.lower(index);
    if (lower == breaks.upper(index)) {
      return numbers.text(lower);
    }
    String key = index == 0 || whole ? "legend.class" : "legend.classAbove";
    return messages.get(key, numbers.text(lower), numbers.text(breaks.upper(index)));
  }
}
