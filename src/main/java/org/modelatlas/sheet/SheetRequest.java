package org.modelatlas.sheet;

import java.util.Optional;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Period;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.ViewState;

/**
 * What a map sheet is made from.
 *
 * @param atlas the data
 * @param geometry the regions in the plane
 * @param table the figures of the view's indicator at the view's date
 * @param coverageEnd newest date of the indicator's own rows, if it has any
 * @param view what a person looks at
 * @param messages sentences in the view's language
 * @param box where the map stands on the sheet; the sheet ends at its lower right corner
 */
public record SheetRequest(
    Atlas atlas,
    MapGeometry geometry,
    FigureTable table,
    Optional<Period> coverageEnd,
    ViewState view,
    Messages messages,
    Box box) {}
