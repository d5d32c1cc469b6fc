package org.modelatlas.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.TableSetting;
import org.modelatlas.page.setting.TableSetting.Column;
import org.modelatlas.page.setting.Typesetter.Align;
import org.modelatlas.sheet.Role;

/** The model families of a province as a table, newest first. */
final class ModelRows {

  private static final double GAP_PT = 8;
  private static final double COMPACT_GAP_PT = 5;
  private static final double PADDING_PT = 1.6;
  private static final int MOST_LINES = 3;

  /** Columns, and the shares of the width that they take. */
  private enum Part {
    NAME(0.29, 0.34),
    DEVELOPER(0.27, 0.265),
    MODALITY(0.12, 0.185),
    OPENNESS(0.10, 0),
    SIZE(0.09, 0),
    DATE(0.13, 0.21);

    private final double share;
    private final double compactShare;

    Part(double share, double compactShare) {
      this.share = share;
      this.compactShare = compactShare;
    }

    private Align align() {
      return this == SIZE || this == DATE ? Align.RIGHT : Align.LEFT;
    }
  }

  private final Desk desk;
  private final Adcode province;
  private final boolean compact;
  private final List<Part> parts;

  /**
   * The families of a province.
   *
   * @param compact whether only the columns stand that nobody would miss
   */
  ModelRows(Desk desk, Adcode province, boolean compact) {
    this.desk = desk;
    this.province = province;
    this.compact = compact;
    this.parts = Stream.of(Part.values()).filter(p -> share(p) > 0).toList();
  }

  private double share(Part part) {
    return compact ? part.compactShare : part.share;
  }

  /** The table in a width; without rows where the catalogue has no family. */
  RowList list(double widthPt) {
    List<ModelFamily> families =
        desk
            .figures()
            .catalogue(desk.question().asOf(), desk.question().filter())
            .families(province)
            .stream()
            .sorted(Comparator.comparing(ModelFamily::firstListed).reversed())
            .toList();
    TableSetting table = table(widthPt);
    List<Supplier<Piece>> rows =
        families.stream().<Supplier<Piece>>map(family -> () -> row(table, family)).toList();
    return new RowList(
        families.isEmpty()
            ? desk.voice().say("panel.link.models")
            : desk.voice().say("panel.models.title", families.size()),
        header(table),
        rows,
        Role.TABLE,
        "models",
        desk.voice().say(families.isEmpty() ? none() : "page.models.remark"));
  }

  private String none() {
    return desk.question().filter().isNone() ? "page.models.absence" : "panel.models.noneLeft";
  }

  private TableSetting table(double widthPt) {
    double gap = desk.style().pt(compact ? COMPACT_GAP_PT : GAP_PT);
    double room = widthPt - gap * (parts.size() - 1);
    List<Column> columns =
        parts.stream()
            .map(p -> new Column(room * share(p), p.align(), compact ? 2 : MOST_LINES))
            .toList();
    return new TableSetting(desk.setter(), columns, gap, desk.style().pt(PADDING_PT));
  }

  private Piece header(TableSetting table) {
    var style = desk.style();
    List<List<Run>> cells =
        parts.stream()
            .map(part -> desk.voice().say("panel.models." + part.name().toLowerCase(Locale.ROOT)))
            .map(words -> desk.runs(words, style.small(), style.small()))
            .toList();
    return table.header(cells);
  }

  private Piece row(TableSetting table, ModelFamily family) {
    return table.row(parts.stream().map(part -> cell(part, family)).toList());
  }

  private List<Run> cell(Part part, ModelFamily family) {
    var voice = desk.voice();
    return switch (part) {
      case NAME ->
          desk.runs(
              voice.text(family.name()),
              desk.style().strong(),
              desk.style().small(),
              List.of(family.sourceId()));
      case DEVELOPER -> cell(voice.text(family.developer()));
      case MODALITY -> cell(voice.say("panel.modality." + family.modality()));
      case OPENNESS -> cell(voice.say("panel.openness." + family.openness()));
      case SIZE -> cell(size(family));
      case DATE -> cell(date(family));
    };
  }

  private List<Run> cell(Words words) {
    return desk.runs(words, desk.style().body(), desk.style().small());
  }

  private Words size(ModelFamily family) {
    var size = family.parametersBillion();
    return size.isEmpty()
        ? Words.of(List.of("–"))
        : Words.of(
            List.of(
                desk.voice()
                    .main()
                    .get("panel.models.billion", desk.voice().number(size.getAsDouble()))));
  }

  private Words date(ModelFamily family) {
    String bound = family.dateKind() == ModelFamily.DateKind.FIRST_LISTING ? "≤ " : "";
    return Words.of(List.of(bound + desk.voice().date(family.firstListed()).first()));
  }
}
