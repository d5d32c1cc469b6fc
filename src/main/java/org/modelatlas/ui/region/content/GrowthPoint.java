package org.modelatlas.ui.region.content;

import java.time.LocalDate;

/**
 * A count at a date.
 *
 * @param date the date
 * @param dateText the date in words
 * @param count not negative
 */
public record GrowthPoint(LocalDate date, String dateText, double count) {}
