package org.modelatlas.dataset;

import org.modelatlas.i18n.LocalText;

/**
 * A national figure with its statement in words.
 *
 * @param id what it measures; key together with the period
 * @param value the number
 * @param unit unit in words
 * @param period date
 * @param statement what the number says
 * @param sourceId the source
 */
public record NationalFigure(
    String id, double value, LocalText unit, Period period, LocalText statement, String sourceId) {}
