package org.modelatlas.ui.classes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.Ink;
import org.modelatlas.palette.ColourFacts;
import org.modelatlas.palette.Sight;

/**
 * A palette one can choose.
 *
 * @param id of the palette; {@value #OWN} for a person's own
 * @param name in the language
 * @param colours for the present number of classes, lowest first
 * @param failing the sights in which two of the colours could be taken for one another
 */
record PaletteChoice(String id, String name, List<Ink> colours, Set<Sight> failing) {

  static final String OWN = "own";

  static PaletteChoice of(String id, String name, List<Ink> colours, ColourFacts facts) {
    return new PaletteChoice(id, name, colours, facts.failing());
  }

  /** Whether every eye can tell its colours apart. */
  boolean isSafe() {
    return failing.stream().allMatch(sight -> sight == Sight.GREY);
  }

  /** How far down in a list it stands: safe in grey print too, safe, not safe. */
  int rank() {
    return failing.isEmpty() ? 0 : isSafe() ? 1 : 2;
  }

  /** For whose eyes it is. */
  String mark(Messages messages) {
    if (isSafe()) {
      return messages.get(failing.isEmpty() ? "classes.eyes.allAndGrey" : "classes.eyes.all");
    }
    String sights =
        failing.stream()
            .sorted()
            .map(sight -> messages.get("classes.sight." + sight))
            .collect(Collectors.joining(messages.get("classes.separator")));
    return messages.get("classes.eyes.not", sights);
  }
}
