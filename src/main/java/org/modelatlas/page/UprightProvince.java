package org.modelatlas.page;

import java.util.List;
import java.util.OptionalDouble;
import org.modelatlas.dataset.Once;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;

/**
 * The parts of an upright page about a province above its models, and how high they are so that the
 * page is neither empty nor too full: where there is little to say, the map and the chart grow;
 * where the models or the notes would find no room, there are fewer large figures.
 */
final class UprightProvince {

  private static final double KEYS_WIDTH = 0.34;
  private static final double KEYS_HEIGHT = 0.46;
  private static final double TALENT_WIDTH = 0.42;
  private static final double COMPUTE_SHARE = 0.2;
  private static final double MOST_CHART_PT = 70;
  private static final double STEP_PT = 12;

  /** So that nothing depends on the last digits of a sum. */
  private static final double SLACK_PT = 3;

  /** What a map's caption and legend take of its height. */
  private static final double TERMS_PT = 80;

  private final ProvinceParts parts;
  private final Desk desk;
  private final Layout layout;
  private final Box room;
  private final double top;
  private final Once<List<String>> mapSources;

  /**
   * The parts of a page.
   *
   * @param top where they begin
   */
  UprightProvince(ProvinceParts parts, double top) {
    this.parts = parts;
    this.desk = parts.desk();
    this.layout = parts.layout();
    this.room = layout.room();
    this.top = top;
    this.mapSources = new Once<>(() -> parts.map().sourceIds());
  }

  /**
   * How high they are.
   *
   * @param keysPt the most that the large figures take
   * @param mapPt the map and the large figures beside it, at least
   * @param chartPt the chart of filings
   */
  private record Heights(double keysPt, double mapPt, double chartPt) {}

  /**
   * Talent and computing beside each other.
   *
   * @param stated how many rows about computing there are
   */
  private record Band(Piece talent, Piece compute, int stated) {
    double heightPt() {
      return Math.max(talent.heightPt(), compute.heightPt());
    }
  }

  /** Puts them on the page. */
  ProvincePages.Taken place() {
    var before = desk.notes().state();
    Heights heights = settled();
    desk.notes().backTo(before);
    PageStack stack = layout.stack();
    double height = mapHeight(heights);
    stack.add(parts.map().in(new Box(room.xPt(), top, mapWidth(), height)));
    Piece keys = parts.keys().column(keysWidth(), heights.keysPt(), height);
    stack.add(keys, room.rightPt() - keysWidth(), top);
    double y = layout.band(top + height + layout.gap());
    Band band = band(heights.chartPt());
    stack.add(band.talent(), room.xPt(), y);
    stack.add(band.compute(), room.xPt() + talentWidth() + layout.gutter(), y);
    return new ProvincePages.Taken(band.stated(), y + band.heightPt() + layout.gap(), Piece.NONE);
  }

  private double keysWidth() {
    return room.widthPt() * KEYS_WIDTH;
  }

  private double mapWidth() {
    return room.widthPt() - keysWidth() - layout.gutter();
  }

  private double talentWidth() {
    return room.widthPt() * TALENT_WIDTH;
  }

  private double mapHeight(Heights heights) {
    var before = desk.notes().state();
    Piece column = parts.keys().column(keysWidth(), heights.keysPt(), 0);
    desk.notes().backTo(before);
    return Math.max(column.heightPt(), heights.mapPt());
  }

  private Band band(double chartPt) {
    double left = talentWidth();
    double right = room.widthPt() - left - layout.gutter();
    Piece talent =
        Piece.stack(layout.gap(), List.of(parts.talent(left), parts.history(left, chartPt)));
    double most = Math.max(talent.heightPt(), COMPUTE_SHARE * room.heightPt());
    RowFlow flow = parts.compute(right, 0, false);
    return new Band(talent, flow.fill(right, 1, () -> most), flow.next());
  }

  private Heights settled() {
    var usual =
        new Heights(
            room.heightPt() * KEYS_HEIGHT,
            desk.style().pt(ProvincePages.LEAST_MAP_PT),
            desk.style().pt(ProvincePages.CHART_PT));
    if (!layout.isCompact() || !parts.hasFewModels()) {
      return usual;
    }
    for (double keys = usual.keysPt(); keys > usual.mapPt(); keys -= desk.style().pt(STEP_PT)) {
      var tried = new Heights(keys, usual.mapPt(), usual.chartPt());
      OptionalDouble spare = spare(tried);
      if (spare.isPresent()) {
        return spread(tried, spare.getAsDouble());
      }
    }
    return usual;
  }

  /**
   * Heights with which what was left goes to the map as far as it has use for it, then the chart.
   */
  private Heights spread(Heights close, double spare) {
    var bounds = parts.geometry().fitBoundsM();
    double most = mapWidth() * bounds.height() / bounds.width() + desk.style().pt(TERMS_PT);
    double height = mapHeight(close);
    double map = Math.min(spare, Math.max(0, most - height));
    double chart = desk.style().pt(MOST_CHART_PT) - close.chartPt();
    return new Heights(
        close.keysPt(), height + map, close.chartPt() + Math.min(spare - map, chart));
  }

  /**
   * What is left of the page with all models and notes on it, these in full if there is room;
   * nothing where they are not all on it.
   */
  private OptionalDouble spare(Heights heights) {
    var before = desk.notes().state();
    double height = mapHeight(heights);
    desk.notes().marks(mapSources.get(), desk.style().heading());
    parts.keys().column(keysWidth(), heights.keysPt(), 0);
    double gaps = 5 * layout.gap();
    double y = top + height + band(heights.chartPt()).heightPt() + gaps;
    double below = layout.stack().bottomPt() - y - desk.style().pt(SLACK_PT);
    RowFlow flow = parts.models(room.widthPt(), 0, false);
    Piece models = flow.fill(room.widthPt(), parts.across(), () -> below - layout.notesHeight());
    double left = below - models.heightPt();
    double full = left - layout.notesHeightInFull();
    double spare = full >= 0 ? full : left - layout.notesHeight();
    desk.notes().backTo(before);
    return flow.left() > 0 || spare < 0 ? OptionalDouble.empty() : OptionalDouble.of(spare);
  }
}
