package org.modelatlas.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.modelatlas.boundary.FileCredit;
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
import org.modelatlas.workspace.Settings;
import org.modelatlas.workspace.SettingsFile;
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
 * @param settings what a person chose at an earlier start
 * @param whenFiner what to call when finer outlines have come; set by the window
 * @param problems what was wrong with the file that was to be opened and with the settings; usually
 *     nothing
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
    Settings settings,
    AtomicReference<Runnable> whenFiner,
    List<DataProblem> problems) {

  private static final String FIRST_INDICATOR = "models";
  private static final Projection PROJECTION = AlbersEqualArea.china();

  /**
   * Reads the shipped data, the outlines of the file that was asked for or else the shipped ones,
   * and the settings. The view is the last one that was shown, unless a file is opened.
   *
   * @param kept the file of the settings; empty for a start that knows and keeps none
   * @param background reads finer outlines later
   */
  static LoadedAtlas load(StartOptions options, Optional<SettingsFile> kept, Executor background) {
    Atlas atlas = shipped();
    var index = new AtlasIndex(atlas);
    var whenFiner = new AtomicReference<Runnable>(() -> {});
    Runnable tell = () -> whenFiner.get().run();
    var problems = new ArrayList<DataProblem>();
    MapGeometry geometry = geometry(options, atlas, background, tell, problems);
    var figures = new Figures(index);
    ViewState first = firstView(options.language(), atlas);
    SettingsFile.Read read =
        kept.map(file -> file.read(atlas, first))
            .orElseGet(() -> new SettingsFile.Read(Settings.FIRST, List.of()));
    problems.addAll(read.problems());
    ViewState view = view(options, read.settings(), first);
    var panels = new PanelContents(index, figures);
    return new LoadedAtlas(
        index,
        figures,
        geometry,
        new ProvinceMaps(atlas, background, tell),
        new SheetComposer(TypeMetrics.bundled()),
        view,
        panels,
        panels.compose(view, Messages.of(view.language())),
        read.settings(),
        whenFiner,
        problems);
  }

  private static MapGeometry geometry(
      StartOptions options,
      Atlas atlas,
      Executor background,
      Runnable tell,
      List<DataProblem> problems) {
    if (!options.boundaries().isEmpty()) {
      try {
        return open(options, atlas, background, tell);
      } catch (DataProblemException e) {
        problems.addAll(e.problems());
      }
    }
    return new ShippedMap(PROJECTION, atlas, background, tell);
  }

  /** The last view in the language asked for, or the first where there is none or a file opens. */
  private static ViewState view(StartOptions options, Settings settings, ViewState first) {
    ViewState last = settings.view().filter(v -> options.boundaries().isEmpty()).orElse(first);
    return last.withLanguage(options.asked().or(settings::language).orElse(options.system()))
        .withTheme(settings.theme().orElse(Theme.LIGHT))
        .withAsOf(last.asOf().isAfter(first.asOf()) ? first.asOf() : last.asOf());
  }

  private static Atlas shipped() {
    try {
      return DataPackageReader.readShipped();
    } catch (DataProblemException e) {
      throw new IllegalStateException("the shipped data cannot be read", e);
    }
  }

  private static MapGeometry open(
      StartOptions options, Atlas atlas, Executor background, Runnable tell)
      throws DataProblemException {
    Path file = options.boundaries().getFirst();
    return new FileMap(
        GeoJsonReader.read(file),
        FileCredit.of(file, options.reviewNumber()),
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
