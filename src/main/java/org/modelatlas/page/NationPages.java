package org.modelatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.modelatlas.dataset.Concentration;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.NationalFigure;
import org.modelatlas.i18n.Messages;
import org.modelatlas.i18n.Numbers;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.workspace.Focus;

/** The page about the nation: three counts, each on its own definition, and every province. */
final class NationPages {

  private static final List<String> REPORT = List.of("cn_models_1b", "regions_with_models");
  private static final String FILED = "cac_filed_total";
  private static final double CHART_PT = 60;
  private static final double MAP_SHARE = 0.44;
  private static final double LEAST_MAP_SHARE = 0.34;
  private static final int ACROSS = 3;

  /** What the map's caption and legend take of its height. */
  private static final double TERMS_PT = 72;

  private static final double LEAST_RANKING_PT = 150;

  private final Desk desk;
  private final PageMaps maps;
  private final Layout layout;
  private final FigureTable table;

  NationPages(Desk desk, PageMaps maps) {
    this.desk = desk;
    this.maps = maps;
    this.layout = new Layout(desk, desk.voice().text(maps.nation().credit()));
    this.table = desk.question().answer(desk.atlas(), desk.figures());
  }

  PageSequence compose() {
    Words title = desk.voice().say("panel.nation.title");
    double y = layout.head(title, desk.voice().each(this::under), Optional.empty());
    Box room = layout.room();
    double gutter = layout.gutter();
    double keysWidth = room.widthPt() * (layout.isLandscape() ? 0.2 : 0.28);
    double mapWidth =
        layout.isLandscape() ? room.widthPt() * 0.46 : room.widthPt() - keysWidth - gutter;
    desk.notes().define(table.indicator());
    double height = heightOfMap(y, keysWidth, mapWidth);
    var block = new MapBlock(desk, maps.composer(), maps.nation(), Focus.NATION);
    layout.stack().add(block.in(new Box(room.xPt(), y, mapWidth, height)));
    double x = room.xPt() + mapWidth + gutter;
    layout.stack().add(keys(keysWidth, height, height), x, y);
    double below = y + height;
    if (layout.isLandscape()) {
      double left = x + keysWidth + gutter;
      ranking(new Box(left, y, room.rightPt() - left, height), 1);
    } else {
      double top = layout.band(below + layout.gap());
      below = ranking(new Box(room.xPt(), top, room.widthPt(), roomOfRanking(top)), ACROSS);
    }
    layout.notes(below);
    return layout.finish("nation", title);
  }

  /** Above the notes, or where they find no room down to the foot of the page. */
  private double roomOfRanking(double top) {
    double free = layout.stack().bottomPt() - top;
    double least = desk.style().pt(LEAST_RANKING_PT);
    return free - notesOfAll() < least ? free : free - notesOfAll();
  }

  /**
   * Lying as high as the notes allow. Upright so that the ranking and the notes find room below,
   * but no higher than the map has use for.
   */
  private double heightOfMap(double y, double keysWidth, double mapWidth) {
    var before = desk.notes().state();
    double free = layout.stack().bottomPt() - y;
    double keys = keys(keysWidth, free, 0).heightPt();
    double noted = notesOfAll();
    double room = layout.room().heightPt();
    double height;
    if (layout.isLandscape()) {
      height = free - noted > Math.max(room * MAP_SHARE, keys) ? free - noted : free;
    } else {
      var bounds = maps.nation().fitBoundsM();
      double most = mapWidth * bounds.height() / bounds.width() + desk.style().pt(TERMS_PT);
      double left = free - rankingHeight() - 2 * layout.gap();
      double wanted = left - noted < room * LEAST_MAP_SHARE ? left : left - noted;
      height = Math.clamp(wanted, room * LEAST_MAP_SHARE, Math.max(most, keys));
    }
    desk.notes().backTo(before);
    return height;
  }

  private double rankingHeight() {
    double width = layout.room().widthPt();
    return flow(width, ACROSS).fill(width, ACROSS, () -> Double.MAX_VALUE).heightPt();
  }

  private String under(Messages messages) {
    return layout.asked(messages);
  }

