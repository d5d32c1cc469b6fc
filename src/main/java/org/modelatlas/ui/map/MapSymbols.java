package org.modelatlas.ui.map;

import java.util.Optional;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;

/** Finds the symbols of a sheet. */
final class MapSymbols {

  private static final double SLACK_PT = 2;

  private MapSymbols() {}

  /** The symbol drawn last at a point of the sheet, which is the one that is seen. */
  static Optional<Mark.Group> at(MapSheet sheet, double xPt, double yPt) {
    return sheet.main().marks().stream()
        .filter(group -> group.role() == Role.SYMBOLS)
        .flatMap(group -> group.marks().stream())
        .filter(mark -> mark instanceof Mark.Group symbol && covers(symbol, xPt, yPt))
        .map(Mark.Group.class::cast)
        .reduce((below, above) -> above);
  }

  private static boolean covers(Mark.Group symbol, double xPt, double yPt) {
    return symbol.marks().stream()
        .anyMatch(
            mark ->
                mark instanceof Mark.Circle circle
                    && Math.hypot(circle.xPt() - xPt, circle.yPt() - yPt)
                        <= circle.radiusPt() + SLACK_PT);
  }
}
