package org.modelatlas.ui.region.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.CityCatalogue;
import org.modelatlas.dataset.ModelFamily;

/** Sorts the listed families of a province by city; none is left out. */
final class CityGroups {

  private final Teller teller;
  private final CityCatalogue cities;
  private final Map<String, ModelRow> rows = new HashMap<>();

  CityGroups(Teller teller, Adcode province) {
    this.teller = teller;
    this.cities =
        teller.figures().cityCatalogue(province, teller.view().asOf(), teller.view().filter());
  }

  /** Cities with most families first; those without a stated city last. */
  List<CityGroup> of(List<ModelRow> listed) {
    listed.forEach(row -> rows.put(row.family().id(), row));
    var groups = new ArrayList<CityGroup>();
    for (Adcode prefecture : cities.prefectures()) {
      String name = cities.name(prefecture).map(teller::text).orElse(prefecture.code());
      groups.add(group(Optional.of(prefecture), name, cities.families(prefecture)));
    }
    if (!cities.withoutCity().isEmpty()) {
      String name = teller.say("city.unstated");
      groups.add(group(Optional.empty(), name, cities.withoutCity()));
    }
    return groups;
  }

  private CityGroup group(Optional<Adcode> prefecture, String name, List<ModelFamily> families) {
    List<ModelRow> own =
        families.stream()
            .map(family -> rows.get(family.id()))
            .sorted(ModelsSection.NEWEST)
            .toList();
    return new CityGroup(prefecture, teller.say("panel.models.city", name, own.size()), own);
  }
}
