package org.modelatlas.table;

import java.util.List;
import org.modelatlas.dataset.ComputingCentre;

/** The table of computing centres. */
final class CentreTable {

  private final TableFrame frame;
  private final Wording wording;

  CentreTable(TableFrame frame) {
    this.frame = frame;
    this.wording = frame.wording();
  }

  /** The computing centres known by the date. */
  DataTable table() {
    Cell unstated = frame.notReported("table.reason.unstated");
    var table =
        new RowTable<ComputingCentre>(frame)
            .words("id", ComputingCentre::id)
            .texts("name", ComputingCentre::name, unstated)
            .texts("operator", ComputingCentre::operator, unstated)
            .words("adcode", c -> c.province().code())
            .texts("region", c -> frame.regionName(c.province()), unstated)
            .texts("city", ComputingCentre::city, unstated)
            .add(
                frame.measured("capacity"),
                c ->
                    c.capacityPflops().isPresent()
                        ? Cell.Number.exact(c.capacityPflops().getAsDouble())
                        : unstated)
            .words("precision", c -> Precision.words(wording, c.precision()))
            .words("basis", this::basis)
            .words("status", c -> wording.say("panel.centre." + c.status()))
            .add("as_of", Column.Kind.DATE, this::statedOn)
            .texts("note", ComputingCentre::note, Cell.Blank.CELL);
    List<ComputingCentre> centres =
        frame.atlas().centres().stream()
            .filter(c -> frame.scope().shows(c.province()))
            .filter(c -> frame.atlas().isKnown(c, frame.scope().asOf()))
            .toList();
    return frame.table(
        "table.title.centres",
        table.grid(centres, ComputingCentre::id, ComputingCentre::sourceIds),
        Definitions.of(frame, "centres", "capacity"));
  }

  private String basis(ComputingCentre centre) {
    boolean silent = centre.capacityPflops().isEmpty() || centre.basis().isBlank();
    return silent ? "" : wording.say("panel.basis." + centre.basis());
  }

  private Cell statedOn(ComputingCentre centre) {
    return centre
        .asOf()
        .<Cell>map(period -> new Cell.Dates(List.of(period)))
        .orElseGet(() -> frame.notReported("table.reason.unstated"));
  }
}
