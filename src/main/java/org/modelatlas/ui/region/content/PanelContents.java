package org.modelatlas.ui.region.content;

import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.ViewState;

/** Composes what the panel says from what is known and what the person looks at. */
public final class PanelContents {

  private final Atlas atlas;
  private final Figures figures;

  public PanelContents(Atlas atlas, Figures figures) {
    this.atlas = atlas;
    this.figures = figures;
  }

  /** The content for a view; about the nation when nothing known is selected. */
  public PanelContent compose(ViewState view, Messages messages) {
    var teller = new Teller(atlas, figures, view, messages, new SourceNumbers(atlas));
    return view.selection()
        .flatMap(atlas::region)
        .map(region -> new ProvinceContent(teller, region).content())
        .orElseGet(() -> new NationContent(teller).content());
  }
}
