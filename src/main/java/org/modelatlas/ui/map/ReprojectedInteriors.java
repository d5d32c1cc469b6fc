package org.modelatlas.ui.map;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;

/** The maps of provinces brought into another plane; the one looked at is kept. */
final class ReprojectedInteriors implements Interiors {

  private final Interiors from;
  private final UnaryOperator<MapGeometry> plane;
  private Optional<Made> last = Optional.empty();

  /** One map before and after. */
  private record Made(MapGeometry from, MapGeometry map) {}

  ReprojectedInteriors(Interiors from, UnaryOperator<MapGeometry> plane) {
    this.from = from;
    this.plane = plane;
  }

  @Override
  public Optional<MapGeometry> of(Adcode province) {
    Optional<MapGeometry> wanted = from.of(province);
    if (wanted.isPresent() && last.filter(made -> made.from() == wanted.get()).isEmpty()) {
      last = Optional.of(new Made(wanted.get(), plane.apply(wanted.get())));
    }
    return wanted.flatMap(map -> last.map(Made::map));
  }
}
