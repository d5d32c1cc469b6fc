package org.modelatlas.page;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapGeometry;

/** The pages about one province. */
final class ProvincePages {

  static final double CHART_PT = 52;
  static final double LEAST_MAP_PT = 170;

  private static final double LEAST_MODELS_PT = 62;
  private static final double LANDSCAPE_KEYS = 0.54;

  private final Desk desk;
  private final PageMaps maps;
  private final Region region;
  private final ProvinceParts parts;
  private final Layout layout;
  private final Box room;
  private final PageStack stack;

  ProvincePages(Desk desk, PageMaps maps, Adcode code) {
    this.desk = desk;
    this.maps = maps;
    this.region = desk.atlas().region(code).orElseThrow();
    var geometry = maps.interiors().of(code).orElse(maps.nation());
    this.layout = new Layout(desk, credit(geometry));
    this.parts = new ProvinceParts(desk, layout, maps, region, geometry);
    this.room = layout.room();
    this.stack = layout.stack();
  }

  /** The locator may be drawn from a person's own file, which is then named for itself. */
  private Words credit(MapGeometry geometry) {
    LocalText own = maps.nation().credit();
    return own.equals(geometry.credit())
        ? desk.voice().text(own)
        : desk.voice()
            .each(
                m ->
                    m.get(
                        "page.twoCredits",
                        geometry.credit().in(m.language()),
                        own.in(m.language())));
  }

  PageSequence compose() {
    Words name = desk.voice().text(region.name());
    var place = new Locator.Place(new Locator(desk, maps.nation()), region.adcode());
    double y = layout.head(name, desk.voice().each(this::under), Optional.of(place));
    if (layout.isLandscape()) {
      landscape(y);
    } else {
      Taken taken = new UprightProvince(parts, y).place();
      double below = layout.band(taken.bottomPt());
      end(taken, new Box(room.xPt(), below, room.widthPt(), 0));
    }
    return layout.finish(region.adcode().code(), name);
  }

  /** Where it lies, and what is asked of the data. */
  private String under(Messages messages) {
    var language = messages.language();
    String capital = region.capital().in(language);
    String place = messages.get("panel.region.detail", capital, region.group().in(language));
    return Voice.chain(place, layout.asked(messages));
  }

  private void landscape(double top) {
    double gutter = layout.gutter();
    double gap = layout.gap();
    double keysWidth = room.widthPt() * 0.23;
    double computeWidth = room.widthPt() * 0.33;
    double mapWidth = room.widthPt() - keysWidth - computeWidth - 2 * gutter;
    double height = mapAndKeys(new Box(room.xPt(), top, mapWidth, 0), keysWidth);
    RowFlow flow = parts.compute(computeWidth, 0, false);
    Piece compute = flow.fill(computeWidth, 1, () -> height);
    stack.add(compute, room.rightPt() - computeWidth, top);
    double y = layout.band(top + height + gap);
    double left = room.widthPt() * 0.3;
    Piece talent = parts.talent(left);
    Piece chart = parts.history(left, desk.style().pt(CHART_PT));
    double free = stack.bottomPt() - y;
    boolean both = talent.heightPt() + gap + chart.heightPt() <= free;
    Piece placed = both ? Piece.stack(gap, List.of(talent, chart)) : talent;
    stack.add(placed, room.xPt(), y);
    double x = room.xPt() + left + gutter;
    var taken = new Taken(flow.next(), y + placed.heightPt(), both ? Piece.NONE : chart);
    end(taken, new Box(x, y, room.rightPt() - x, 0));
  }

  /**
   * What stands on the first page before the models.
   *
   * @param stated how many rows about computing
   * @param bottomPt where all of it ends
   * @param later what found no room
   */
  record Taken(int stated, double bottomPt, Piece later) {}

  /** The map and the large figures beside it; the height of both. */
  private double mapAndKeys(Box at, double keysWidth) {
    double most = room.heightPt() * LANDSCAPE_KEYS;
    var before = desk.notes().state();
    double close = parts.keys().column(keysWidth, most, 0).heightPt();
    desk.notes().backTo(before);
    double height = Math.max(close, desk.style().pt(LEAST_MAP_PT));
    stack.add(parts.map().in(new Box(at.xPt(), at.yPt(), at.widthPt(), height)));
    Piece column = parts.keys().column(keysWidth, most, height);
    stack.add(column, at.rightPt() + layout.gutter(), at.yPt());
    return height;
  }

  /**
   * The models, then the notes; what found no room goes on over further pages if pages may be many
   * or the notes need one in any case.
   *
   * @param taken what has been placed
   * @param at where the models begin, and how wide they are
   */
  private void end(Taken taken, Box at) {
    double below = stack.bottomPt() - at.yPt();
    double least = leastOfModels(at.widthPt());
    double noted = layout.notesHeight() + layout.gap();
    boolean further =
        !layout.isCompact()
            || below - noted < least
            || taken.bottomPt() > stack.bottomPt() - noted
            || !taken.later().isEmpty();
    RowFlow flow = parts.models(at.widthPt(), 0, further);
    DoubleSupplier most = () -> further ? below : below - layout.notesHeight() - layout.gap();
    Piece models = below < least ? Piece.NONE : flow.fill(at.widthPt(), parts.across(), most);
    stack.add(models, at.xPt(), at.yPt());
    double used = Math.max(taken.bottomPt(), at.yPt() + models.heightPt());
    layout.notes(further ? goOn(taken, flow.next()) : used);
  }

  /** What is not worth beginning the models for; all of them where they are few. */
  private double leastOfModels(double widthPt) {
    double least = desk.style().pt(LEAST_MODELS_PT);
    if (!parts.hasFewModels()) {
      return least;
    }
    var before = desk.notes().state();
    Piece all =
        parts.models(widthPt, 0, false).fill(widthPt, parts.across(), () -> Double.MAX_VALUE);
    desk.notes().backTo(before);
    return Math.min(least, all.heightPt());
  }

  /** The rest of both lists; says where the last page is free. */
  private double goOn(Taken taken, int listed) {
    double gap = layout.gap();
    double y = stack.turn();
    if (!taken.later().isEmpty()) {
      stack.add(taken.later(), room.xPt(), y);
      y += taken.later().heightPt() + gap;
    }
    boolean goesOn = !layout.isCompact();
    var compute = parts.compute(room.widthPt(), taken.stated(), goesOn);
    var models = parts.models(room.widthPt(), listed, goesOn);
    for (RowFlow flow : List.of(compute, models)) {
      int across = flow == models ? parts.across() : 1;
      while (flow.left() > 0) {
        double top = y;
        double others = flow == compute && models.left() > 0 ? leastOfModels(room.widthPt()) : 0;
        double reserved = layout.isCompact() ? layout.notesHeight() + gap + others : 0;
        Piece piece = flow.fill(room.widthPt(), across, () -> stack.bottomPt() - top - reserved);
        stack.add(piece, room.xPt(), y);
        y += piece.heightPt() + gap;
        if (layout.isCompact()) {
          break;
        }
        y = flow.left() > 0 ? stack.turn() : y;
      }
    }
    return y;
  }
}
