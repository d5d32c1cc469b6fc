package org.modelatlas.dataset;

import org.modelatlas.i18n.LocalText;

/**
 * What one source says about one indicator in one region at one time.
 *
 * @param indicatorId the indicator's id
 * @param region provincial unit
 * @param period date in the source's precision
 * @param reading the value, in the indicator's unit, or why there is none
 * @param definition what the source counted, where it says more than the indicator does; may be
 *     empty
 * @param precision number format that a capacity is counted in: FP16, FP32 or unspecified; blank
 *     where it does not apply
 * @param sourceId the source's id
 */
public record Observation(
    String indicatorId,
    Adcode region,
    Period period,
    Reading reading,
    LocalText definition,
    String precision,
    String sourceId) {}
