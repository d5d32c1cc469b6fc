package org.modelatlas.dataset;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.modelatlas.i18n.LocalText;

/**
 * A named computing centre. Capacities are never summed to a province.
 *
 * @param id key
 * @param name name
 * @param operator who runs it; may be empty
 * @param province where
 * @param city city, a key of the places; empty where no source says
 * @param capacityPflops capacity; empty where none is stated
 * @param precision number format the capacity is counted in: FP16 or unspecified; blank without a
 *     capacity
 * @param basis what the capacity means: installed, phase, design_total, …; blank where none
 * @param status what state it is in
 * @param asOf date of the statement; empty where the source has none
 * @param note remark; may be empty
 * @param sourceIds the sources, the main one first
 */
public record ComputingCentre(
    String id,
    LocalText name,
    LocalText operator,
    Adcode province,
    LocalText city,
    OptionalDouble capacityPflops,
    String precision,
    String basis,
    Status status,
    Optional<Period> asOf,
    LocalText note,
    List<String> sourceIds) {

  public ComputingCentre {
    sourceIds = List.copyOf(sourceIds);
  }

  /** What state a centre is in. */
  public enum Status {
    OPERATING,
    TRIAL,
    UNDER_CONSTRUCTION,
    PLANNED,
    UNSPECIFIED
  }
}
