package org.modelatlas.story.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.modelatlas.page.setting.Typesetter;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Placement;

/**
 * A map's scale bar with its length in letters of a slide, without the remark on where it is true,
 * for which a slide has no room.
 */
final class SlideScaleBar {

  private static final double FOOT_PT = 5;
  private static final double GAP_PT = 6;

  private SlideScaleBar() {}

  /** How wide it is. */
  static double widthPt(Mark.Group bar, double scale, Typesetter setter) {
    return linePt(bar) * scale
        + GAP_PT
        + setter.widthPt(bar.name(), SlideLook.plain(SlideLook.FLOOR_PT));
  }

  private static double linePt(Mark.Group bar) {
    return line(bar).map(line -> line.xyPt()[4]).orElse(0.0);
  }

  private static Optional<Mark.Line> line(Mark.Group bar) {
    return bar.marks().stream()
        .flatMap(mark -> mark instanceof Mark.Line line ? Stream.of(line) : Stream.empty())
        .findFirst();
  }

  /**
   * The bar in a box.
   *
   * @param bar its left end at the origin
   */
  static Mark.Group in(Mark.Group bar, double scale, Box box) {
    double bottom = box.bottomPt() - FOOT_PT;
    var marks = new ArrayList<Mark>();
    line(bar).ifPresent(line -> marks.add(new Placement(scale, box.xPt(), bottom).mark(line)));
    var style = SlideLook.plain(SlideLook.FLOOR_PT);
    double left = box.xPt() + linePt(bar) * scale + GAP_PT;
    marks.add(new Mark.Text(bar.name(), left, bottom, style, Optional.empty()));
    return new Mark.Group(bar.role(), bar.id(), bar.name(), bar.alternative(), List.copyOf(marks));
  }
}