  /** The large figures, those that are not higher together than asked for, spread over a height. */
  private Piece keys(double widthPt, double mostPt, double heightPt) {
    var big = new BigFigure(desk, widthPt);
    var style = desk.style();
    var made = new ArrayList<Supplier<Piece>>();
    made.add(() -> catalogue(big));
    national(FILED).reduce((a, b) -> b).ifPresent(f -> made.add(() -> key(big, f)));
    made.add(() -> history(widthPt));
    REPORT.stream().flatMap(this::national).forEach(f -> made.add(() -> key(big, f)));
    concentration()
        .ifPresent(w -> made.add(() -> desk.paragraph(w, widthPt, style.body(), style.small())));
    var figures = new ArrayList<Piece>();
    for (Supplier<Piece> next : made) {
      var before = desk.notes().state();
      figures.add(next.get());
      if (big.column(figures).heightPt() > mostPt) {
        figures.removeLast();
        desk.notes().backTo(before);
      }
    }
    return big.column(figures.stream().filter(piece -> !piece.isEmpty()).toList(), heightPt);
  }

  /** The families that the catalogue has in all units. */
  private Piece catalogue(BigFigure big) {
    FigureTable families = desk.table("models");
    desk.notes().define(families.indicator());
    double sum = families.figures().stream().mapToDouble(f -> f.value().orElse(0)).sum();
    long units = families.figures().stream().filter(f -> f.value().orElse(0) > 0).count();
    List<String> sources =
        families.figures().stream().flatMap(f -> f.sourceIds().stream()).distinct().toList();
    return big.of(
        Voice.begun(desk.voice().say("panel.catalogue.families")),
        desk.voice().number(sum),
        desk.voice().say("page.catalogue.units", units),
        sources);
  }

  private Stream<NationalFigure> national(String id) {
    return desk.index().national(id).stream()
        .filter(figure -> !figure.period().end().isAfter(desk.question().asOf()))
        .sorted(Comparator.comparing(NationalFigure::period));
  }

  private Piece key(BigFigure big, NationalFigure figure) {
    Words terms =
        desk.voice()
            .each(
                m ->
                    Voice.chain(
                        Voice.date(figure.period(), m), figure.statement().in(m.language())));
    return big.of(
        Voice.begun(desk.voice().say("panel.national." + figure.id())),
        desk.voice().number(figure.value()),
        terms,
        List.of(figure.sourceId()));
  }

  private Piece history(double widthPt) {
    List<NationalFigure> totals = national(FILED).toList();
    List<HistoryChart.Point> points =
        totals.stream().map(f -> new HistoryChart.Point(f.period(), f.value())).toList();
    List<String> sources = totals.stream().map(NationalFigure::sourceId).distinct().toList();
    return new HistoryChart(desk)
        .titled(
            desk.voice().say("page.history"), points, sources, widthPt, desk.style().pt(CHART_PT));
  }

  /** What the three largest units hold of the indicator on the map. */
  private Optional<Words> concentration() {
    return Concentration.of(table, desk.atlas()).map(c -> desk.voice().each(m -> sentence(c, m)));
  }

  private String sentence(Concentration found, Messages m) {
    var language = m.language();
    String percent = Numbers.fixed(language, 1).text(found.percent());
    String name = table.indicator().name().in(language);
    if (found.largest().isEmpty()) {
      return m.get("compare.concentration", name, percent);
    }
    String names =
        String.join(
            m.get("compare.and"),
            found.largest().stream()
                .map(code -> desk.atlas().regions().get(code).shortName().in(language))
                .toList());
    return m.get("compare.concentrationNamed", name, percent, names);
  }

  private double notesOfAll() {
    return layout.notesHeight() + layout.gap();
  }

  /** The ranking, which goes on over further pages; says where it ends on the last. */
  private double ranking(Box at, int across) {
    var flow = flow(at.widthPt(), across);
    Piece piece = flow.fill(at.widthPt(), across, at::heightPt);
    layout.stack().add(piece, at.xPt(), at.yPt());
    double bottom = at.yPt() + piece.heightPt();
    while (flow.left() > 0 && across == ACROSS) {
      double top = layout.stack().turn();
      Piece rest =
          flow.fill(at.widthPt(), across, () -> layout.stack().bottomPt() - top - notesOfAll());
      layout.stack().add(rest, at.xPt(), top);
      bottom = top + rest.heightPt();
    }
    return bottom;
  }

  private RowFlow flow(double widthPt, int across) {
    double gaps = (across - 1) * desk.style().pt(RowFlow.ACROSS_GAP_PT);
    var rows = new RegionRows(desk, table).list((widthPt - gaps) / across);
    return new RowFlow(desk, rows, 0, across == ACROSS);
  }
}
