package org.modelatlas.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.modelatlas.dataset.Adcode;
import org.modelatlas.dataset.Atlas;
import org.modelatlas.dataset.ComputingCentre;
import org.modelatlas.dataset.Figure;
import org.modelatlas.dataset.FigureTable;
import org.modelatlas.dataset.Figures;
import org.modelatlas.dataset.Indicator;
import org.modelatlas.dataset.Period;
import org.modelatlas.dataset.Region;
import org.modelatlas.dataset.RegionGroup;
import org.modelatlas.dataset.RegionTotal;
import org.modelatlas.i18n.Messages;
import org.modelatlas.legend.CentreText;
import org.modelatlas.legend.DateText;
import org.modelatlas.legend.FigureText;
import org.modelatlas.table.Cell;
import org.modelatlas.table.CellText;
import org.modelatlas.table.Citations;
import org.modelatlas.table.DataTable;
import org.modelatlas.table.Definition;
import org.modelatlas.table.Row;
import org.modelatlas.table.Scope;
import org.modelatlas.table.Tables;
import org.modelatlas.table.Wording;
import org.modelatlas.workspace.FilterWords;
import org.modelatlas.workspace.ViewState;

/**
 * Puts figures into the words in which they are taken along. What a table says of a figure is said
 * here in the same words: the figure is looked up in a table of its own.
 */
public final class FigureCitations {

  private final Figures figures;
  private final ViewState view;
  private final Messages messages;
  private final Wording wording;

  /**
   * The citations of figures in a view.
   *
   * @param figures works the figures out
   * @param view what is looked at, in which language
   */
  public FigureCitations(Figures figures, ViewState view) {
    this.figures = figures;
    this.view = view;
    this.messages = Messages.of(view.language());
    this.wording = Wording.of(view.language());
  }

  /** A figure in words. */
  public FigureCitation of(FigureReference reference) {
    return switch (reference) {
      case FigureReference.OfRegion(Indicator indicator, Adcode region) -> of(indicator, region);
      case FigureReference.OfGroup(Indicator indicator, RegionGroup group) -> of(indicator, group);
      case FigureReference.OfCentre(ComputingCentre centre) -> of(centre);
      case FigureReference.OfCell cell -> new CellCitation(cell, atlas(), wording).citation();
      case FigureReference.Written written -> written.citation().get();
    };
  }

  private FigureCitation of(Indicator indicator, Adcode region) {
    DataTable table = tables(Set.of(region)).regions(List.of(indicator), List.of());
    FigureTable at = figures.at(indicator, view.asOf(), view.filter());
    Figure figure = at.figure(region);
    var text = new FigureText(messages);
    String dates = text.dates(figure);
    return new FigureCitation(
        named(nameOf(region), indicator),
        text.number(figure),
        text.unit(figure),
        dates.isEmpty() ? table.heading().date() : dates,
        definitions(table, indicator),
        terms(table, table.grid().rows().getFirst(), indicator, text.rank(at, figure)),
        table.sources());
  }

  private FigureCitation of(Indicator indicator, RegionGroup group) {
    DataTable table =
        tables(Set.copyOf(group.members())).regions(List.of(indicator), List.of(group));
    Row row = table.grid().totals().getFirst();
    FigureTable at = figures.at(indicator, view.asOf(), view.filter());
    Optional<RegionTotal> total = figures.total(at, group.members(), view.filter());
    Cell value = row.cells().get(table.grid().indexOf(indicator.id()));
    String dates =
        total.stream()
            .flatMap(t -> t.periods().stream())
            .map(Period::text)
            .collect(Collectors.joining(" / "));
    return new FigureCitation(
        named(wording.text(group.name()), indicator),
        total
            .map(t -> new FigureText(messages).number(indicator, t.value()))
            .orElseGet(() -> new CellText(wording).shown(value)),
        total.map(t -> wording.text(indicator.unit())).orElse(""),
        dates.isEmpty() ? table.heading().date() : dates,
        definitions(table, indicator),
        terms(table, row, indicator, ""),
        Citations.of(atlas(), wording, value.sourceIds()));
  }

  private FigureCitation of(ComputingCentre centre) {
    var words = new CentreText(messages);
    boolean stated = centre.capacityPflops().isPresent();
    return new FigureCitation(
        named(nameOf(centre.province()), wording.text(centre.name())),
        words.number(centre),
        stated ? messages.get("table.unit.capacity") : "",
        centre.asOf().map(period -> DateText.of(period, messages)).orElse(""),
        messages.get("table.definition.capacity"),
        List.of(
            words.city(centre),
            wording.text(centre.operator()),
            words.status(centre),
            words.basis(centre),
            wording.text(centre.note()),
            edition(atlas(), wording)),
        Citations.of(atlas(), wording, centre.sourceIds()));
  }

  private String nameOf(Adcode region) {
    return atlas().region(region).map(Region::name).map(wording::text).orElse("");
  }

  private List<String> terms(DataTable table, Row row, Indicator indicator, String rank) {
    var terms = new ArrayList<String>();
    terms.add(rank);
    int note = table.grid().indexOf(indicator.id() + "_note");
    if (note >= 0 && row.cells().get(note) instanceof Cell.Words words) {
      terms.add(words.text());
    }
    if (indicator.isOfCatalogue()) {
      terms.add(new FilterWords(atlas(), figures, messages).line(view.filter()));
    }
    terms.add(edition(atlas(), wording));
    return terms;
  }

  /**
   * A figure that stands on its own definition, of a source and a date of its own.
   *
   * @param name where and what
   * @param value the number in words
   * @param unit unit; may be empty
   * @param date its date; may be empty
   * @param definition what the source counted; may be empty
   * @param sourceIds ids of its sources
   */
  public FigureCitation written(
      String name,
      String value,
      String unit,
      String date,
      String definition,
      Collection<String> sourceIds) {
    return new FigureCitation(
        name,
        value,
        unit,
        date,
        definition,
        List.of(edition(atlas(), wording)),
        Citations.of(atlas(), wording, sourceIds));
  }

  /** Where and what as the name of a figure. */
  public String named(String place, String what) {
    return messages.get("figure.cite.name", place, what);
  }

  private String named(String place, Indicator indicator) {
    return named(place, wording.text(indicator.name()));
  }

  /** The definition of a change says that of what changed. */
  private static String definitions(DataTable table, Indicator indicator) {
    String base = indicator.base().id();
    return table.definitions().stream()
        .filter(d -> indicator.id().equals(base) || !d.id().equals(base))
        .map(Definition::footnote)
        .collect(Collectors.joining("\n"));
  }

  /** Name and version of the data package. */
  static String edition(Atlas atlas, Wording wording) {
    return wording.say("table.edition", wording.text(atlas.title()), atlas.version());
  }

  private Tables tables(Set<Adcode> regions) {
    var scope = Scope.all(view.asOf()).filtered(view.filter()).within(regions);
    return new Tables(figures, wording, scope);
  }

  private Atlas atlas() {
    return figures.atlas();
  }
}
