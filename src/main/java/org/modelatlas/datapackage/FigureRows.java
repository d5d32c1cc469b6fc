package org.modelatlas.datapackage;

import java.util.List;
import java.util.stream.Stream;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.FiledService;
import org.modelatlas.dataset.NationalFigure;
import org.modelatlas.dataset.Statement;

/** Checked rows of services, centres, statements and national figures. */
final class FigureRows {

  private FigureRows() {}

  static FiledService service(Row row, RowValues values) {
    return new FiledService(
        row.integer("number"),
        row.text("name"),
        row.text("entity"),
        row.present("adcode").map(code -> values.adcode(row, "adcode")),
        values.period(row, "filed"),
        row.both("device"),
        row.text("source_id"));
  }

  static ComputingCentre centre(Row row, RowValues values) {
    return new ComputingCentre(
        row.text("id"),
        row.both("name"),
        row.both("operator"),
        values.adcode(row, "adcode"),
        row.both("city"),
        row.number("capacity_pflops"),
        row.text("precision"),
        row.text("capacity_basis"),
        row.word("status", ComputingCentre.Status.class),
        values.periodIfAny(row, "as_of"),
        row.both("note"),
        sources(row));
  }

  private static List<String> sources(Row row) {
    return Stream.concat(row.present("source_id").stream(), row.present("extra_source_id").stream())
        .toList();
  }

  static Statement statement(Row row, RowValues values) {
    return new Statement(
        row.word("kind", Statement.Kind.class),
        values.adcode(row, "adcode"),
        row.both("place"),
        values.period(row, "period"),
        row.both("metric"),
        row.required("value"),
        row.both("unit"),
        row.text("precision"),
        row.both("definition"),
        row.text("source_id"));
  }

  static NationalFigure national(Row row, RowValues values) {
    return new NationalFigure(
        row.text("id"),
        row.required("value"),
        row.both("unit"),
        values.period(row, "period"),
        row.both("statement"),
        row.text("source_id"));
  }
}
