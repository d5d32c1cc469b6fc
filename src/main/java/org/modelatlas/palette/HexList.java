package org.modelatlas.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.modelatlas.legend.Ink;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.Place;
import org.modelatlas.problem.ProblemList;

/** Colours of six hexadecimal digits, one a line, with or without #; blank lines do no harm. */
final class HexList {

  private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{6})[,;]?");

  private HexList() {}

  static boolean looksLike(List<String> lines) {
    return lines.stream().map(String::strip).anyMatch(line -> HEX.matcher(line).matches());
  }

  static FoundColours read(String file, List<String> lines, ProblemList problems) {
    var colours = new ArrayList<Ink>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      var match = HEX.matcher(line);
      if (match.matches()) {
        colours.add(Ink.hex(match.group(1)));
      } else if (!line.isEmpty()) {
        problems.add(
            DataProblem.error("palette.notHex", Place.of(file, i + 1), PaletteText.excerpt(line)));
      }
    }
    return new FoundColours("", colours);
  }
}
