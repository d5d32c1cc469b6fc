package org.modelatlas.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Reading;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.FigureText;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.TableSetting;
import org.modelatlas.page.setting.TableSetting.Column;
import org.modelatlas.page.setting.Typesetter.Align;
import org.modelatlas.sheet.Role;

/** Every region with its figure, those with a rank first. */
final class RegionRows {

  private static final double GAP_PT = 5;
  private static final double PADDING_PT = 0.9;
  private static final double RANK_PT = 14;
  private static final double NAME_SHARE = 0.56;

  private final Desk desk;
  private final FigureTable table;

  RegionRows(Desk desk, FigureTable table) {
    this.desk = desk;
    this.table = table;
  }

  /** The list in a width. */
  RowList list(double widthPt) {
    var style = desk.style();
    double gap = style.pt(GAP_PT);
    double rank = style.pt(RANK_PT);
    double name = (widthPt - rank - 2 * gap) * NAME_SHARE;
    var setting =
        new TableSetting(
            desk.setter(),
            List.of(
                new Column(name, Align.LEFT, 2),
                new Column(rank, Align.RIGHT, 1),
                new Column(widthPt - rank - name - 2 * gap, Align.RIGHT, 2)),
            gap,
            style.pt(PADDING_PT));
    List<Supplier<Piece>> rows =
        table.figures().stream()
            .filter(RegionRows::isListed)
            .sorted(Comparator.comparingInt(this::place))
            .<Supplier<Piece>>map(figure -> () -> row(setting, figure))
            .toList();
    Words title = desk.voice().each(m -> new FigureText(m).heading(table.indicator()));
    Words others = desk.voice().each(this::others);
    return new RowList(title, header(setting), rows, Role.TABLE, "regions", others);
  }

  private static boolean isListed(Figure figure) {
    return figure.reading() instanceof Reading.Tier
        || figure.value().isPresent() && !FigureText.countsNone(figure);
  }

  /** Regions without a figure by why they have none: "not reported: Anhui, Gansu". */
  private String others(Messages messages) {
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (Figure figure : table.figures()) {
      if (!isListed(figure)) {
        Region region = desk.atlas().regions().get(figure.region());
        byReason
            .computeIfAbsent(new FigureText(messages).number(figure), none -> new ArrayList<>())
            .add(region.shortName().in(messages.language()));
      }
    }
    return byReason.entrySet().stream()
        .map(
            e ->
                messages.get(
                    "page.group",
                    e.getKey(),
                    String.join(messages.get("list.comma"), e.getValue())))
        .collect(Collectors.joining(" · "));
  }

  private int place(Figure figure) {
    OptionalInt rank = table.rank(figure.region());
    int unranked = figure.value().isPresent() ? 1_000 : 2_000;
    return rank.orElse(unranked);
  }

  private Piece header(TableSetting setting) {
    return setting.header(List.of(head("region"), head("rank"), head("value")));
  }

  private List<Run> head(String key) {
    Words words = desk.voice().say("page.column." + key);
    return List.of(new Run.Words(words.first(), desk.style().small()));
  }

  private Piece row(TableSetting setting, Figure figure) {
    var style = desk.style();
    Words name = desk.voice().text(desk.atlas().regions().get(figure.region()).shortName());
    OptionalInt rank = table.rank(figure.region());
    String place = rank.isPresent() ? String.valueOf(rank.getAsInt()) : "";
    boolean numeric = figure.value().isPresent();
    Messages main = desk.voice().main();
    String value = new FigureText(main).number(figure);
    return setting.row(
        List.of(
            desk.runs(name, style.body(), style.small()),
            List.of(new Run.Words(place, style.small())),
            List.of(
                new Run.Words(value, numeric ? style.strong() : style.small()),
                new Run.Words(dates(figure, main), style.small()))));
  }

  /** The dates of a figure where those of the others differ. */
  private String dates(Figure figure, Messages messages) {
    boolean differ =
        table.figures().stream()
                .filter(f -> f.value().isPresent())
                .map(Figure::periods)
                .distinct()
                .count()
            > 1;
    return differ && figure.value().isPresent() && !figure.periods().isEmpty()
        ? "  " + new FigureText(messages).span(figure)
        : "";
  }
}
