package org.modelatlas.ui.region.content;

import java.util.Comparator;
import java.util.List;
import org.modelatlas.citation.FigureCitation;
import org.modelatlas.citation.FigureReference;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Statement;

/** Puts statements on definitions of their own into lines, newest first. */
final class Statements {

  private final Teller teller;

  Statements(Teller teller) {
    this.teller = teller;
  }

  List<Fact> facts(Adcode province, Statement.Kind kind) {
    return teller.index().statements(province, kind).stream()
        .sorted(Comparator.comparing(Statement::period).reversed())
        .map(this::fact)
        .toList();
  }

  private Fact fact(Statement statement) {
    String name = teller.chain(teller.text(statement.place()), teller.text(statement.metric()));
    boolean bare = statement.kind() == Statement.Kind.INDEX_RANK;
    String label = bare ? teller.dated(name, statement.period()) : name;
    String detail =
        teller.chain(
            bare ? "" : date(statement),
            precision(statement.precision()),
            teller.text(statement.definition()));
    var marks = teller.marks(statement.sourceId(), statement.definition());
    String value = (number(statement) + " " + unit(statement)).strip();
    return new Fact(label, value, detail, marks)
        .of(new FigureReference.Written(() -> citation(statement), List.of()));
  }

  private String number(Statement statement) {
    return statement.kind() == Statement.Kind.INDEX_RANK
        ? teller.say("panel.index.rank", statement.value())
        : teller.number(statement.value());
  }

  private String unit(Statement statement) {
    return statement.kind() == Statement.Kind.INDEX_RANK ? "" : teller.text(statement.unit());
  }

  private FigureCitation citation(Statement statement) {
    String what = teller.chain(teller.text(statement.place()), teller.text(statement.metric()));
    return teller
        .citations()
        .written(
            teller.named(statement.region(), what),
            number(statement),
            unit(statement),
            date(statement),
            teller.chain(teller.text(statement.definition()), precision(statement.precision())),
            List.of(statement.sourceId()));
  }

  private String date(Statement statement) {
    String date = teller.date(statement.period());
    return statement.kind() == Statement.Kind.TARGET ? teller.say("panel.target.by", date) : date;
  }

  /** The number format of a capacity in words; blank where it does not apply. */
  String precision(String precision) {
    return switch (precision) {
      case "" -> "";
      case "unspecified" -> teller.say("panel.precision.unspecified");
      default -> teller.say("panel.precision.format", precision);
    };
  }
}
