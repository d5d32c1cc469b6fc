package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.modelatlas.legend.Ink;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/**
 * A palette of GIMP (.gpl): a first line {@code GIMP Palette}, then {@code Name:} and {@code
 * Columns:}, comments after #, and lines of red, green and blue from 0 to 255 with or without a
 * name.
 */
final class GimpPalette {

  private static final String FIRST = "GIMP Palette";
  private static final String NAME = "Name:";
  private static final Pattern RGB = Pattern.compile("(\\d+)\\s+(\\d+)\\s+(\\d+)(?:\\s.*)?");

  private GimpPalette() {}

  static boolean looksLike(List<String> lines) {
    return lines.getFirst().strip().equals(FIRST);
  }

  static FoundColours read(String file, List<String> lines, ProblemList problems) {
    var colours = new ArrayList<Ink>();
    String name = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(NAME)) {
        name = line.substring(NAME.length()).strip();
      } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("Columns:")) {
        add(line, Place.of(file, i + 1), colours, problems);
      }
    }
    return new FoundColours(name, colours);
  }

  private static void add(String line, Place place, List<Ink> colours, ProblemList problems) {
    var match = RGB.matcher(line);
    if (!match.matches()) {
      problems.add(DataProblem.error("palette.notRgb", place, PaletteText.excerpt(line)));
      return;
    }
    PaletteText.ink(match.group(1), match.group(2), match.group(3))
        .ifPresentOrElse(
            colours::add,
            () ->
                problems.add(
                    DataProblem.error("palette.outOfRange", place, PaletteText.excerpt(line))));
  }
}
