package org.modelatlas.table;

import java.time.LocalDate;

/**
 * What stands above a table.
 *
 * @param title what it is
 * @param filter which part of the data it shows, in words; never blank
 * @param date the day up to which the data counts, in words
 * @param asOf that day
 * @param edition name and version of the data package, in words
 * @param seenOn the day on which the newest source of the package was seen: its date
 */
public record Heading(
    String title, String filter, String date, LocalDate asOf, String edition, LocalDate seenOn) {}
