package org.modelatlas.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.modelatlas.classification.ClassBreaks;
import org.modelatlas.dataset.Indicator.Kind;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;

class ClassWordsTest {

  private static List<String> words(Kind kind, double lowest, Double... limits) {
    var breaks = new ClassBreaks(lowest, List.of(limits));
    var words = new ClassWords(NumberFigures.indicator("x", kind), Messages.of(Language.EN));
    return IntStream.range(0, breaks.size()).mapToObj(i -> words.text(breaks, i)).toList();
  }

  @Test
  void countsAreWordedAsWholeNumbersWhateverTheLimits() {
    assertEquals(List.of("1–22", "23–45", "46"), words(Kind.COUNT, 1, 22.8, 45.2, 46.0));
    assertEquals(List.of("1–5", "6–9"), words(Kind.COUNT, 0.5, 5.0, 9.0));
  }

  @Test
  void aClassBetweenWholeNumbersSaysItsLimits() {
    assertEquals(List.of("1–2", "> 2.2–2.8", "3–4"), words(Kind.COUNT, 1, 2.2, 2.8, 4.0));
  }

  @Test
  void ratesSayThatClassesAreOpenBelow() {
    assertEquals(List.of("0.5–2", "> 2–7.25"), words(Kind.RATE, 0.5, 2.0, 7.25));
  }
}
