package org.modelatlas.ui.map;

import java.util.Optional;
import org.modelatlas.sheet.MapSheet;

/** Lets the frame benchmark see which sheet a map shows. */
public final class PaintedSheet {

  private PaintedSheet() {}

  /** The sheet that is painted now; a new painting has a new one. */
  public static Optional<MapSheet> of(MapView view) {
    return view.sheet();
  }
}
