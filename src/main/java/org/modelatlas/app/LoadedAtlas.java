package org.modelatlas.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.modelatlas.boundary.FileMap;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.AtlasIndex;
import org.modelatlas.dataset.Figures;
import org.modelatlas.geojson.GeoJsonReader;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblem;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.projection.Projection;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.ui.region.content.PanelContent;
import org.modelatlas.ui.region.content.PanelContents;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/**
 * Everything a window needs that no toolkit makes, read while the toolkit starts.
 *
 * @param index the data
 * @param figures the figures worked out from it
 * @param geometry the regions in the plane
 * @param interiors the prefectures of each province in a plane, read when they are wanted
 * @param composer makes sheets
 * @param view what the window shows first
 * @param panels composes what the panel shows
 * @param panel what the panel shows first
 * @param whenFiner what to call when finer outlines have come; set by the window
 * @param problems what was wrong with the file that was to be opened; usually none
 */
record LoadedAtlas(
    AtlasIndex index,
    Figures figures,
    MapGeometry geometry,
    Interiors interiors,
    SheetComposer composer,
    ViewState view,
    PanelContents panels,
    PanelContent panel,
    AtomicReference<Runnable> whenFiner,
    List<DataProblem> problems) {

  private static final String FIRST_INDICATOR = "models";
  private static final Projection PROJECTION = AlbersEqualArea.china();

  /**
   * Reads the shipped data, and the outlines of the file that was asked for or else the shipped
   * ones.
   *
   * @param language of the first view
   * @param background reads finer outlines later
   */
  static LoadedAtlas load(Optional<Path> file, Language language, Executor background) {
    Atlas atlas = shipped();
    var index = new AtlasIndex(atlas);
    var whenFiner = new AtomicReference<Runnable>(() -> {});
    Runnable tell = () -> whenFiner.get().run();
    Optional<MapGeometry> opened = Optional.empty();
    List<DataProblem> problems = List.of();
    if (file.isPresent()) {
      try {
        opened = Optional.of(open(file.get(), atlas, background, tell));
      } catch (DataProblemException e) {
        problems = e.problems();
      }
    }
    MapGeometry geometry =
        opened.orElseGet(() -> new ShippedMap(PROJECTION, atlas, background, tell));
    var interiors = new ProvinceMaps(atlas, background, tell);
    var composer = new SheetComposer(TypeMetrics.bundled());
    var figures = new Figures(index);
    var view = firstView(language, atlas);
    var panels = new PanelContents(index, figures);
    var panel = panels.compose(view, Messages.of(language));
    return new LoadedAtlas(
        index, figures, geometry, interiors, composer, view, panels, panel, whenFiner, problems);
  }

  private static Atlas shipped() {
    try {
      return DataPackageReader.readShipped();
    } catch (DataProblemException e) {
      throw new IllegalStateException("the shipped data cannot be read", e);
    }
  }

  private static MapGeometry open(Path file, Atlas atlas, Executor background, Runnable tell)
      throws DataProblemException {
    return new FileMap(
        GeoJsonReader.read(file),
        file.getFileName().toString(),
        PROJECTION,
        atlas,
        background,
        tell);
  }

  /** Composes a sheet for nobody, so that the first one for a person is quick. */
  void rehearse() {
    composer.compose(
        new SheetRequest(
            index.atlas(),
            figures,
            geometry,
            view.question().answer(index.atlas(), figures),
            view,
            Messages.of(view.language()),
            new Box(0, 0, 900, 740)));
  }

  private static ViewState firstView(Language language, Atlas atlas) {
    return ViewState.opening(language, Theme.LIGHT, FIRST_INDICATOR, atlas.newestDate());
  }
}
