package org.modelatlas.page.setting;

import java.util.ArrayList;
import java.util.List;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Placement;
import org.modelatlas.sheet.Role;

/**
 * Something that is set: marks around an origin, and the room that they take.
 *
 * @param widthPt not negative
 * @param heightPt not negative
 * @param marks in reading order, the upper left corner of the piece at the origin
 */
public record Piece(double widthPt, double heightPt, List<Mark> marks) {

  /** Nothing. */
  public static final Piece NONE = new Piece(0, 0, List.of());

  public Piece {
    marks = List.copyOf(marks);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return marks.isEmpty();
  }

  /** Room without anything in it. */
  public static Piece space(double widthPt, double heightPt) {
    return new Piece(widthPt, heightPt, List.of());
  }

  /** The marks with the upper left corner at a point. */
  public List<Mark> at(double xPt, double yPt) {
    return Placement.at(xPt, yPt).marks(marks);
  }

  /** The piece as one part of the page. */
  public Piece as(Role role, String id, String name, String alternative) {
    return new Piece(
        widthPt, heightPt, List.of(new Mark.Group(role, id, name, alternative, marks)));
  }

  /** The piece as a part that needs no name. */
  public Piece as(Role role) {
    return as(role, "", "", "");
  }

  /** The piece as dress of the page: its parts are no parts of the content. */
  public Piece seenOnly() {
    return new Piece(widthPt, heightPt, List.of(new Mark.Group(Role.ARTIFACT, "", "", "", marks)));
  }

  /** The piece with room around it. */
  public Piece padded(double leftPt, double topPt, double rightPt, double bottomPt) {
    return new Piece(leftPt + widthPt + rightPt, topPt + heightPt + bottomPt, at(leftPt, topPt));
  }

  /** Pieces below each other; those that are empty take no room and no gap. */
  public static Piece stack(double gapPt, List<Piece> pieces) {
    var marks = new ArrayList<Mark>();
    double width = 0;
    double bottom = 0;
    boolean first = true;
    for (Piece piece : pieces) {
      if (piece.heightPt == 0) {
        continue;
      }
      double top = first ? 0 : bottom + gapPt;
      marks.addAll(piece.at(0, top));
      width = Math.max(width, piece.widthPt);
      bottom = top + piece.heightPt;
      first = false;
    }
    return new Piece(width, bottom, marks);
  }

  /** Two pieces whose middles are at one height. */
  public Piece centredBeside(double xPt, Piece other) {
    double height = Math.max(heightPt, other.heightPt);
    return padded(0, (height - heightPt) / 2, 0, 0)
        .beside(xPt, other.padded(0, (height - other.heightPt) / 2, 0, 0));
  }

  /** Two pieces that begin at one upper edge. */
  public Piece beside(double xPt, Piece other) {
    var both = new ArrayList<>(marks);
    both.addAll(other.at(xPt, 0));
    return new Piece(
        Math.max(widthPt, xPt + other.widthPt), Math.max(heightPt, other.heightPt), both);
  }
}
