package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;

/**
 * Something that is set, to be seen and as what it means.
 *
 * @param piece to be seen
 * @param parts the same as parts of the slide, from the same origin
 */
record SetPanel(Piece piece, List<SlidePart> parts) {

  static final SetPanel NONE = new SetPanel(Piece.NONE, List.of());

  SetPanel {
    parts = List.copyOf(parts);
  }

  /** A text that fills its piece. */
  static SetPanel text(Piece piece, SlidePart.Kind kind, List<SlidePart.Paragraph> paragraphs) {
    var box = new Box(0, 0, piece.widthPt(), piece.heightPt());
    return new SetPanel(piece, List.of(new SlidePart.Text(box, kind, paragraphs)));
  }

  /** Panels below each other, as {@link Piece#stack} puts them. */
  static SetPanel stack(double gapPt, List<SetPanel> panels) {
    var parts = new ArrayList<SlidePart>();
    double bottom = 0;
    boolean first = true;
    for (SetPanel panel : panels) {
      if (panel.piece.heightPt() == 0) {
        continue;
      }
      double top = first ? 0 : bottom + gapPt;
      parts.addAll(panel.at(0, top));
      bottom = top + panel.piece.heightPt();
      first = false;
    }
    return new SetPanel(Piece.stack(gapPt, panels.stream().map(SetPanel::piece).toList()), parts);
  }

  /** Two panels that begin at one upper edge. */
  SetPanel beside(double xPt, SetPanel other) {
    var both = new ArrayList<>(parts);
    both.addAll(other.at(xPt, 0));
    return new SetPanel(piece.beside(xPt, other.piece), both);
  }

  /** The parts with their origin at a point. */
  List<SlidePart> at(double xPt, double yPt) {
    return parts.stream().map(part -> part.moved(xPt, yPt)).toList();
  }
}
