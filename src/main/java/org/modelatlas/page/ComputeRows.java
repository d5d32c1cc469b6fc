package org.modelatlas.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Statement;
import org.modelatlas.i18n.Messages;
import org.modelatlas.page.setting.Piece;
import org.modelatlas.page.setting.Run;
import org.modelatlas.page.setting.TableSetting;
import org.modelatlas.page.setting.TableSetting.Column;
import org.modelatlas.page.setting.Typesetter.Align;
import org.modelatlas.sheet.Role;

/**
 * What is stated of a province's computing capacity: each statement with its date, its scope and
 * what it counts, then the named centres. Nothing is summed.
 */
final class ComputeRows {

  private static final double GAP_PT = 8;
  private static final double PADDING_PT = 1.8;
  private static final double VALUE_SHARE = 0.31;
  private static final List<Statement.Kind> KINDS =
      List.of(
          Statement.Kind.CAPACITY,
          Statement.Kind.CITY_CAPACITY,
          Statement.Kind.TARGET,
          Statement.Kind.RACKS);

  private final Desk desk;
  private final Adcode province;

  ComputeRows(Desk desk, Adcode province) {
    this.desk = desk;
    this.province = province;
  }

  /** The list in a width. */
  RowList list(double widthPt) {
    TableSetting table = table(widthPt);
    var rows = new ArrayList<Supplier<Piece>>();
    for (Statement.Kind kind : KINDS) {
      desk.index().statements(province, kind).stream()
          .filter(
              s ->
                  kind == Statement.Kind.TARGET
                      || !s.period().end().isAfter(desk.question().asOf()))
          .sorted(Comparator.comparing(Statement::period).reversed())
          .forEach(s -> rows.add(() -> row(table, s)));
    }
    desk.index().centres(province).stream()
        .filter(centre -> desk.index().isKnown(centre, desk.question().asOf()))
        .sorted(Comparator.comparingDouble(c -> -c.capacityPflops().orElse(0)))
        .forEach(centre -> rows.add(() -> row(table, centre)));
    Words remark =
        desk.voice().say(rows.isEmpty() ? "page.compute.absence" : "page.compute.remark");
    return new RowList(
        desk.voice().say("panel.compute.title"),
        header(table),
        rows,
        Role.TABLE,
        "compute",
        remark);
  }

  private TableSetting table(double widthPt) {
    double gap = desk.style().pt(GAP_PT);
    double value = (widthPt - gap) * VALUE_SHARE;
    return new TableSetting(
        desk.setter(),
        List.of(
            new Column(widthPt - gap - value, Align.LEFT, Integer.MAX_VALUE),
            new Column(value, Align.RIGHT, Integer.MAX_VALUE)),
        gap,
        desk.style().pt(PADDING_PT));
  }

  private Piece header(TableSetting table) {
    var style = desk.style();
    return table.header(
        List.of(
            desk.runs(desk.voice().say("page.compute.what"), style.small(), style.small()),
            desk.runs(desk.voice().say("page.compute.value"), style.small(), style.small())));
  }

  private Piece row(TableSetting table, Statement statement) {
    Words name =
        desk.voice()
            .each(
                m ->
                    Voice.chain(
                        statement.place().in(m.language()), statement.metric().in(m.language())));
    Words terms = desk.voice().each(m -> terms(statement, m));
    Words unit = desk.voice().text(statement.unit());
    return row(
        table,
        name,
        terms,
        desk.voice().number(statement.value()),
        unit,
        List.of(statement.sourceId()));
  }

  private static String terms(Statement s, Messages m) {
    String date = Voice.date(s.period(), m);
    boolean aim = s.kind() == Statement.Kind.TARGET;
    return Voice.chain(
        aim ? m.get("panel.target.by", date) : date,
        precision(s.precision(), m),
        s.definition().in(m.language()));
  }

  private static String precision(String precision, Messages m) {
    return switch (precision) {
      case "" -> "";
      case "unspecified" -> m.get("panel.precision.unspecified");
      default -> m.get("panel.precision.format", precision);
    };
  }

  private Piece row(TableSetting table, ComputingCentre centre) {
    Words name = desk.voice().text(centre.name());
    Words terms = desk.voice().each(m -> terms(centre, m));
    var capacity = centre.capacityPflops();
    return capacity.isPresent()
        ? row(
            table,
            name,
            terms,
            desk.voice().number(capacity.getAsDouble()),
            Words.of(List.of("PFLOPS")),
            centre.sourceIds())
        : row(
            table,
            name,
            terms,
            "",
            desk.voice().say("panel.centres.noCapacity"),
            centre.sourceIds());
  }

  private static String terms(ComputingCentre centre, Messages m) {
    String status = m.get("panel.centre." + centre.status());
    String dated =
        centre.asOf().map(p -> m.get("panel.centre.asOf", status, Voice.date(p, m))).orElse(status);
    boolean silent = centre.capacityPflops().isEmpty() || centre.basis().isBlank();
    return Voice.chain(
        centre.city().isEmpty() ? m.get("panel.centres.noCity") : centre.city().in(m.language()),
        dated,
        silent ? "" : m.get("panel.basis." + centre.basis()),
        precision(centre.precision(), m));
  }

  private Piece row(
      TableSetting table,
      Words name,
      Words terms,
      String number,
      Words unit,
      Collection<String> sources) {
    var style = desk.style();
    var first = new ArrayList<Run>(desk.runs(name, style.body(), style.small(), sources));
    first.add(new Run.Words("  " + terms.joined("  "), style.small()));
    var second = new ArrayList<Run>();
    if (!number.isEmpty()) {
      second.add(new Run.Words(number + " ", style.strong()));
    }
    second.add(new Run.Words(unit.joined(" "), style.small()));
    return table.row(List.of(first, second));
  }
}
