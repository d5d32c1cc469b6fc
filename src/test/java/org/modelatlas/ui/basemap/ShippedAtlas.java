package org.modelatlas.ui.basemap;

import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Language;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.testing.SnapshotFixture;
import org.modelatlas.ui.explorer.ExplorerWindow;
import org.modelatlas.ui.map.MapModel;
import org.modelatlas.ui.region.RegionPanel;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.ui.state.ExplorerState;
import org.modelatlas.ui.state.Preferences;
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * What the program ships, as the window wants it; every level of detail is read at once.
 *
 * @param index the data
 * @param figures the figures
 * @param model the equal-area map
 */
record ShippedAtlas(AtlasIndex index, Figures figures, MapModel model) {

  static ShippedAtlas load() {
    Atlas atlas = atlas();
    var index = new AtlasIndex(atlas);
    var figures = new Figures(index);
    var outlines = new ShippedMap(AlbersEqualArea.china(), atlas, Runnable::run, () -> {});
    var composer = new SheetComposer(TypeMetrics.bundled());
    return new ShippedAtlas(index, figures, new MapModel(atlas, figures, outlines, composer));
  }

  private static Atlas atlas() {
    try {
      return DataPackageReader.readShipped();
    } catch (DataProblemException e) {
      throw new AssertionError(e);
    }
  }

  /** The whole window. */
  ExplorerWindow window(ExplorerState state) {
    var panel = new RegionPanel(state, new PanelContents(index, figures));
    var preferences =
        new Preferences(Settings.FIRST, state, state.view().language(), state.view().theme());
    return new ExplorerWindow(
        state,
        preferences,
        model,
        panel,
        SnapshotFixture::unused,
        SnapshotFixture.noBriefing(state, preferences));
  }

  /** Looking at the number of models on the equal-area map. */
  ExplorerState state(Language language, Theme theme) {
    var newest =
        figures.coverageEnd(index.atlas().indicator("models")).map(Period::end).orElseThrow();
    return new ExplorerState(ViewState.opening(language, theme, "models", newest));
  }
}
