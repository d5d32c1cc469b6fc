package org.modelatlas.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Random;
import org.modelatlas.classification.Classing;
import org.modelatlas.classification.Method;

/**
 * Time of each method for 3,000 distinct values in nine classes: the first time, which is that of
 * code not yet compiled, and the median of later ones.
 *
 * <p>Arguments: a folder, which is not used, and how often to repeat; the second half counts.
 */
public final class ClassesBenchmark {

  private static final double NANOS_PER_MS = 1e6;
  private static final int VALUES = 3_000;
  private static final long SEED = 1958;

  private ClassesBenchmark() {}

  public static void main(String[] arguments) {
    int repeats = Math.max(2, Integer.parseInt(arguments[1]));
    double[] values = new Random(SEED).doubles(VALUES, 0, 12).map(Math::exp).toArray();
    for (Method method : Method.values()) {
      if (method != Method.MANUAL) {
        run(method, values, repeats, System.out);
      }
    }
  }

  private static void run(Method method, double[] values, int repeats, PrintStream out) {
    var classing = Classing.of(method, Classing.MOST);
    double[] times = new double[repeats];
    for (int i = 0; i < repeats; i++) {
      long start = System.nanoTime();
      classing.breaks(values);
      times[i] = (System.nanoTime() - start) / NANOS_PER_MS;
    }
    double[] later = Arrays.copyOfRange(times, repeats / 2, repeats);
    Arrays.sort(later);
    out.printf(
        "%-16s first %7.2f ms  median %7.2f ms%n", method.id(), times[0], later[later.length / 2]);
  }
}
