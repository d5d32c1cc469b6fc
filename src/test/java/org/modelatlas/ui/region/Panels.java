package org.modelatlas.ui.region;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** The shipped data and views on it, for the tests of the panel. */
public record Panels(AtlasIndex index, Figures figures, PanelContents contents) {

  /** A day after all dates of the shipped package. */
  public static final LocalDate NOW = LocalDate.of(2026, 11, 24);

  /** The shipped data. */
  public static Panels shipped() {
    try {
      var index = new AtlasIndex(DataPackageReader.readShipped());
      var figures = new Figures(index);
      return new Panels(index, figures, new PanelContents(index, figures));
    } catch (DataProblemException damaged) {
      throw new AssertionError(damaged);
    }
  }

  /** A view of an indicator with nothing selected. */
  public static ViewState view(Language language, String indicatorId) {
    return ViewState.opening(language, Theme.LIGHT, indicatorId, NOW);
  }

  /** What the panel says about a province. */
  public PanelContent province(Language language, String indicatorId, String adcode) {
    return compose(view(language, indicatorId).withSelection(Optional.of(new Adcode(adcode))));
  }

  /** What the panel says about a view. */
  public PanelContent compose(ViewState view) {
    return contents.compose(view, Messages.of(view.language()));
  }
}
