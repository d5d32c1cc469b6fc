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
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.sheet.TextStyle;
import org.modelatlas.workspace.FilterWords;
import org.modelatlas.workspace.Focus;

/** The pages about one province. */
final class ProvincePages {

  private static final String FILINGS = "filings";
  private static final double GUTTER_PT = 16;
  private static final double BAND_GAP_PT = 7.5;
  private static final double LOCATOR_PT = 52;
  private static final double CHART_PT = 52;
  private static final double COMPUTE_SHARE = 0.2;
  private static final double LEAST_MODELS_PT = 62;
  private static final double NOTES_HEADING_PT = 14;

  private final Desk desk;
  private final PageMaps maps;
  private final Region region;
  private final Box room;
  private final PageStack stack;
  private final PageFrame frame;
  private final NoteColumns columns;

  ProvincePages(Desk desk, PageMaps maps, Adcode code) {
    this.desk = desk;
    this.maps = maps;
    this.region = desk.atlas().region(code).orElseThrow();
    this.room = desk.request().paper().room();
    this.frame = new PageFrame(desk, desk.voice().text(geometry().credit()));
    this.stack = new PageStack(desk, frame);
    int count = desk.request().paper().landscape() ? 4 : 3;
    this.columns = NoteColumns.in(room.widthPt(), count, desk.style().pt(12), desk.style().pt(1));
  }

  private MapGeometry geometry() {
    return maps.interiors().of(region.adcode()).orElse(maps.nation());
  }

  PageSequence compose() {
    double y = head(stack.turn());
    if (desk.request().paper().landscape()) {
      landscape(y);
    } else {
      portrait(y);
    }
    var language = desk.voice().language();
    return new PageSequence(
        region.adcode().code(),
        region.name().in(language),
        desk.voice()
            .say("page.description", region.name().in(language), desk.question().asOf())
            .first(),
        language,
        desk.request().additions().printed().orElse(desk.atlas().newestDate()),
        stack.finish(),
        desk.notes().sourceIds());
  }

  private double head(double y) {
    double side = desk.style().pt(LOCATOR_PT);
    Piece head =
        frame.head(
            desk.voice().text(region.name()),
            under(),
            room.widthPt() - side - desk.style().pt(GUTTER_PT));
    stack.add(head, room.xPt(), y);
    double height = Math.max(head.heightPt(), side);
    var box = new Box(room.rightPt() - side, y, side, side);
    stack.add(List.of(new PageItem.Map(new Locator(desk, maps.nation()).in(box, region.adcode()))));
    return y + height + desk.style().pt(BAND_GAP_PT);
  }

  /** Where it lies, and what is asked of the data. */
  private Words under() {
    return desk.voice()
        .each(
            m -> {
              var language = m.language();
              String place =
                  m.get(
                      "panel.region.detail",
                      region.capital().in(language),
                      region.group().in(language));
              return Voice.chain(
                  place, m.get("map.asOf", desk.question().asOf().toString()), filter(m));
            });
  }

  private String filter(Messages messages) {
    var filter = desk.question().filter();
    return filter.isNone()
        ? ""
        : new FilterWords(desk.atlas(), desk.figures(), messages).line(filter);
  }

  private void portrait(double top) {
    double gutter = desk.style().pt(GUTTER_PT);
    double gap = desk.style().pt(BAND_GAP_PT);
    double keysWidth = room.widthPt() * 0.36;
    double y = top + mapAndKeys(top, room.widthPt() - keysWidth - gutter, keysWidth) + gap;
    y = band(y);
    double left = room.widthPt() * 0.42;
    double right = room.widthPt() - left - gutter;
    Piece talent = talentAndHistory(left);
    stack.add(talent, room.xPt(), y);
    double most = Math.max(talent.heightPt(), COMPUTE_SHARE * room.heightPt());
    RowFlow flow = compute(right);
    Piece compute = flow.fill(right, 1, () -> most);
    stack.add(compute, room.xPt() + left + gutter, y);
    y += Math.max(talent.heightPt(), compute.heightPt()) + gap;
    end(flow.next(), new Box(room.xPt(), band(y), room.widthPt(), 0));
  }

  private void landscape(double top) {
    double gutter = desk.style().pt(GUTTER_PT);
    double gap = desk.style().pt(BAND_GAP_PT);
    double keysWidth = room.widthPt() * 0.23;
    double computeWidth = room.widthPt() * 0.33;
    double mapWidth = room.widthPt() - keysWidth - computeWidth - 2 * gutter;
    double height = mapAndKeys(top, mapWidth, keysWidth);
    RowFlow flow = compute(computeWidth);
    Piece compute = flow.fill(computeWidth, 1, () -> height);
    stack.add(compute, room.rightPt() - computeWidth, top);
    double y = band(top + height + gap);
    double left = room.widthPt() * 0.3;
    stack.add(talentAndHistory(left), room.xPt(), y);
    double x = room.xPt() + left + gutter;
    end(flow.next(), new Box(x, y, room.rightPt() - x, 0));
  }

  private double band(double y) {
    var line = new double[] {room.xPt(), y, room.rightPt(), y};
    stack.add(
        new Piece(
            0,
            1,
            List.of(
                new Mark.Group(
                    Role.ARTIFACT,
                    "",
                    "",
                    "",
                    List.of(new Mark.Line(line, desk.style().ruleLine()))))),
        0,
        0);
    return y + desk.style().pt(BAND_GAP_PT);
  }

