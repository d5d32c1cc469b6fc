package org.modelatlas.page;

import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.TypeMetrics;

/** Makes what makes pages, for commands: outlines are there as soon as they are asked for. */
public final class PageComposers {

  private PageComposers() {}

  /** A composer over the shipped outlines. */
  public static PageComposer shipped(AtlasIndex index) {
    var atlas = index.atlas();
    return new PageComposer(
        index,
        new Figures(index),
        new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {}),
        ProvinceMaps.still(atlas),
        TypeMetrics.bundled());
  }
}
