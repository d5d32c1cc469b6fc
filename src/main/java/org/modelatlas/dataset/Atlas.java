package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.modelatlas.i18n.LocalText;

/**
 * Everything the program knows, immutable and checked: every id that a row uses exists.
 *
 * @param version version of the data package
 * @param title title of the data package
 * @param regions the provincial units by adcode, in the order of the table
 * @param sources the sources by id
 * @param indicators the indicators by id, in the order in which they are offered
 * @param observations all observations
 * @param models the model catalogue
 * @param services the filed services
 * @param centres the computing centres
 * @param statements figures on definitions of their own
 * @param nationalFigures national figures
 * @param cities the cities by Chinese name
 */
public record Atlas(
    String version,
    LocalText title,
    Map<Adcode, Region> regions,
    Map<String, Source> sources,
    Map<String, Indicator> indicators,
    List<Observation> observations,
    List<ModelFamily> models,
    List<FiledService> services,
    List<ComputingCentre> centres,
    List<Statement> statements,
    List<NationalFigure> nationalFigures,
    Map<String, City> cities) {

  /** Takes copies that keep the order. */
  public Atlas {
    regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
    cities = Collections.unmodifiableMap(new LinkedHashMap<>(cities));
    observations = List.copyOf(observations);
    models = List.copyOf(models);
    services = List.copyOf(services);
    centres = List.copyOf(centres);
    statements = List.copyOf(statements);
    nationalFigures = List.copyOf(nationalFigures);
  }

  /** The region under a code, if it is one of ours. */
  public Optional<Region> region(Adcode adcode) {
    return Optional.ofNullable(regions.get(adcode));
  }

  /**
   * The indicator under an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Indicator indicator(String id) {
    return Optional.ofNullable(indicators.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no indicator " + id));
  }

  /**
   * The source under an id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Source source(String id) {
    return Optional.ofNullable(sources.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no source " + id));
  }

  /**
   * The day on which the newest source was seen: the date of the data, up to which all of it
   * counts. Without sources the first day of 1970.
   */
  public LocalDate newestDate() {
    return sources.values().stream()
        .map(Source::seenOn)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }

  /** Whether what is said of a centre was known at a date; undated, from the day it was seen. */
  public boolean isKnown(ComputingCentre centre, LocalDate asOf) {
    LocalDate since =
        centre
            .asOf()
            .map(Period::end)
            .orElseGet(() -> source(centre.sourceIds().getFirst()).seenOn());
    return !since.isAfter(asOf);
  }
}
