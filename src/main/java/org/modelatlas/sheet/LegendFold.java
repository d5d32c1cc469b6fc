package org.modelatlas.sheet;

/** What becomes of a legend for which a sheet has no room beside the map. */
public enum LegendFold {
  /** It is drawn over the map: nobody can unfold it on paper. */
  NEVER,
  /** It is left out; whoever shows the sheet offers it. */
  FOLDED,
  /** It is drawn over the map, above the room of what folds it again. */
  UNFOLDED;

  /** The height that whatever folds and unfolds it may take above the scale bar. */
  public static final double BUTTON_ROOM_PT = 30;

  /** The id of a legend that has no room, whether it is drawn or has no marks. */
  public static final String ID = "legend-folding";
}
