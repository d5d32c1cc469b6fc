package org.modelatlas.legend;

import java.util.List;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.Reading;
import org.modelatlas.i18n.Messages;

/**
 * Regions under symbols: plain where a symbol says the value, in the looks of zero, of what is not
 * reported and of what does not apply where there is no symbol.
 */
public final class PlainScale implements AreaScale {

  private final List<Figure> figures;
  private final AreaLook look;

  /**
   * A scale.
   *
   * @param figures one for each region on the map
   * @param look the looks to choose from
   */
  public PlainScale(List<Figure> figures, AreaLook look) {
    this.figures = List.copyOf(figures);
    this.look = look;
  }

  @Override
  public Fill fill(Figure figure) {
    return switch (figure.reading()) {
      case Reading.Measured(double value) -> value == 0 ? look.zero() : look.land();
      case Reading.Tier _, Reading.NotReported _ -> look.notReported();
      case Reading.NotApplicable _ -> look.notApplicable();
    };
  }

  /** Lines for regions without a symbol alone; the symbols have a legend of their own. */
  @Override
  public Legend legend(Messages messages) {
    var lines = new LegendLines(figures, this::fill);
    lines.addIfSeen(look.zero(), messages.get("legend.zero." + lines.zeroKey()));
    lines.addIfSeen(look.notReported(), messages.get("legend.notReported"));
    lines.addIfSeen(look.notApplicable(), messages.get("legend.notApplicable"));
    return new Legend("", lines.entries());
  }
}
