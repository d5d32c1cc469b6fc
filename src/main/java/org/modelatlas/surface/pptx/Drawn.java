package org.modelatlas.surface.pptx;

import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.legend.Stroke;
import org.modelatlas.page.setting.Run;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Picture;

/** Something that becomes a shape; groups need to know what is in them before they are written. */
sealed interface Drawn {

  /** What it is called, and what it says to someone who does not see it. */
  record Naming(String name, String alternative) {}

  /** What it is called. */
  Naming naming();

  /** The room it takes. */
  Box box();

  /** The same under another name. */
  Drawn named(Naming other);

  /**
   * Shapes that belong together.
   *
   * @param members at least one
   */
  record Group(Naming naming, List<Drawn> members) implements Drawn {
    public Group {
      members = List.copyOf(members);
    }

    @Override
    public Box box() {
      return around(members.stream().map(Drawn::box).toList());
    }

    @Override
    public Group named(Naming other) {
      return new Group(other, members);
    }
  }

  /**
   * A shape of straight lines.
   *
   * @param paths packed twentieths of a point; at least one
   * @param fill what fills it; then every path is a ring
   */
  record Freeform(Naming naming, List<int[]> paths, Optional<Fill> fill, Optional<Stroke> stroke)
      implements Drawn {
    public Freeform {
      paths = List.copyOf(paths);
    }

    @Override
    public Box box() {
      return Positions.box(paths);
    }

    @Override
    public Freeform named(Naming other) {
      return new Freeform(other, paths, fill, stroke);
    }
  }

  /**
   * A rectangle or an ellipse.
   *
   * @param round whether it is an ellipse
   */
  record Simple(Naming naming, Box box, boolean round, Optional<Fill> fill, Optional<Stroke> stroke)
      implements Drawn {
    @Override
    public Simple named(Naming other) {
      return new Simple(other, box, round, fill, stroke);
    }
  }

  /** A picture from elsewhere. */
  record Image(Naming naming, Box box, Picture picture) implements Drawn {
    @Override
    public Image named(Naming other) {
      return new Image(other, box, picture);
    }
  }

  /**
   * Lines of text that stay as they are broken.
   *
   * @param lines one below the other
   * @param box their room; the text is in the middle of its height
   * @param centred whether they stand in the middle of its width
   * @param leadPt from line to line
   * @param halo a rim around the letters, if any
   */
  record Letters(
      Naming naming, List<Run> lines, Box box, boolean centred, double leadPt, Optional<Ink> halo)
      implements Drawn {
    public Letters {
      lines = List.copyOf(lines);
    }

    @Override
    public Letters named(Naming other) {
      return new Letters(other, lines, box, centred, leadPt, halo);
    }
  }

  private static Box around(List<Box> boxes) {
    double left = boxes.stream().mapToDouble(Box::xPt).min().orElseThrow();
    double top = boxes.stream().mapToDouble(Box::yPt).min().orElseThrow();
    double right = boxes.stream().mapToDouble(Box::rightPt).max().orElseThrow();
    double bottom = boxes.stream().mapToDouble(Box::bottomPt).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }
}
