package org.modelatlas.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.modelatlas.comparison.Comparison;
import org.modelatlas.comparison.ComparisonComposer;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.sheet.Box;
import org.modelatlas.sheet.Mark;
import org.modelatlas.sheet.Role;
import org.modelatlas.workspace.Appearance;
import org.modelatlas.workspace.Focus;
import org.modelatlas.workspace.Presentation;
import org.modelatlas.workspace.Theme;
import org.modelatlas.workspace.ViewState;

/** The page on which provinces stand side by side. */
final class ComparisonPages {

  private static final double MAP_SHARE = 0.3;
  private static final double MAP_WIDTH = 0.6;
  private static final double CHART_PT = 66;
  private static final double KEY_PT = 18;
  private static final double KEY_GAP_PT = 6;
  private static final double LEAST_TABLE_PT = 70;
  private static final int MOST_NAMED = 4;

  private final Desk desk;
  private final PageMaps maps;
  private final List<Adcode> codes;
  private final Layout layout;
  private final List<Comparison> comparisons;

  ComparisonPages(Desk desk, PageMaps maps, List<Adcode> codes) {
    this.desk = desk;
    this.maps = maps;
    this.codes = codes;
    this.layout = new Layout(desk, desk.voice().text(maps.nation().credit()));
    var composer = new ComparisonComposer(desk.atlas(), desk.figures());
    this.comparisons = desk.voice().all().stream().map(m -> composer.compose(view(m), m)).toList();
  }

  private Focus focus() {
    return new Focus(Optional.empty(), codes, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private ViewState view(Messages messages) {
    var looks = new Appearance(messages.language(), Theme.LIGHT, Presentation.MAP);
    return new ViewState(looks, desk.question(), focus());
  }

  /** Something of the comparison in each language. */
  private Words each(Function<Comparison, String> words) {
    return Words.of(comparisons.stream().map(words).toList());
  }

  private Comparison main() {
    return comparisons.getFirst();
  }

  PageSequence compose() {
    Words title = desk.voice().each(this::title);
    double y = layout.head(title, desk.voice().each(layout::asked), Optional.empty());
    Box room = layout.room();
    double width = room.widthPt() * MAP_WIDTH;
    double right = room.widthPt() - width - layout.gutter();
    Piece side = side(right);
    double height = Math.max(side.heightPt(), room.heightPt() * MAP_SHARE);
    var block = new MapBlock(desk, maps.composer(), maps.nation(), focus());
    desk.notes().define(desk.question().indicator(desk.atlas()));
    layout.stack().add(block.in(new Box(room.xPt(), y, width, height)));
    layout.stack().add(side, room.xPt() + width + layout.gutter(), y);
    double below = layout.band(y + height + layout.gap());
    layout.notes(table(below));
    return layout.finish("comparison", title);
  }

  private String title(Messages m) {
    List<String> names =
        main().regions().stream()
            .limit(MOST_NAMED)
            .map(r -> r.shortName().in(m.language()))
            .toList();
    String named = String.join(m.get("list.comma"), names);
    int more = main().regions().size() - names.size();
    return more > 0 ? named + " +" + more : named;
  }

  /** Which outline is whose, the trend of filings, what the largest hold. */
  private Piece side(double widthPt) {
    var pieces = new ArrayList<Piece>();
    pieces.add(key(widthPt));
    IntStream.range(0, main().trends().size()).forEach(i -> pieces.add(trend(i, widthPt)));
    Words held = each(c -> c.concentration().map(Comparison.Sentence::text).orElse(""));
    pieces.add(desk.paragraph(held, widthPt, desk.style().small(), desk.style().small()));
    return Piece.stack(layout.gap(), pieces);
  }

  private Piece key(double widthPt) {
    var style = desk.style();
    var lines = new ArrayList<Piece>();
    for (int i = 0; i < main().regions().size(); i++) {
      Region region = main().regions().get(i);
      double side = style.pt(KEY_PT);
      double middle = side / 4;
      var sample =
          new Mark.Line(
              new double[] {0, middle, side, middle}, style.map().series().stroke(i, style.pt(2)));
      Piece name =
          desk.setter()
              .lines(
                  desk.runs(desk.voice().text(region.name()), style.strong(), style.small()),
                  widthPt - side - style.pt(KEY_GAP_PT))
              .as(Role.PARAGRAPH);
      lines.add(
          new Piece(side, 2 * middle, List.of(sample))
              .centredBeside(side + style.pt(KEY_GAP_PT), name));
    }
    return Piece.stack(style.pt(1), lines);
  }

  private Piece trend(int index, double widthPt) {
    Comparison.Trend trend = main().trends().get(index);
    Words name = desk.voice().text(trend.indicator().name());
    Words title =
        desk.voice().each(m -> m.get("compare.trend", trend.indicator().name().in(m.language())));
    var style = desk.style();
    Piece heading =
        desk.setter()
            .lines(desk.runs(title, style.strong(), style.small()), widthPt)
            .as(Role.HEADING_3);
    Piece chart =
        new TrendChart(desk).of(name, trend, main().regions(), widthPt, style.pt(CHART_PT));
    return Piece.stack(
        style.pt(1),
        List.of(
            heading,
            chart,
            desk.paragraph(
                each(c -> c.trends().get(index).note()), widthPt, style.small(), style.small())));
  }

  /** The figures, then the mixes; says where they end. */
  private double table(double y) {
    Box room = layout.room();
    double top = y;
    for (RowList list : new ComparisonRows(desk, comparisons).lists(room.widthPt())) {
      var flow = new RowFlow(desk, list, 0, true);
      while (flow.left() > 0) {
        if (layout.stack().bottomPt() - top < desk.style().pt(LEAST_TABLE_PT)) {
          top = layout.stack().turn();
        }
        double from = top;
        Piece piece = flow.fill(room.widthPt(), 1, () -> layout.stack().bottomPt() - from);
        layout.stack().add(piece, room.xPt(), top);
        top += piece.heightPt() + layout.gap();
        top = flow.left() > 0 ? layout.stack().turn() : top;
      }
    }
    return top;
  }
}
