package org.modelatlas.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The last few answers, for those who ask again. For any number of threads: two that ask at once
 * may both work an answer out, and get equal ones.
 */
final class Kept<K, V> {

  private final Map<K, V> answers;

  Kept(int most) {
    answers =
        new LinkedHashMap<>(most, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  /** The answer that is kept, or the one that is worked out now. */
  V get(K question, Supplier<V> maker) {
    synchronized (answers) {
      if (answers.containsKey(question)) {
        return answers.get(question);
      }
    }
    V answer = maker.get();
    synchronized (answers) {
      answers.put(question, answer);
    }
    return answer;
  }
}
