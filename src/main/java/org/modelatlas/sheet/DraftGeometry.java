package org.modelatlas.sheet;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.geometry.Bounds;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.projection.Projection;

/**
 * The same regions with coarser outlines, for the moments in which a map is being zoomed.
 *
 * @param exact the regions as they are drawn at rest
 */
public record DraftGeometry(MapGeometry exact) implements MapGeometry {

  private static final double COARSER = 4;

  @Override
  public MapLevel level(double metresPerPt) {
    return exact.level(metresPerPt * COARSER);
  }

  @Override
  public Projection projection() {
    return exact.projection();
  }

  @Override
  public Bounds fitBoundsM() {
    return exact.fitBoundsM();
  }

  @Override
  public Optional<Inset> inset() {
    return exact.inset();
  }

  @Override
  public List<double[]> dashesM() {
    return exact.dashesM();
  }

  @Override
  public Optional<Adcode> province() {
    return exact.province();
  }

  @Override
  public LocalText credit() {
    return exact.credit();
  }
}
