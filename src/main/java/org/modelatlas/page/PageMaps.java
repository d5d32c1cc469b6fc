package org.modelatlas.page;

import org.modelatlas.sheet.Interiors;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.sheet.SheetComposer;

/**
 * What maps are made from.
 *
 * @param composer makes them
 * @param nation the provinces
 * @param interiors the insides of provinces
 */
record PageMaps(SheetComposer composer, MapGeometry nation, Interiors interiors) {}
