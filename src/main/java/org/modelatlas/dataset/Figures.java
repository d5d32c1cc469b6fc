package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.modelatlas.dataset.Indicator.Derivation;
import org.modelatlas.i18n.LocalText;

/** Works out the figures of every indicator at any date from the rows of an Atlas. */
public final class Figures {

  private static final int KEPT = 24;

  private final Atlas atlas;
  private final Reasons reasons = new Reasons();
  private final ClassBases bases = new ClassBases(this);
  private final ObservationSeries series;
  private final ObservedFigures observed;
  private final RatioFigures ratios;
  private final CatalogueFigures catalogue;
  private final CatalogueRatios catalogueRatios;
  private final Catalogues catalogues;
  private final Kept<Question, FigureTable> tables = new Kept<>(KEPT);
  private final Kept<Question, List<Figure>> cities = new Kept<>(KEPT);

  /** What was asked for. */
  private record Question(Indicator indicator, LocalDate asOf, ModelFilter filter) {}

  /** Sorts the observations once. */
  public Figures(AtlasIndex index) {
    this.atlas = index.atlas();
    this.series = new ObservationSeries(atlas.observations());
    this.observed = new ObservedFigures(series, reasons);
    this.ratios = new RatioFigures(series, reasons);
    this.catalogue = new CatalogueFigures(index, reasons);
    this.catalogueRatios = new CatalogueRatios(series, reasons);
    this.catalogues = new Catalogues(atlas.models());
  }

  /** Sorts the observations once, and groups the rows for itself. */
  public Figures(Atlas atlas) {
    this(new AtlasIndex(atlas));
  }

  /** The Atlas whose figures these are. */
  public Atlas atlas() {
    return atlas;
  }

  /** An indicator at a date, over the whole catalogue. */
  public FigureTable at(Indicator indicator, LocalDate asOf) {
    return at(indicator, asOf, ModelFilter.NONE);
  }

  /**
   * An indicator at a date; kept for those who ask again.
   *
   * @param filter which families count, for indicators that are counted over the catalogue
   */
  public FigureTable at(Indicator indicator, LocalDate asOf, ModelFilter filter) {
    return tables.get(new Question(indicator, asOf, filter), () -> table(indicator, asOf, filter));
  }

  private FigureTable table(Indicator indicator, LocalDate asOf, ModelFilter filter) {
    return switch (indicator.derivation()) {
      case Derivation.Observed o -> observedTable(indicator, asOf);
      case Derivation.Ratio ratio -> ratioTable(indicator, ratio, asOf);
      case Derivation.CatalogueCount c -> countTable(indicator, asOf, catalogue(asOf, filter));
      case Derivation.CatalogueRatio ratio ->
          rateTable(indicator, ratio, asOf, catalogue(asOf, filter));
      case Derivation.OpenShare s -> shareTable(indicator, asOf, catalogue(asOf, filter));
      case Derivation.CentreSymbols c ->
          new FigureTable(
              indicator,
              asOf,
              regions().map(r -> catalogue.centres(indicator, r, asOf)).toList(),
              Optional.empty());
      case Derivation.Change change -> changeTable(indicator, change, asOf, filter);
    };
  }

  private FigureTable changeTable(
      Indicator indicator, Derivation.Change change, LocalDate asOf, ModelFilter filter) {
    return changes(indicator, change, asOf)
        .between(
            regions().filter(this::isMainland).toList(),
            at(change.of(), change.from(), filter),
            at(change.of(), asOf, filter));
  }

  private Changes changes(Indicator indicator, Derivation.Change change, LocalDate asOf) {
    LocalDate since = change.from().isBefore(asOf) ? change.from() : asOf;
    Optional<Period> ended =
        coverageEnd(change.of())
            .filter(end -> change.of().isOfCatalogue() && !end.end().isAfter(since));
    return new Changes(indicator, change, ended, reasons);
  }

  private FigureTable observedTable(Indicator indicator, LocalDate asOf) {
    List<Figure> figures = regions().map(r -> observed.figure(indicator, r, asOf)).toList();
    return new FigureTable(
        indicator, asOf, figures, RegionSum.ofNation(indicator, mainland(figures)));
  }

  private FigureTable ratioTable(Indicator indicator, Derivation.Ratio ratio, LocalDate asOf) {
    List<Figure> figures = regions().map(r -> ratios.figure(indicator, ratio, r, asOf)).toList();
    return new FigureTable(
        indicator, asOf, figures, RegionSum.ofNation(indicator, mainland(figures)));
  }

  private FigureTable countTable(Indicator indicator, LocalDate asOf, FilteredCatalogue counted) {
    List<Figure> figures =
        regions()
            .map(r -> catalogue.count(indicator, r, counted.families(r), counted.filter()))
            .toList();
    List<ModelFamily> mainland = mainlandFamilies(counted);
    Optional<RegionTotal> nation =
        isWhole() ? Optional.of(total(mainland, mainland.size(), false)) : Optional.empty();
    return new FigureTable(indicator, asOf, figures, nation);
  }

