package org.modelatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One indicator by city within a province, at a date and under a filter.
 *
 * <p>Only what is counted over the catalogue has figures by city; a source of any other indicator
 * speaks of whole provinces, and no figure of a province is ever put on its cities.
 */
public final class CityTable {

  private final Figure whole;
  private final CityCatalogue cities;
  private final Optional<Maker> maker;

  /** Makes a figure of a place from some of the families. */
  @FunctionalInterface
  interface Maker {
    Figure figure(Adcode place, Function<CityCatalogue, List<ModelFamily>> families);
  }

  /**
   * A table.
   *
   * @param whole the figure of the province
   * @param cities its families by city
   * @param maker makes the figure of a city; empty where there is none by city
   */
  CityTable(Figure whole, CityCatalogue cities, Optional<Maker> maker) {
    this.whole = whole;
    this.cities = cities;
    this.maker = maker;
  }

  /** What is measured. */
  public Indicator indicator() {
    return whole.indicator();
  }

  /** The figure of the whole province. */
  public Figure whole() {
    return whole;
  }

  /** The families behind the figures. */
  public CityCatalogue cities() {
    return cities;
  }

  /** Whether cities have figures of this indicator at all. */
  public boolean isByCity() {
    return maker.isPresent();
  }

  /** Whether the province has one figure that stands for all of it, by city too. */
  public boolean isWhole() {
    return isByCity() && cities.isOneCity();
  }

  /** The figure of a prefecture of the province; empty where there is none by city. */
  public Optional<Figure> figure(Adcode prefecture) {
    return maker
        .filter(m -> !cities.isOneCity())
        .map(m -> m.figure(prefecture, catalogue -> catalogue.families(prefecture)));
  }

  /** The figure of the families without a city; empty where there are none, or none by city. */
  public Optional<Figure> withoutCity() {
    return maker
        .filter(m -> !cities.isOneCity() && !cities.withoutCity().isEmpty())
        .map(m -> m.figure(cities.province(), CityCatalogue::withoutCity));
  }

  /** The figures of the cities with at least one family; the whole where it is one city. */
  public List<Figure> figures() {
    return isWhole()
        ? List.of(whole)
        : cities.prefectures().stream().flatMap(this::figures).toList();
  }

  private Stream<Figure> figures(Adcode prefecture) {
    return figure(prefecture).stream();
  }
}
