package org.modelatlas.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.FilteredCatalogue;
import org.modelatlas.dataset.Region;
import org.modelatlas.i18n.LocalText;
import org.modelatlas.i18n.Messages;
import org.modelatlas.workspace.FilterWords;

/**
 * What all tables of one Atlas have in common: heading, sources, words.
 *
 * @param figures the data
 * @param wording the languages
 * @param scope which part of the data
 */
record TableFrame(Figures figures, Wording wording, Scope scope) {

  Atlas atlas() {
    return figures.atlas();
  }

  /** A table around its cells; the sources are those that the cells name. */
  DataTable table(String titleKey, Grid grid, List<Definition> definitions) {
    return new DataTable(
        new Heading(
            wording.say(titleKey),
            filter(),
            wording.say("map.asOf", scope.asOf().toString()),
            scope.asOf(),
            wording.each(
                m -> m.get("table.edition", atlas().title().in(m.language()), atlas().version())),
            atlas().newestDate()),
        wording,
        grid,
        new Citations(atlas(), wording).of(grid),
        definitions);
  }

  private String filter() {
    String families = wording.each(m -> new FilterWords(atlas(), figures, m).line(scope.filter()));
    if (scope.regions().isEmpty()) {
      return families.isEmpty() ? wording.say("table.filter.none") : families;
    }
    String regions = wording.each(m -> m.get("table.filter.regions", regions(m)));
    return families.isEmpty() ? regions : families + " · " + regions;
  }

  private String regions(Messages messages) {
    return atlas().regions().values().stream()
        .filter(region -> scope.shows(region.adcode()))
        .map(region -> region.name().in(messages.language()))
        .collect(Collectors.joining(messages.get("list.separator")));
  }

  /** The families that count, whatever their region. */
  FilteredCatalogue catalogue() {
    return figures.catalogue(scope.asOf(), scope.filter());
  }

  /** The regions shown, in the order of the data. */
  List<Region> regions() {
    return atlas().regions().values().stream().filter(r -> scope.shows(r.adcode())).toList();
  }

  Cell notReported(String reasonKey) {
    return missing(Cell.Missing.Why.NOT_REPORTED, reasonKey);
  }

  Cell notApplicable(String reasonKey) {
    return missing(Cell.Missing.Why.NOT_APPLICABLE, reasonKey);
  }

  private Cell missing(Cell.Missing.Why why, String reasonKey) {
    return new Cell.Missing(why, wording.say(reasonKey), List.of());
  }

  /** A column of numbers whose header and unit stand under its id. */
  Column measured(String id) {
    return new Column(
        id,
        wording.say("table.column." + id),
        wording.say("table.unit." + id),
        wording.each(
            m -> m.get("legend.title", m.get("table.column." + id), m.get("table.unit." + id))),
        Column.Kind.NUMBER,
        Optional.empty());
  }

  /** Full name of a region; empty where the Atlas does not have it. */
  LocalText regionName(Adcode adcode) {
    return atlas().region(adcode).map(Region::name).orElse(LocalText.EMPTY);
  }
}
