package org.modelatlas.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.legend.Fill;

/** Reads legend and labels of a finished sheet as someone who looks at it does. */
final class LegendReading {

  private LegendReading() {}

  /** The number beside each patch of the legend. */
  static Map<Fill, Long> counts(MapSheet sheet) {
    Map<Fill, Long> counts = new HashMap<>();
    List<Mark> marks = legend(sheet).marks();
    for (int i = 1; i + 2 < marks.size(); i++) {
      if (marks.get(i) instanceof Mark.Rectangle patch
          && marks.get(i + 2) instanceof Mark.Text count) {
        counts.put(patch.fill().orElseThrow(), Long.valueOf(count.text()));
      }
    }
    return counts;
  }

  static Mark.Group legend(MapSheet sheet) {
    return sheet.furniture().stream()
        .filter(g -> g.role() == Role.LEGEND)
        .findFirst()
        .orElseThrow();
  }

  /** The lines of a region's label; none where it has none. */
  static List<String> labelTexts(MapSheet sheet, Adcode region) {
    return labels(sheet)
        .filter(label -> label.id().equals(region.code()))
        .flatMap(label -> label.marks().stream())
        .filter(Mark.Text.class::isInstance)
        .map(mark -> ((Mark.Text) mark).text())
        .toList();
  }

  /** The labels of the main map. */
  static Stream<Mark.Group> labels(MapSheet sheet) {
    return sheet.main().marks().stream()
        .filter(group -> group.role() == Role.LABELS)
        .flatMap(group -> group.marks().stream())
        .map(Mark.Group.class::cast);
  }
}
