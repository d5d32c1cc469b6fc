package org.modelatlas.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.modelatlas.dataset.ModelFamily;

/** The table of model families. */
final class ModelTable {

  private final TableFrame frame;
  private final Wording wording;

  ModelTable(TableFrame frame) {
    this.frame = frame;
    this.wording = frame.wording();
  }

  /** The model families with everything that is known of each. */
  DataTable table() {
    Cell unstated = frame.notReported("table.reason.unstated");
    var table =
        new RowTable<ModelFamily>(frame)
            .words("id", ModelFamily::id)
            .texts("name", ModelFamily::name, unstated)
            .words("name_en_kind", this::nameKind)
            .texts("developer", ModelFamily::developer, unstated)
            .words("developer_kind", f -> wording.say("panel.developer." + f.developerKind()))
            .words("adcode", f -> f.province().code())
            .texts("region", f -> frame.regionName(f.province()), unstated)
            .texts("city", ModelFamily::city, unstated)
            .words("modality", f -> wording.say("panel.modality." + f.modality()))
            .texts("application", ModelFamily::application, Cell.Blank.CELL)
            .words("openness", f -> wording.say("panel.openness." + f.openness()))
            .add(
                frame.measured("parameters_billion"),
                f ->
                    f.parametersBillion().isPresent()
                        ? Cell.Number.exact(f.parametersBillion().getAsDouble())
                        : unstated)
            .add("first_listed", Column.Kind.DATE, f -> new Cell.Dates(List.of(f.firstListed())))
            .words("date_kind", f -> wording.say("table.dateKind." + f.dateKind()))
            .words("listed_as", ModelTable::listedAs)
            .words("evidence", this::evidence);
    List<ModelFamily> families =
        frame.catalogue().families().stream()
            .filter(family -> frame.scope().shows(family.province()))
            .toList();
    return frame.table(
        "table.title.models",
        table.grid(families, ModelFamily::id, ModelTable::sources),
        Definitions.of(frame, "models", "first_listed", "openness", "parameters_billion"));
  }

  private String nameKind(ModelFamily family) {
    return wording.say(family.nameEnIsPinyin() ? "table.name.pinyin" : "table.name.official");
  }

  private static String listedAs(ModelFamily family) {
    return family.listings().stream()
        .map(ModelFamily.Listing::nameAsListed)
        .filter(name -> !name.isBlank())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What sources say otherwise, such as another province or developer. */
  private String evidence(ModelFamily family) {
    return family.listings().stream()
        .map(ModelFamily.Listing::note)
        .filter(note -> !note.isEmpty())
        .map(wording::text)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static List<String> sources(ModelFamily family) {
    return Stream.concat(
            Stream.of(family.sourceId()),
            family.listings().stream().map(ModelFamily.Listing::sourceId))
        .distinct()
        .toList();
  }
}
