package org.modelatlas.page;

import java.util.Optional;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.workspace.Focus;

/** A map alone: as large as the page allows, with its legend, sources and definition. */
final class MapPages {

  /** Where notes would take more of the page, they have pages of their own. */
  private static final double MOST_NOTES = 0.3;

  private final Desk desk;
  private final PageMaps maps;
  private final Focus focus;

  MapPages(Desk desk, PageMaps maps, Focus focus) {
    this.desk = desk;
    this.maps = maps;
    this.focus = focus;
  }

  PageSequence compose() {
    MapGeometry geometry = focus.inside().flatMap(maps.interiors()::of).orElse(maps.nation());
    var layout = new Layout(desk, desk.voice().text(geometry.credit()));
    var table = desk.question().answer(desk.atlas(), desk.figures());
    Words title =
        focus
            .inside()
            .map(code -> desk.voice().text(desk.atlas().region(code).orElseThrow().name()))
            .orElseGet(() -> desk.voice().say("panel.nation.title"));
    double y = layout.head(title, desk.voice().each(layout::asked), Optional.empty());
    desk.notes().define(table.indicator());
    var block = new MapBlock(desk, maps.composer(), geometry, focus);
    desk.notes().marks(block.sourceIds(), desk.style().heading());
    Box room = layout.room();
    boolean apart = layout.notesHeight() > MOST_NOTES * room.heightPt();
    double notes = apart ? 0 : layout.notesHeight() + layout.gap();
    double bottom = layout.stack().bottomPt() - notes;
    layout.stack().add(block.in(new Box(room.xPt(), y, room.widthPt(), bottom - y)));
    layout.notes(apart ? Double.POSITIVE_INFINITY : bottom);
    return layout.finish("map", title);
  }
}
