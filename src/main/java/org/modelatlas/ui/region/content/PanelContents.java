package org.modelatlas.ui.region.content;

import org.modelatlas.citation.SourceNumbers;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.ViewState;

/** Composes what the panel says from what is known and what the person looks at. */
public final class PanelContents {

  private final AtlasIndex index;
  private final Figures figures;

  public PanelContents(AtlasIndex index, Figures figures) {
    this.index = index;
    this.figures = figures;
  }

  /** What the figures are worked out by. */
  public Figures figures() {
    return figures;
  }

  /** The content for a view; about the nation when nothing known is selected. */
  public PanelContent compose(ViewState view, Messages messages) {
    var teller = new Teller(index, figures, view, messages, new SourceNumbers(index.atlas()));
    return view.selection()
        .flatMap(index.atlas()::region)
        .map(region -> new ProvinceContent(teller, region).content())
        .orElseGet(() -> new NationContent(teller).content());
  }
}