  private FigureTable rateTable(
      Indicator indicator,
      Derivation.CatalogueRatio ratio,
      LocalDate asOf,
      FilteredCatalogue counted) {
    List<Figure> figures =
        regions()
            .map(
                r ->
                    catalogueRatios.figure(
                        indicator, ratio, r, asOf, counted.families(r), counted.filter()))
            .toList();
    List<Figure> mainland = mainland(figures);
    Optional<RegionTotal> nation =
        isWhole()
            ? catalogueRatios.total(ratio, mainland, mainlandFamilies(counted))
            : Optional.empty();
    return new FigureTable(indicator, asOf, figures, nation);
  }

  private FigureTable shareTable(Indicator indicator, LocalDate asOf, FilteredCatalogue counted) {
    List<Figure> figures =
        regions()
            .map(r -> catalogue.openShare(indicator, r, counted.families(r), counted.filter()))
            .toList();
    List<ModelFamily> mainland = mainlandFamilies(counted);
    OptionalDouble share = OpennessCount.of(mainland).openPercent();
    Optional<RegionTotal> nation =
        isWhole() && share.isPresent()
            ? Optional.of(total(mainland, share.getAsDouble(), true))
            : Optional.empty();
    return new FigureTable(indicator, asOf, figures, nation);
  }

  /** Whether the Atlas has all mainland units, so that their sum is the nation. */
  private boolean isWhole() {
    return regions().filter(this::isMainland).count() == RegionSum.MAINLAND_UNITS;
  }

  private List<ModelFamily> mainlandFamilies(FilteredCatalogue counted) {
    return regions().filter(this::isMainland).flatMap(r -> counted.families(r).stream()).toList();
  }

  private static RegionTotal total(List<ModelFamily> families, double value, boolean isRatio) {
    List<String> sources = families.stream().map(ModelFamily::sourceId).distinct().toList();
    return new RegionTotal(value, isRatio, List.of(), sources);
  }

  private List<Figure> mainland(List<Figure> figures) {
    return figures.stream().filter(figure -> isMainland(figure.region())).toList();
  }

  private boolean isMainland(Adcode region) {
    return atlas.regions().get(region).isMainland();
  }

  private Stream<Adcode> regions() {
    return atlas.regions().keySet().stream();
  }

  /**
   * The sum over some regions, where there is an honest one: families of the catalogue can always
   * be counted together, observed figures only when all are of one date and definition.
   *
   * @param table the figures, worked out by this object with the same filter
   */
  public Optional<RegionTotal> total(
      FigureTable table, Collection<Adcode> members, ModelFilter filter) {
    return switch (table.indicator().derivation()) {
      case Derivation.Observed _, Derivation.Ratio _ ->
          RegionSum.of(table.indicator(), members.stream().map(table::figure).toList());
      case Derivation.CatalogueCount _ -> {
        List<ModelFamily> families = families(table, members, filter);
        yield Optional.of(total(families, families.size(), false));
      }
      case Derivation.CatalogueRatio ratio ->
          catalogueRatios.total(
              ratio,
              members.stream().map(table::figure).toList(),
              families(table, members, filter));
      case Derivation.OpenShare _ -> {
        List<ModelFamily> families = families(table, members, filter);
        OptionalDouble share = OpennessCount.of(families).openPercent();
        yield share.isPresent()
            ? Optional.of(total(families, share.getAsDouble(), true))
            : Optional.empty();
      }
      case Derivation.CentreSymbols _ -> Optional.empty();
      case Derivation.Change change -> totalChange(table, change, members, filter);
    };
  }

  private Optional<RegionTotal> totalChange(
      FigureTable table, Derivation.Change change, Collection<Adcode> members, ModelFilter filter) {
    FigureTable before = at(change.of(), change.from(), filter);
    FigureTable after = at(change.of(), table.asOf(), filter);
    return changes(table.indicator(), change, table.asOf())
        .total(
            members, before, after, total(before, members, filter), total(after, members, filter));
  }

  private List<ModelFamily> families(
      FigureTable table, Collection<Adcode> members, ModelFilter filter) {
    FilteredCatalogue counted = catalogue(table.asOf(), filter);
    return members.stream().flatMap(member -> counted.families(member).stream()).toList();
  }

  /** The families that a filter lets pass at a date; kept for those who ask again. */
  public FilteredCatalogue catalogue(LocalDate asOf, ModelFilter filter) {
    return catalogues.at(asOf, filter);
  }

  /** An indicator by city within a province, at a date. */
  public CityTable cities(
      Indicator indicator, Adcode province, LocalDate asOf, ModelFilter filter) {
    return cities(at(indicator, asOf, filter).figure(province), asOf, filter);
  }

