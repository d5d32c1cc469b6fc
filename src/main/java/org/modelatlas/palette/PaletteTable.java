package org.modelatlas.palette;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.legend.Ink;

/** Reads the shipped palettes from {@code palettes/palettes.csv} and {@code schemes.csv}. */
final class PaletteTable {

  private final List<String[]> schemes = rows("schemes.csv");

  List<Palette> palettes() {
    return rows("palettes.csv").stream().map(this::palette).toList();
  }

  private Palette palette(String[] row) {
    Kind kind = Kind.valueOf(row[1].toUpperCase(Locale.ROOT));
    var published = published(row[0]);
    Sides sides = kind == Kind.DIVERGING ? Schemes.sides(published) : Sides.NONE;
    List<List<Ink>> steps =
        switch (kind) {
          case SEQUENTIAL -> Schemes.sequential(published, row[2].equals("palest-dropped"));
          case DIVERGING -> Schemes.diverging(sides);
          case QUALITATIVE -> Schemes.qualitative(published);
        };
    var name = new LocalText(row[3], row[4]);
    return new Palette(row[0], name, kind, steps, sides, new Origin(row[5], row[6]));
  }

  private SortedMap<Integer, List<Ink>> published(String id) {
    var byCount = new TreeMap<Integer, List<Ink>>();
    for (String[] row : schemes) {
      if (row[0].equals(id)) {
        List<Ink> colours = Stream.of(row[1].split(" ")).map(Ink::hex).toList();
        byCount.put(colours.size(), colours);
      }
    }
    return byCount;
  }

  private static List<String[]> rows(String file) {
    try (var in = PaletteTable.class.getResourceAsStream("/palettes/" + file)) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
      return new ArrayList<>(lines.map(line -> line.split(",")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
