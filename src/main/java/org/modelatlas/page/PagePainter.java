package org.modelatlas.page;

import java.util.List;
import java.util.Optional;
import org.modelatlas.legend.Fill;
import org.modelatlas.legend.Ink;
import org.modelatlas.paint.SheetPainter;
import org.modelatlas.paint.Surface;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Role;

/** Draws pages with the one painter, without measuring or deciding anything. */
public final class PagePainter {

  private static final Fill WHITE = new Fill.Solid(Ink.hex("FFFFFF"));

  private PagePainter() {}

  /** Draws one page of a sequence, as a part of the sequence's section. */
  public static void paint(PageSequence sequence, Page page, Surface surface) {
    surface.rectangle(
        new Box(0, 0, page.widthPt(), page.heightPt()), Optional.of(WHITE), Optional.empty());
    surface.begin(Role.SECTION, sequence.id(), sequence.title(), "");
    page.items().forEach(item -> paint(item, surface));
    surface.end();
  }

  /** Draws one item of a page. */
  public static void paint(PageItem item, Surface surface) {
    switch (item) {
      case PageItem.Marks(var group) -> SheetPainter.paintMarks(List.of(group), surface);
      case PageItem.Map(var frame) -> SheetPainter.paintFrame(frame, surface);
    }
  }
}
