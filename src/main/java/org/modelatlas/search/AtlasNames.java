package org.modelatlas.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.City;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.FiledService;
import org.modelatlas.dataset.ModelFamily;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.search.Naming.Role;

/** What of an Atlas can be found, and under which names. */
final class AtlasNames {

  /** How the names of organisations end in lists that put them beside a model's name. */
  private static final Pattern ORGANISATION = Pattern.compile(".*(?:公司|大学|学院|研究院|研究所|实验室|集团)");

  /** What stands between model and organisation in such a list. */
  private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");

  private static final Pattern CITY_SUFFIX = Pattern.compile(".*[市县区盟]");

  private final ItemNames names = new ItemNames();

  private AtlasNames() {}

  static ItemNames of(Atlas atlas) {
    var all = new AtlasNames();
    atlas.regions().values().forEach(all::add);
    atlas.cities().values().forEach(all::add);
    atlas.models().forEach(all::add);
    all.developers(atlas.models());
    atlas.services().forEach(all::add);
    atlas.centres().forEach(all::add);
    atlas
        .indicators()
        .values()
        .forEach(i -> all.add(SearchKind.INDICATOR, i.id(), i.name(), Optional.empty()));
    return all.names;
  }

  private void add(SearchKind kind, String key, LocalText name, Optional<Adcode> province) {
    names.item(new Item(kind, key, name, province));
  }

  private void add(Region region) {
    String code = region.adcode().code();
    add(SearchKind.PROVINCE, code, region.name(), Optional.of(region.adcode()));
    names.name(region.shortName(), Role.NAME);
    names.name(region.pinyin(), Role.NAME);
    names.name(code, Role.NAME);
  }

  private void add(City city) {
    String zh = city.name().zh();
    add(SearchKind.CITY, zh, city.name(), Optional.of(city.province()));
    boolean isCity = city.kind().equals("municipality") || city.kind().equals("prefecture");
    if (isCity && !CITY_SUFFIX.matcher(zh).matches()) {
      names.name(zh + "市", Role.NAME);
    }
  }

  private void add(ModelFamily model) {
    add(SearchKind.MODEL, model.id(), model.name(), Optional.of(model.province()));
    List<LocalText> developers = developersOf(model);
    developers.forEach(developer -> names.name(developer, Role.RELATED));
    for (ModelFamily.Listing listing : model.listings()) {
      add(listing.nameAsListed(), developers);
    }
  }

  /** A mention that names an organisation beside the model is more than a name of the model. */
  private void add(String listed, List<LocalText> developers) {
    boolean hasOrganisation = false;
    for (String column : COLUMN.split(listed)) {
      if (isOrganisation(column, developers)) {
        names.part(column, Role.RELATED);
        hasOrganisation = true;
      } else {
        names.name(column, Role.ALIAS);
      }
    }
    names.part(listed, hasOrganisation ? Role.RELATED : Role.ALIAS);
  }

  private static boolean isOrganisation(String name, List<LocalText> developers) {
    return ORGANISATION.matcher(name).matches()
        || developers.stream().anyMatch(d -> d.zh().equals(name) || d.en().equals(name));
  }

  private void developers(List<ModelFamily> models) {
    Map<String, LocalText> developers = new LinkedHashMap<>();
    Map<String, Set<Adcode>> provinces = new LinkedHashMap<>();
    for (ModelFamily model : models) {
      List<LocalText> makers = developersOf(model);
      makers.forEach(maker -> developers.putIfAbsent(maker.zh(), maker));
      if (makers.size() == 1) {
        provinces
            .computeIfAbsent(makers.getFirst().zh(), zh -> new LinkedHashSet<>())
            .add(model.province());
      }
    }
    developers.forEach(
        (zh, name) ->
            add(SearchKind.DEVELOPER, zh, name, only(provinces.getOrDefault(zh, Set.of()))));
  }

  private static Optional<Adcode> only(Set<Adcode> provinces) {
    return provinces.size() == 1 ? Optional.of(provinces.iterator().next()) : Optional.empty();
  }

  /** The developers one by one; as one text where the two languages do not list them alike. */
  static List<LocalText> developersOf(ModelFamily model) {
    String[] zh = model.developer().zh().replaceFirst("等$", "").split("、");
    String[] en = model.developer().en().replaceFirst("; and others$", "").split("; ");
    if (zh.length != en.length) {
      return List.of(model.developer());
    }
    List<LocalText> all = new ArrayList<>();
    for (int i = 0; i < zh.length; i++) {
      all.add(new LocalText(zh[i], en[i]));
    }
    return all;
  }

  private void add(FiledService service) {
    String key = service.sourceId() + "/" + service.number();
    add(SearchKind.SERVICE, key, LocalText.same(service.name()), service.province());
    names.part(service.entity(), Role.RELATED);
  }

  private void add(ComputingCentre centre) {
    add(SearchKind.CENTRE, centre.id(), centre.name(), Optional.of(centre.province()));
    names.name(centre.operator(), Role.RELATED);
  }
}
