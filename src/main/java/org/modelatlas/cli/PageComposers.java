package org.modelatlas.cli;

import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.page.PageComposer;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.TypeMetrics;

/** Makes what makes pages, for commands: outlines are there as soon as they are asked for. */
final class PageComposers {

  private PageComposers() {}

  /** A composer over the shipped outlines. */
  static PageComposer shipped(AtlasIndex index) {
    var atlas = index.atlas();
    return new PageComposer(
        index,
        new Figures(index),
        new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {}),
        new ProvinceMaps(atlas, Runnable::run, () -> {}),
        TypeMetrics.bundled());
  }
}
