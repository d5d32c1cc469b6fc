package org.modelatlas.ui.region.content;

import java.time.LocalDate;
import java.util.List;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.FiledService;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Observation;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Statement;

/**
 * The rows of one province up to a day.
 *
 * @param atlas all rows
 * @param asOf the last day that counts; statements and centres do not depend on it
 */
record ProvinceRows(Atlas atlas, LocalDate asOf) {

  List<ModelFamily> models(Adcode province) {
    return atlas.models().stream()
        .filter(m -> m.province().equals(province) && counts(m.firstListed()))
        .toList();
  }

  List<FiledService> services(Adcode province) {
    return atlas.services().stream()
        .filter(s -> s.province().filter(province::equals).isPresent() && counts(s.filed()))
        .toList();
  }

  List<Observation> observations(String indicatorId, Adcode province) {
    return atlas.observations().stream()
        .filter(o -> o.indicatorId().equals(indicatorId))
        .filter(o -> o.region().equals(province) && counts(o.period()))
        .toList();
  }

  List<ComputingCentre> centres(Adcode province) {
    return atlas.centres().stream().filter(c -> c.province().equals(province)).toList();
  }

  List<Statement> statements(Adcode province, Statement.Kind kind) {
    return atlas.statements().stream()
        .filter(s -> s.region().equals(province) && s.kind() == kind)
        .toList();
  }

  private boolean counts(Period period) {
    return !period.end().isAfter(asOf);
  }
}
