package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.MapGeometry;
import org.modelatlas.workspace.Focus;

/** The pages about one province. */
final class ProvincePages {

  private static final String FILINGS = "filings";
  private static final double CHART_PT = 52;
  private static final double COMPUTE_SHARE = 0.2;
  private static final double LEAST_MODELS_PT = 62;
  private static final double LEAST_MAP_PT = 170;
  private static final double LANDSCAPE_KEYS = 0.54;
  private static final double PORTRAIT_KEYS = 0.46;

  private final Desk desk;
  private final PageMaps maps;
  private final Region region;
  private final Layout layout;
  private final Box room;
  private final PageStack stack;

  ProvincePages(Desk desk, PageMaps maps, Adcode code) {
    this.desk = desk;
    this.maps = maps;
    this.region = desk.atlas().region(code).orElseThrow();
    this.layout = new Layout(desk, desk.voice().text(geometry().credit()));
    this.room = layout.room();
    this.stack = layout.stack();
  }

  private MapGeometry geometry() {
    return maps.interiors().of(region.adcode()).orElse(maps.nation());
  }

  PageSequence compose() {
    Words name = desk.voice().text(region.name());
    var place = new Locator.Place(new Locator(desk, maps.nation()), region.adcode());
    double y = layout.head(name, desk.voice().each(this::under), Optional.of(place));
    if (layout.isLandscape()) {
      landscape(y);
    } else {
      portrait(y);
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

  private void portrait(double top) {
    double gutter = layout.gutter();
    double gap = layout.gap();
    double keysWidth = room.widthPt() * 0.36;
    double mapWidth = room.widthPt() - keysWidth - gutter;
    double y = top + mapAndKeys(new Box(room.xPt(), top, mapWidth, 0), keysWidth) + gap;
    y = layout.band(y);
    double left = room.widthPt() * 0.42;
    double right = room.widthPt() - left - gutter;
    Piece talent = Piece.stack(gap, List.of(talent(left), history(left)));
    stack.add(talent, room.xPt(), y);
    double most = Math.max(talent.heightPt(), COMPUTE_SHARE * room.heightPt());
    RowFlow flow = compute(right);
    Piece compute = flow.fill(right, 1, () -> most);
    stack.add(compute, room.xPt() + left + gutter, y);
    y += Math.max(talent.heightPt(), compute.heightPt()) + gap;
    var taken = new Taken(flow.next(), y, Piece.NONE);
    end(taken, new Box(room.xPt(), layout.band(y), room.widthPt(), 0));
  }

  private void landscape(double top) {
    double gutter = layout.gutter();
    double gap = layout.gap();
    double keysWidth = room.widthPt() * 0.23;
    double computeWidth = room.widthPt() * 0.33;
    double mapWidth = room.widthPt() - keysWidth - computeWidth - 2 * gutter;
    double height = mapAndKeys(new Box(room.xPt(), top, mapWidth, 0), keysWidth);
    RowFlow flow = compute(computeWidth);
    Piece compute = flow.fill(computeWidth, 1, () -> height);
    stack.add(compute, room.rightPt() - computeWidth, top);
    double y = layout.band(top + height + gap);
    double left = room.widthPt() * 0.3;
    Piece talent = talent(left);
    Piece chart = history(left);
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
  private record Taken(int stated, double bottomPt, Piece later) {}

  /** The map and the large figures beside it; the height of both. */
  private double mapAndKeys(Box at, double keysWidth) {
    double most = room.heightPt() * (layout.isLandscape() ? LANDSCAPE_KEYS : PORTRAIT_KEYS);
    var keys = new KeyFigures(desk, region.adcode());
    var before = desk.notes().state();
    double height =
        Math.max(keys.column(keysWidth, most).heightPt(), desk.style().pt(LEAST_MAP_PT));
    desk.notes().backTo(before);
    var inside =
        new Focus(
            Optional.empty(),
            List.of(),
            Optional.of(region.adcode()),
            Optional.empty(),
            Optional.empty());
    var block = new MapBlock(desk, maps.composer(), geometry(), inside);
    stack.add(block.in(new Box(at.xPt(), at.yPt(), at.widthPt(), height)));
    stack.add(keys.column(keysWidth, most), at.rightPt() + layout.gutter(), at.yPt());
    return height;
  }

  private Piece talent(double widthPt) {
    return new TalentBlock(desk, region.adcode()).in(widthPt, !layout.isCompact());
  }

  private Piece history(double widthPt) {
    var indicator = desk.atlas().indicator(FILINGS);
    List<Observation> series =
        desk.figures().series(indicator, region.adcode()).stream()
            .filter(o -> !o.period().end().isAfter(desk.question().asOf()))
            .filter(o -> o.reading() instanceof Reading.Measured)
            .toList();
    var points = new ArrayList<HistoryChart.Point>();
    for (Observation o : series) {
      points.add(new HistoryChart.Point(o.period(), ((Reading.Measured) o.reading()).value()));
    }
    var sources = series.stream().map(Observation::sourceId).distinct().toList();
    Words title = desk.voice().say("page.history");
    return new HistoryChart(desk)
        .titled(title, points, sources, widthPt, desk.style().pt(CHART_PT));
  }

  private RowFlow compute(double widthPt) {
    return new RowFlow(desk, new ComputeRows(desk, region.adcode()).list(widthPt), 0);
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
    double least = desk.style().pt(LEAST_MODELS_PT);
    double noted = layout.notesHeight() + layout.gap();
    boolean further =
        !layout.isCompact()
            || below - noted < least
            || taken.bottomPt() > stack.bottomPt() - noted
            || !taken.later().isEmpty();
    RowFlow flow = models(at.widthPt(), 0);
    DoubleSupplier most = () -> further ? below : below - layout.notesHeight() - layout.gap();
    Piece models = below < least ? Piece.NONE : flow.fill(at.widthPt(), across(), most);
    stack.add(models, at.xPt(), at.yPt());
    double used = Math.max(taken.bottomPt(), at.yPt() + models.heightPt());
    layout.notes(further ? goOn(taken, flow.next()) : used);
  }

  private int across() {
    return layout.isCompact() ? 2 : 1;
  }

  private RowFlow models(double widthPt, int from) {
    double gaps = (across() - 1) * desk.style().pt(RowFlow.ACROSS_GAP_PT);
    double width = (widthPt - gaps) / across();
    return new RowFlow(
        desk, new ModelRows(desk, region.adcode(), layout.isCompact()).list(width), from);
  }

  /** The rest of both lists; says where the last page is free. */
  private double goOn(Taken taken, int listed) {
    double gap = layout.gap();
    double y = stack.turn();
    if (!taken.later().isEmpty()) {
      stack.add(taken.later(), room.xPt(), y);
      y += taken.later().heightPt() + gap;
    }
    var compute =
        new RowFlow(
            desk, new ComputeRows(desk, region.adcode()).list(room.widthPt()), taken.stated());
    var models = models(room.widthPt(), listed);
    for (RowFlow flow : List.of(compute, models)) {
      int across = flow == models ? across() : 1;
      while (flow.left() > 0) {
        double top = y;
        double reserved = layout.isCompact() ? layout.notesHeight() + gap : 0;
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
