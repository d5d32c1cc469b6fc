package org.modelatlas.legend;

import java.util.List;
import java.util.stream.Stream;

/**
 * Colours that tell things apart which have no order, such as compared regions.
 *
 * <p>Okabe and Ito 2008, Color Universal Design, without its yellow and black, which vanish on
 * light and on dark paper: chosen to differ for protan, deutan and tritan sight.
 */
public final class SeriesInks {

  private static final List<Ink> INKS =
      Stream.of("D55E00", "0072B2", "009E73", "CC79A7", "E69F00", "56B4E9").map(Ink::hex).toList();

  private SeriesInks() {}

  /** How many there are; further things begin again with the first. */
  public static int size() {
    return INKS.size();
  }

  /** The colour of the n-th thing, counted from 0. */
  public static Ink of(int index) {
    return INKS.get(index % INKS.size());
  }
}
