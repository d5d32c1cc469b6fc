package org.modelatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of an Atlas by province, for a panel that asks often. Immutable. */
public final class AtlasIndex {

  private final Atlas atlas;
  private final Map<Adcode, List<ModelFamily>> models;
  private final Map<Optional<Adcode>, List<FiledService>> services;
  private final Map<Adcode, List<ComputingCentre>> centres;
  private final Map<Adcode, List<Statement>> statements;
  private final Map<String, List<NationalFigure>> national;

  /** Groups all rows once. */
  public AtlasIndex(Atlas atlas) {
    this.atlas = atlas;
    this.models = grouped(atlas.models(), ModelFamily::province);
    this.services = grouped(atlas.services(), FiledService::province);
    this.centres = grouped(atlas.centres(), ComputingCentre::province);
    this.statements = grouped(atlas.statements(), Statement::region);
    this.national = grouped(atlas.nationalFigures(), NationalFigure::id);
  }

  private static <K, T> Map<K, List<T>> grouped(List<T> rows, Function<T, K> key) {
    var groups = new HashMap<K, List<T>>();
    for (T row : rows) {
      groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row);
    }
    groups.replaceAll((k, group) -> List.copyOf(group));
    return groups;
  }

  /** The Atlas whose rows these are. */
  public Atlas atlas() {
    return atlas;
  }

  /** The families of a province, in the order of the catalogue. */
  public List<ModelFamily> models(Adcode province) {
    return models.getOrDefault(province, List.of());
  }

  /** The filed services of a province, in the order of the lists. */
  public List<FiledService> services(Adcode province) {
    return services.getOrDefault(Optional.of(province), List.of());
  }

  /** The filed services of central enterprises, which have no province. */
  public List<FiledService> centralServices() {
    return services.getOrDefault(Optional.<Adcode>empty(), List.of());
  }

  /** The computing centres of a province. */
  public List<ComputingCentre> centres(Adcode province) {
    return centres.getOrDefault(province, List.of());
  }

  /** The statements of one kind about a province, in the order of the table. */
  public List<Statement> statements(Adcode province, Statement.Kind kind) {
    return statements.getOrDefault(province, List.of()).stream()
        .filter(statement -> statement.kind() == kind)
        .toList();
  }

  /** The figures of one national id, in the order of the table. */
  public List<NationalFigure> national(String id) {
    return national.getOrDefault(id, List.of());
  }

  /** The newest figure of one national id at or before a date. */
  public Optional<NationalFigure> national(String id, LocalDate asOf) {
    return national(id).stream()
        .filter(figure -> !figure.period().end().isAfter(asOf))
        .max((a, b) -> a.period().compareTo(b.period()));
  }

  /** Whether what is said of a centre was known at a date; undated, from the day it was seen. */
  public boolean isKnown(ComputingCentre centre, LocalDate asOf) {
    return atlas.isKnown(centre, asOf);
  }
}
