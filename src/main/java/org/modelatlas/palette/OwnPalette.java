package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.legend.Ink;

/**
 * A palette from one list of colours. Where classes are not as many as colours, theirs are spread
 * from end to end, on straight lines in CIELAB; without an order the first ones are taken.
 */
final class OwnPalette {

  private static final int MOST = 9;
  private static final int MOST_OF_SIDE = 5;

  private OwnPalette() {}

  /** At least two colours; a sequence that begins with the darker end is turned round. */
  static Palette of(String name, Kind kind, List<Ink> colours, String file) {
    Sides sides = kind == Kind.DIVERGING ? sides(colours) : Sides.NONE;
    List<List<Ink>> steps =
        switch (kind) {
          case SEQUENTIAL -> spread(isFromDark(colours) ? colours.reversed() : colours);
          case DIVERGING -> Schemes.diverging(sides);
          case QUALITATIVE -> firsts(colours);
        };
    return new Palette("own", LocalText.same(name), kind, steps, sides, new Origin(file, ""));
  }

  private static boolean isFromDark(List<Ink> colours) {
    return colours.getFirst().luminance() < colours.getLast().luminance();
  }

  private static List<List<Ink>> spread(List<Ink> colours) {
    return IntStream.rangeClosed(1, MOST).mapToObj(n -> Blend.spread(colours, n)).toList();
  }

  private static List<List<Ink>> firsts(List<Ink> colours) {
    return IntStream.rangeClosed(1, colours.size()).mapToObj(n -> colours.subList(0, n)).toList();
  }

  private static Sides sides(List<Ink> colours) {
    int half = colours.size() / 2;
    return new Sides(
        side(colours.subList(0, half).reversed()),
        side(colours.subList(colours.size() - half, colours.size())),
        Blend.at(colours, 0.5));
  }

  private static List<List<Ink>> side(List<Ink> fromMiddle) {
    var side = new ArrayList<List<Ink>>();
    side.add(List.of(fromMiddle.getLast()));
    for (int length = 2; length <= MOST_OF_SIDE; length++) {
      side.add(Blend.spread(fromMiddle, length));
    }
    return side;
  }
}