  /** The map and the large figures beside it; the height of both. */
  private double mapAndKeys(double y, double mapWidth, double keysWidth) {
    var keys = new KeyFigures(desk, region.adcode());
    var before = desk.notes().state();
    double height = keys.column(keysWidth).heightPt();
    desk.notes().backTo(before);
    var inside =
        new Focus(
            Optional.empty(),
            List.of(),
            Optional.of(region.adcode()),
            Optional.empty(),
            Optional.empty());
    var block = new MapBlock(desk, maps.composer(), geometry(), inside);
    stack.add(block.in(new Box(room.xPt(), y, mapWidth, height)));
    stack.add(keys.column(keysWidth), room.xPt() + mapWidth + desk.style().pt(GUTTER_PT), y);
    return height;
  }

  private Piece talentAndHistory(double widthPt) {
    return Piece.stack(
        desk.style().pt(BAND_GAP_PT),
        List.of(
            new TalentBlock(desk, region.adcode()).in(widthPt, !isCompact()), history(widthPt)));
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
    Words title = desk.voice().say("page.history");
    Piece chart = new HistoryChart(desk).of(title, points, widthPt, desk.style().pt(CHART_PT));
    if (chart.isEmpty()) {
      return Piece.NONE;
    }
    var style = desk.style();
    var sources = series.stream().map(Observation::sourceId).distinct().toList();
    Piece heading =
        desk.setter()
            .lines(desk.runs(title, style.heading(), style.besideHeading(), sources), widthPt)
            .as(Role.HEADING_2);
    return Piece.stack(style.pt(1), List.of(heading, chart));
  }

  private RowFlow compute(double widthPt) {
    return new RowFlow(desk, new ComputeRows(desk, region.adcode()).list(widthPt), 0);
  }

  /**
   * The models, then the notes; what found no room goes on over further pages if pages may be many
   * or the notes need one in any case.
   *
   * @param stated how many rows about computing have been placed
   * @param at where the models begin, and how wide they are
   */
  private void end(int stated, Box at) {
    double gap = desk.style().pt(BAND_GAP_PT);
    double below = stack.bottomPt() - at.yPt();
    boolean further =
        !isCompact() || below - notesHeight() - gap < desk.style().pt(LEAST_MODELS_PT);
    RowFlow flow = models(at.widthPt(), 0);
    DoubleSupplier most = () -> further ? below : below - notesHeight() - gap;
    Piece models = flow.fill(at.widthPt(), across(), most);
    stack.add(models, at.xPt(), at.yPt());
    notes(further ? goOn(stated, flow.next()) : at.yPt() + models.heightPt());
  }

  private int across() {
    return isCompact() ? 2 : 1;
  }

  private RowFlow models(double widthPt, int from) {
    double gaps = (across() - 1) * desk.style().pt(RowFlow.ACROSS_GAP_PT);
    double width = (widthPt - gaps) / across();
    return new RowFlow(desk, new ModelRows(desk, region.adcode(), isCompact()).list(width), from);
  }

  /** The rest of both lists; says where the last page is free. */
  private double goOn(int stated, int listed) {
    double gap = desk.style().pt(BAND_GAP_PT);
    double y = stack.turn();
    var compute =
        new RowFlow(desk, new ComputeRows(desk, region.adcode()).list(room.widthPt()), stated);
    var models = models(room.widthPt(), listed);
    for (RowFlow flow : List.of(compute, models)) {
      int across = flow == models ? across() : 1;
      while (flow.left() > 0) {
        double top = y;
        double reserved = isCompact() ? notesHeight() + gap : 0;
        Piece piece = flow.fill(room.widthPt(), across, () -> stack.bottomPt() - top - reserved);
        stack.add(piece, room.xPt(), y);
        y += piece.heightPt() + gap;
        if (isCompact()) {
          break;
        }
        y = flow.left() > 0 ? stack.turn() : y;
      }
    }
    return y;
  }

  private boolean isCompact() {
    return desk.request().look().length() == PageLook.Length.ONE_PAGE;
  }

  private double notesHeight() {
    double heading = desk.style().pt(NOTES_HEADING_PT);
    return columns.heightPt(desk.notes().pieces(columns.widthPt())) + heading;
  }

  /** The notes at the foot of the page, or on pages of their own. */
  private void notes(double usedTo) {
    List<Piece> rest = desk.notes().pieces(columns.widthPt());
    double heading = desk.style().pt(NOTES_HEADING_PT);
    double free = usedTo;
    while (!rest.isEmpty()) {
      double height = columns.heightPt(rest);
      double top = stack.bottomPt() - height - heading;
      if (top < free) {
        top = stack.turn();
        height = Math.min(height, stack.bottomPt() - top - heading);
      }
      stack.add(notesHeading(), room.xPt(), top);
      NoteColumns.Filled filled = columns.fill(rest, height);
      stack.add(filled.piece(), room.xPt(), top + heading);
      rest = filled.rest();
      free = Double.POSITIVE_INFINITY;
    }
  }

  private Piece notesHeading() {
    var style = desk.style();
    var small = new TextStyle(style.small().sizePt(), true, style.text());
    Piece text =
        desk.setter()
            .lines(desk.runs(desk.voice().say("page.notes"), small, style.small()), room.widthPt())
            .as(Role.HEADING_2);
    var marks = new ArrayList<Mark>();
    var line = new Mark.Line(new double[] {0, 0, room.widthPt(), 0}, style.ruleLine());
    marks.add(new Mark.Group(Role.ARTIFACT, "", "", "", List.of(line)));
    marks.addAll(text.at(0, style.pt(2)));
    return new Piece(room.widthPt(), text.heightPt(), marks);
  }
}
