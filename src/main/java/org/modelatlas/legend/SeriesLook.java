package org.modelatlas.legend;

import java.util.List;

/** How things are told apart that have no order, such as compared regions: lines of a kind each. */
public enum SeriesLook {

  /** By the colours of {@link SeriesInks}. */
  COLOURS {
    @Override
    public Stroke stroke(int index, double widthPt) {
      return Stroke.of(SeriesInks.of(index), widthPt);
    }
  },

  /** By dashes and by one lighter grey, which stay apart on any printer. */
  GREYS {
    @Override
    public Stroke stroke(int index, double widthPt) {
      Kind kind = KINDS.get(index % KINDS.size());
      return new Stroke(kind.ink(), widthPt, kind.dash() * widthPt);
    }
  };

  /**
   * A kind of line.
   *
   * @param ink black or grey
   * @param dash length of dash and gap in widths of the line; ends are round, so that the gap that
   *     is seen is one width shorter
   */
  private record Kind(Ink ink, double dash) {}

  private static final Ink BLACK = Ink.hex("000000");
  private static final Ink GREY = Ink.hex("8C8C8C");

  private static final List<Kind> KINDS =
      List.of(
          new Kind(BLACK, 0),
          new Kind(BLACK, 4),
          new Kind(GREY, 0),
          new Kind(BLACK, 2),
          new Kind(GREY, 4),
          new Kind(GREY, 2));

  /** The line of the n-th thing, counted from 0; further things begin again with the first. */
  public abstract Stroke stroke(int index, double widthPt);
}