  /** The families of a province by city, at a date. */
  public CityCatalogue cityCatalogue(Adcode province, LocalDate asOf, ModelFilter filter) {
    return new CityCatalogue(atlas, province, catalogue(asOf, filter).families(province));
  }

  private CityTable cities(Figure whole, LocalDate asOf, ModelFilter filter) {
    CityCatalogue cities = cityCatalogue(whole.region(), asOf, filter);
    return new CityTable(whole, cities, cityMaker(whole.indicator(), cities, asOf, filter));
  }

  private Optional<CityTable.Maker> cityMaker(
      Indicator indicator, CityCatalogue cities, LocalDate asOf, ModelFilter filter) {
    return switch (indicator.derivation()) {
      case Derivation.CatalogueCount c ->
          Optional.of((code, of) -> catalogue.count(indicator, code, of.apply(cities), filter));
      case Derivation.OpenShare s ->
          Optional.of((code, of) -> catalogue.openShare(indicator, code, of.apply(cities), filter));
      case Derivation.Observed _, Derivation.Ratio _ -> Optional.empty();
      case Derivation.CatalogueRatio _, Derivation.CentreSymbols _ -> Optional.empty();
      case Derivation.Change change -> cityChange(indicator, change, cities, asOf, filter);
    };
  }

  private Optional<CityTable.Maker> cityChange(
      Indicator indicator,
      Derivation.Change change,
      CityCatalogue cities,
      LocalDate asOf,
      ModelFilter filter) {
    CityCatalogue earlier = cityCatalogue(cities.province(), change.from(), filter);
    Changes changes = changes(indicator, change, asOf);
    var before = cityMaker(change.of(), earlier, change.from(), filter);
    return cityMaker(change.of(), cities, asOf, filter)
        .map(
            after ->
                (code, of) ->
                    changes.difference(
                        before.orElseThrow().figure(code, of), after.figure(code, of)));
  }

  /**
   * The figures of every city of the nation that has a family and is not a whole province, for
   * limits that hold for all; kept for those who ask again.
   */
  public List<Figure> allCities(Indicator indicator, LocalDate asOf, ModelFilter filter) {
    return cities.get(
        new Question(indicator, asOf, filter),
        () ->
            at(indicator, asOf, filter).figures().stream()
                .map(whole -> cities(whole, asOf, filter))
                .filter(table -> !table.isWhole())
                .flatMap(table -> table.figures().stream())
                .toList());
  }

  /**
   * What the catalogue calls a maker or a field of use; empty for other facets and unknown keys.
   */
  public Optional<LocalText> facetName(Facet facet, String key) {
    return catalogues.name(facet, key);
  }

  /** The dates of an indicator's known figures, oldest first: the steps of its timeline. */
  public List<Period> periods(Indicator indicator) {
    return switch (indicator.derivation()) {
      case Derivation.Observed o -> periods(indicator.id());
      case Derivation.Ratio ratio -> periods(ratio.numeratorId());
      case Derivation.CatalogueCount c -> listed();
      case Derivation.CatalogueRatio r -> listed();
      case Derivation.OpenShare s -> listed();
      case Derivation.CentreSymbols c ->
          atlas.centres().stream().flatMap(x -> x.asOf().stream()).distinct().sorted().toList();
      case Derivation.Change change -> periods(change.of());
    };
  }

  private List<Period> periods(String id) {
    return FigureMaker.periods(series.of(id).filter(row -> row.reading().isKnown()));
  }

  private List<Period> listed() {
    return atlas.models().stream().map(ModelFamily::firstListed).distinct().sorted().toList();
  }

  /** The newest date of an indicator: what is asked for later is still of this date. */
  public Optional<Period> coverageEnd(Indicator indicator) {
    return periods(indicator).stream().reduce((a, b) -> b);
  }

  /** The first day on which a family of the catalogue was first listed, if it has any. */
  public Optional<LocalDate> oldestListing() {
    return atlas.models().stream().map(f -> f.firstListed().end()).min(LocalDate::compareTo);
  }

  /** The last day on which a family of the catalogue was first listed, if it has any. */
  public Optional<LocalDate> newestListing() {
    return atlas.models().stream().map(f -> f.firstListed().end()).max(LocalDate::compareTo);
  }

  /**
   * What fixed class limits of an indicator are made from; kept for those who ask again.
   *
   * @param shown the table on the map, which is the newest itself when it is of the last date
   */
  public ClassBasis basis(FigureTable shown, ModelFilter filter) {
    return bases.of(shown, filter);
  }

  /** The observations of an observed indicator in a region, oldest first. */
  public List<Observation> series(Indicator indicator, Adcode region) {
    return List.copyOf(series.of(indicator.id(), region));
  }
}
