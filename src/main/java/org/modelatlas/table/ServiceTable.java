package org.modelatlas.table;

import java.util.List;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.FiledService;
import org.modelatlas.i18n.LocalText;

/** The table of filed services. */
final class ServiceTable {

  private final TableFrame frame;
  private final Wording wording;

  ServiceTable(TableFrame frame) {
    this.frame = frame;
    this.wording = frame.wording();
  }

  /** The services filed by the date, in the order of the lists. */
  DataTable table() {
    Cell central = frame.notApplicable("table.reason.central");
    var table =
        new RowTable<FiledService>(frame)
            .words(
                "list", s -> wording.say(isOnDevice(s) ? "table.list.device" : "table.list.main"))
            .add("number", Column.Kind.NUMBER, s -> Cell.Number.exact(s.number()))
            .words("service", FiledService::name)
            .words("entity", FiledService::entity)
            .add(
                "adcode",
                Column.Kind.TEXT,
                s -> s.province().map(p -> Cell.Words.of(p.code())).orElse(central))
            .texts(
                "region", s -> s.province().map(frame::regionName).orElse(LocalText.EMPTY), central)
            .add("filed", Column.Kind.DATE, s -> new Cell.Dates(List.of(s.filed())))
            .texts("device", FiledService::device, Cell.Blank.CELL);
    List<FiledService> services = frame.atlas().services().stream().filter(this::isShown).toList();
    return frame.table(
        "table.title.services",
        table.grid(services, ServiceTable::id, s -> List.of(s.sourceId())),
        Definitions.of(frame, "filings"));
  }

  private boolean isShown(FiledService service) {
    Optional<Adcode> province = service.province();
    boolean here = province.map(frame.scope()::shows).orElse(frame.scope().regions().isEmpty());
    return here && !service.filed().end().isAfter(frame.scope().asOf());
  }

  private static boolean isOnDevice(FiledService service) {
    return !service.device().isEmpty();
  }

  private static String id(FiledService service) {
    return (isOnDevice(service) ? "device-" : "main-") + service.number();
  }
}
