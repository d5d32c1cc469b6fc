package org.modelatlas.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.modelatlas.boundary.ProvinceMaps;
import org.modelatlas.boundary.ShippedMap;
import org.modelatlas.datapackage.DataPackageReader;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.i18n.Language;
import org.modelatlas.i18n.Messages;
import org.modelatlas.problem.DataProblemException;
import org.modelatlas.projection.AlbersEqualArea;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.MapSheet;
import org.modelatlas.sheet.SheetComposer;
import org.modelatlas.sheet.SheetRequest;
import org.modelatlas.sheet.TypeMetrics;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** Sheets of the shipped data and outlines, read once for all tests and all levels at once. */
public final class ShippedSheets {

  /** The shipped data. */
  public static final Atlas ATLAS = atlas();

  /** Its figures. */
  public static final Figures FIGURES = new Figures(ATLAS);

  /** The shipped outlines; a finer level is there as soon as it is asked for. */
  public static final MapGeometry GEOMETRY =
      new ShippedMap(AlbersEqualArea.china(), ATLAS, Runnable::run, () -> {});

  /** The newest date of the shipped filings. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 8, 31);

  /** The shipped maps of the insides of provinces; prefectures are there as soon as asked for. */
  public static final Interiors INTERIORS = new ProvinceMaps(ATLAS, Runnable::run, () -> {});

  /** The map as large as it stands in a window of ordinary size. */
  public static final Box BOX = new Box(0, 0, 960, 700);

  private static final SheetComposer COMPOSER = new SheetComposer(TypeMetrics.bundled());

  private ShippedSheets() {}

  private static Atlas atlas() {
    try {
      return DataPackageReader.readShipped();
    } catch (DataProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole map of an indicator on light paper, nothing selected. */
  public static ViewState view(String indicatorId, Language language) {
    return ViewState.opening(language, Theme.LIGHT, indicatorId, AS_OF);
  }

  /** The figures of a view. */
  public static FigureTable table(ViewState view) {
    return view.question().answer(ATLAS, FIGURES);
  }

  /** What a sheet of a view over some outlines is made from. */
  public static SheetRequest request(ViewState view, MapGeometry geometry, Box box) {
    FigureTable table = table(view);
    return new SheetRequest(
        ATLAS, FIGURES, geometry, table, view, Messages.of(view.language()), box);
  }

  /** The sheet of a view over some outlines. */
  public static MapSheet sheet(ViewState view, MapGeometry geometry, Box box) {
    return COMPOSER.compose(request(view, geometry, box));
  }

  /** The sheet of a view over the shipped outlines in the ordinary size. */
  public static MapSheet sheet(ViewState view) {
    return sheet(view, GEOMETRY, BOX);
  }

  /** The sheet of the inside of a province. */
  public static MapSheet province(Adcode code, ViewState view, Box box) {
    return sheet(view.withInside(Optional.of(code)), INTERIORS.of(code).orElseThrow(), box);
  }
}
