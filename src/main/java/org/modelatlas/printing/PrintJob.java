package org.modelatlas.printing;

/**
 * Something that a queue has taken.
 *
 * @param printer name of the printer
 * @param id how the queue calls it; empty where the system does not say
 */
public record PrintJob(String printer, String id) {}
