package org.modelatlas.legend;

/** What covers an area. */
public sealed interface Fill {

  /** The same look at another opacity. */
  Fill at(double opacity);

  /** One colour. */
  record Solid(Ink ink) implements Fill {
    @Override
    public Solid at(double opacity) {
      return new Solid(ink.at(opacity));
    }
  }

  /**
   * Diagonal lines, rising to the right, over a colour.
   *
   * @param paper the colour between the lines
   * @param line the colour of the lines
   * @param spacingPt from line to line, measured across them
   * @param widthPt thickness of a line
   */
  record Hatch(Ink paper, Ink line, double spacingPt, double widthPt) implements Fill {
    @Override
    public Hatch at(double opacity) {
      return new Hatch(paper.at(opacity), line.at(opacity), spacingPt, widthPt);
    }
  }
}
