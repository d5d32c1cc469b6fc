package org.modelatlas.palette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.legend.Ink;

/**
 * Nine colours for two variables of three classes each, whose mixture can be read off its parts
 * (Trumbo 1981, A theory for coloring bivariate statistical maps, The American Statistician 35; the
 * form is that of Stevens 2015, Bivariate choropleth maps: a how-to guide).
 *
 * <p>Each variable has a sequence of three. On light paper they are multiplied, as transparent inks
 * printed over one another, on dark paper their complements are, as lights shone on one spot, each
 * component of sRGB for itself. The steps are ColorBrewer 2.0's, the first a neutral of the paper.
 * Two mixed lightnesses make a grey of their own, so that no such palette is for grey print.
 *
 * @param id lower case, stands in views and files
 * @param name for people
 * @param light on light paper, a list for each class of the first variable, lowest first, of the
 *     colours for the classes of the second, lowest first
 * @param dark the same on dark paper
 */
public record BivariatePalette(
    String id, LocalText name, List<List<Ink>> light, List<List<Ink>> dark) {

  private static final List<BivariatePalette> SHIPPED = read();

  public BivariatePalette {
    light = light.stream().map(List::copyOf).toList();
    dark = dark.stream().map(List::copyOf).toList();
  }

  /** Those that come with the program, preferred first. */
  public static List<BivariatePalette> all() {
    return SHIPPED;
  }

  /** The one with an id, if there is one. */
  public static Optional<BivariatePalette> byId(String id) {
    return SHIPPED.stream().filter(palette -> palette.id.equals(id)).findFirst();
  }

  /** A list for each class of the first variable of the colours for those of the second. */
  public List<List<Ink>> cells(Paper paper) {
    return switch (paper) {
      case LIGHT -> light;
      case DARK -> dark;
    };
  }

  /**
   * The colour of a cell.
   *
   * @param x class of the first variable, 0 (low) to 2
   * @param y class of the second
   */
  public Ink cell(Paper paper, int x, int y) {
    return cells(paper).get(x).get(y);
  }

  /** How well any two of the nine can be told apart. */
  public ColourFacts facts(Paper paper) {
    List<Ink> nine = cells(paper).stream().flatMap(List::stream).toList();
    return ColourFacts.of(nine, Kind.QUALITATIVE);
  }

  private static List<BivariatePalette> read() {
    try (var in = BivariatePalette.class.getResourceAsStream("/palettes/bivariate.csv")) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
      return lines.map(line -> line.split(",")).map(BivariatePalette::palette).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BivariatePalette palette(String[] row) {
    return new BivariatePalette(
        row[0],
        new LocalText(row[1], row[2]),
        mixed(row[3], row[4], Paper.LIGHT),
        mixed(row[5], row[6], Paper.DARK));
  }

  private static List<List<Ink>> mixed(String first, String second, Paper paper) {
    return inks(first).stream()
        .map(x -> inks(second).stream().map(y -> mixed(x, y, paper)).toList())
        .toList();
  }

  private static List<Ink> inks(String digits) {
    return Stream.of(digits.split(" ")).map(Ink::hex).toList();
  }

  private static Ink mixed(Ink x, Ink y, Paper paper) {
    return new Ink(
        mixed(x.red(), y.red(), paper),
        mixed(x.green(), y.green(), paper),
        mixed(x.blue(), y.blue(), paper),
        1);
  }

  private static int mixed(int x, int y, Paper paper) {
    return switch (paper) {
      case LIGHT -> (int) Math.round(x * y / 255.0);
      case DARK -> 255 - (int) Math.round((255 - x) * (255 - y) / 255.0);
    };
  }
}
