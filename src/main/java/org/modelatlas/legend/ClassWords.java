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
    if (indicator.kind() == Indicator.Kind.COUNT && hasWhole(breaks, index)) {
      return between(least(breaks, index), Math.floor(breaks.upper(index)), "legend.class");
    }
    String key = index == 0 ? "legend.class" : "legend.classAbove";
    return between(breaks.lower(index), breaks.upper(index), key);
  }

  /** The least whole number of a class, which may be beyond it. */
  private static double least(ClassBreaks breaks, int index) {
    double lower = breaks.lower(index);
    return index == 0 ? Math.ceil(lower) : Math.floor(lower) + 1;
  }

  private static boolean hasWhole(ClassBreaks breaks, int index) {
    return least(breaks, index) <= breaks.upper(index);
  }

  private String between(double lower, double upper, String key) {
    var numbers = Numbers.upTo(messages.language(), DIGITS);
    return lower == upper
        ? numbers.text(lower)
        : messages.get(key, numbers.text(lower), numbers.text(upper));
  }
}
