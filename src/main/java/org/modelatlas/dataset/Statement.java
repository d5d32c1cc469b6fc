package org.modelatlas.dataset;

import org.modelatlas.i18n.LocalText;

/**
 * A figure that stands on its own definition and is listed, never ranked, coloured or summed.
 *
 * @param kind which list of the panel it belongs to
 * @param region provincial unit
 * @param place city or area it speaks of; empty for the whole unit
 * @param period date, or the target year
 * @param metric what is measured: scope of a capacity, name of an index, name of a talent figure
 * @param value the number, in {@code unit}
 * @param unit unit in words
 * @param precision number format that a capacity is counted in: FP16, FP32 or unspecified; blank
 *     where it does not apply
 * @param definition what the source counted; may be empty
 * @param sourceId the source
 */
public record Statement(
    Kind kind,
    Adcode region,
    LocalText place,
    Period period,
    LocalText metric,
    double value,
    LocalText unit,
    String precision,
    LocalText definition,
    String sourceId) {

  /** The lists of the panel. */
  public enum Kind {
    /** Computing capacity of a whole province, any scope. */
    CAPACITY,
    /** Computing capacity of a city or area. */
    CITY_CAPACITY,
    /** An aim: never capacity. */
    TARGET,
    /** Data-centre racks. */
    RACKS,
    /** A rank in a published index. */
    INDEX_RANK,
    /** Talent figures of other definitions. */
    TALENT,
    /** Economic figures in another currency than the indicator's. */
    ECONOMY
  }
}
